import Testing

@testable import Wizard

/// Lines and numbers as people type them.
@Suite struct ReadingTests {
  @Test(
    "Numbers",
    arguments: [
      ("0", 0, 0), ("7", 700, 0), ("007", 700, 0), ("2.5", 250, 1), ("2.50", 250, 1), ("2.05", 205, 2), ("2.", 200, 0),
      ("2.0.", 200, 0), ("-3", -300, 0), ("\u{2212}3.5", -350, 1), ("0.125", 12, 3),
      ("999999999999", 99_999_999_999_900, 0),
    ])
  func numbers(_ typed: String, _ hundredths: Int, _ decimals: Int) {
    let number = TypedNumber(typed)
    #expect(number?.hundredths == hundredths && number?.decimals == decimals)
  }

  @Test(
    "What is no number",
    arguments: [
      "", ".", "-", ".5", "1..", "1.2.3", "1,5", "1 000", "1e3", "0x1", "+1", "--1", "nan", "inf", "1234567890123",
      "0.1234567890123",
      "½", "٣", "３", "1.-2",
    ])
  func noNumbers(_ typed: String) { #expect(TypedNumber(typed) == nil) }

  @Test("Spaces and full-width characters make no difference, but in texts")
  func lines() {
    let line = TypedLine("　：ｇｏ　 \t７．")
    #expect(line.words == ":go 7." && line.command?.name == ":go" && line.command?.rest == "7.")
    #expect(TypedLine("  ::x : y").asText == "  :x : y" && TypedLine("::x").command == nil)
    #expect(TypedLine(" a  b ").asText == " a  b ")
    #expect(TypedLine("。").isEndOfText && TypedLine(" . ").isEndOfText && !TypedLine("..").isEndOfText)
    #expect(TypedLine(":GO 3").command?.name == ":go")
    #expect(TypedLine(":").command?.name == ":" && TypedLine("a:b").command == nil)
  }

  @Test(
    "What a line may not hold",
    arguments: [("\u{1B}[A", Refusal.escape), ("a\u{0}", .control), ("\u{85}", .control), ("\u{FEFF}2", .control)])
  func hindrances(_ typed: String, _ refusal: Refusal) { #expect(TypedLine(typed).hindrance == refusal) }
}
