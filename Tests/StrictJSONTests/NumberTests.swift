import StrictJSON
import Testing

struct NumberTests {
  @Test(arguments: [
    ("0", 0, 0), ("-0", 0, 0), ("0.000", 0, 0), ("0e400", 0, 0), ("1", 1, 0), ("-1", -1, 0), ("10", 1, 1),
    ("0.1", 1, -1),
    ("-2.50", -25, -1), ("100.0", 1, 2), ("1E400", 1, 400), ("1e-400", 1, -400), ("12.5e3", 125, 2),
    ("1e0000007", 1, 7),
    ("0.30000000000000004", 30_000_000_000_000_004, -17), ("999999999999999999", 999_999_999_999_999_999, 0),
    ("-999999999999999999", -999_999_999_999_999_999, 0), ("0.999999999999999999", 999_999_999_999_999_999, -18),
    ("1000000000000000000000", 1, 21), ("123456789012345678000", 123_456_789_012_345_678, 3),
    ("0.00000000000000000000123456789012345678", 12_345_678_901_234_567_8, -38), ("1e1000000", 1, 1_000_000),
    ("1e-1000000", 1, -1_000_000), ("9007199254740993", 9_007_199_254_740_993, 0),
  ])
  func numberIsKeptExactly(_ text: String, _ coefficient: Int, _ exponent: Int) throws {
    let number = try root(text).number()
    #expect(number.coefficient == coefficient)
    #expect(number.exponent == exponent)
  }

  @Test(arguments: ["1", "1.0", "1.00", "10e-1", "0.1e1", "1E0", "1e+0", "1e-0"])
  func spellingsOfOneAreEqual(_ text: String) throws {
    #expect(try root(text).number() == root("1").number())
  }

  @Test(
    arguments: [
      ("2.5", 1, 25), ("2.5", 2, 250), ("2.5", 0, nil), ("-0.1", 1, -1), ("0.05", 1, nil), ("20", -1, 2),
      ("25", -1, nil),
      ("0", -5, 0), ("0", 400, 0), ("1E400", 0, nil), ("1E400", -400, 1), ("1E-400", 400, 1),
      ("9", 18, 9_000_000_000_000_000_000),
      ("10", 18, nil), ("-9", 18, -9_000_000_000_000_000_000), ("999999999999999999", 1, nil),
      ("922337203685477580", 1, 9_223_372_036_854_775_800),
    ] as [(String, Int, Int?)])
  func numberIsScaled(_ text: String, _ places: Int, _ scaled: Int?) throws {
    #expect(try root(text).number().scaled(places: places) == scaled)
  }

  @Test(
    arguments: [("2", 2), ("2.0", 2), ("20e-1", 2), ("-0.0", 0), ("1e2", 100), ("2.5", nil), ("1e19", nil)]
      as [(String, Int?)])
  func wholeNumberIsWhole(_ text: String, _ whole: Int?) throws {
    #expect(try root(text).number().whole == whole)
  }

  @Test(arguments: [
    "1234567890123456789", "-1234567890123456789", "1.000000000000000001", "9223372036854775807",
    "0.1234567890123456789",
    "100000000000000000000001", "1e1000001", "1e-1000001", "0e9999999999999999999999", "1e99999999999999999999999999",
  ])
  func numberThatDoesNotFitIsRefused(_ text: String) {
    let fault = fault("[\n\(text)]")
    #expect(fault?.reason == .numberDoesNotFit(text))
    #expect(words(fault?.place) == "2:1 [0]")
  }

  /// The cases "n_number_…" of JSONTestSuite whose literal begins as a number does.
  @Test(arguments: [
    "-", "-01", "-1.0.", "-2.", "0.1.2", "0.3e", "0.3e+", "0.e1", "0E", "0E+", "0e", "0e+", "00", "012", "-012",
    "1.0e", "1.0e+", "1.0e-", "1eE2", "2.e+3", "2.e-3", "2.e3", "9.e+", "1+2", "0e+-1", "1.", "-.5", "1e", "1..2",
    "--1", "1-2",
  ])
  func malformedNumberIsRefused(_ text: String) {
    let fault = fault("[0, \(text)]")
    #expect(fault?.reason == .malformedNumber(text))
    #expect(words(fault?.place) == "1:5 [1]")
  }

  /// Those whose literal begins otherwise, or ends as a number and goes on as something else.
  @Test(arguments: [
    ("++1234", "1:2 [0]"), ("+1", "1:2 [0]"), ("+Inf", "1:2 [0]"), (".-1", "1:2 [0]"), (".2e-3", "1:2 [0]"),
    ("Inf", "1:2 [0]"),
    ("NaN", "1:2 [0]"), ("Infinity", "1:2 [0]"), ("１", "1:2 [0]"), ("1 000", "1:4"), ("0x1", "1:3"), ("0x42", "1:3"),
    ("1a", "1:3"), ("1_000", "1:3"), ("1'000", "1:3"), ("0b1", "1:3"), ("1e2x", "1:5"), ("-1x", "1:4"),
  ])
  func whatIsNoNumberIsRefused(_ text: String, _ place: String) {
    #expect(words(fault("[\(text)]")?.place) == place)
  }

  @Test(arguments: [("-Inf", "-"), ("-NaN", "-"), ("-foo", "-"), ("- 1", "-"), ("-", "-"), ("1.\u{660}", "1.")])
  func signAloneIsNoNumber(_ text: String, _ literal: String) {
    #expect(fault("[\(text)]")?.reason == .malformedNumber(literal))
  }

  @Test func longLiteralIsCutShortInTheMessage() {
    let digits = String(repeating: "1", count: 100)
    #expect(fault(digits)?.reason == .numberDoesNotFit(digits.prefix(57) + "..."))
  }
}
