import RulesLibrary
import Testing

/// Numbers in hundredths as people write them.
@Suite struct ExactNumberTests {
  @Test(
    "A number is as short as it goes",
    arguments: [
      (0, "0"), (1, "0.01"), (5, "0.05"), (10, "0.1"), (99, "0.99"), (100, "1"), (101, "1.01"), (110, "1.1"),
      (250, "2.5"), (600, "6"), (1005, "10.05"), (123_456, "1234.56"), (100_000_000_000, "1000000000"),
    ])
  func shown(_ hundredths: Int, _ text: String) {
    #expect(ExactNumber.text(hundredths: hundredths) == text)
    #expect(ExactNumber.text(hundredths: -hundredths) == (hundredths == 0 ? "0" : "-" + text))
  }

  @Test("The ends of what can be held are shown, too")
  func ends() {
    #expect(ExactNumber.text(hundredths: .max) == "92233720368547758.07")
    #expect(ExactNumber.text(hundredths: .min) == "-92233720368547758.08")
  }

  @Test(
    "A product of hundredths is as short as it goes",
    arguments: [
      (0, "0"), (1, "0.0001"), (120, "0.012"), (9999, "0.9999"), (10_000, "1"), (25_000, "2.5"), (100_001, "10.0001"),
      (Int.max, "922337203685477.5807"),
    ])
  func products(_ tenThousandths: Int, _ text: String) {
    #expect(ExactNumber.text(tenThousandths: tenThousandths) == text)
    #expect(ExactNumber.text(tenThousandths: -tenThousandths) == (tenThousandths == 0 ? "0" : "-" + text))
  }
}
