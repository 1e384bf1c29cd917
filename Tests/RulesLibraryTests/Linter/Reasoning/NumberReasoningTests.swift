import StrictJSON
import TestSupport
import Testing

@testable import RulesLibrary

/// Comparisons of numbers taken together, each worked out by hand.
@Suite struct NumberReasoningTests {
  private typealias Row = (condition: Condition, outcome: Outcome)

  private static let whole: [Row] = [
    ((x > y) && (y > x), .neverHolds), ((x > y) || (y >= x), .neverFails), ((x >= y) && (y >= x), .open),
    ((x > y) && (y > z) && (z > x), .neverHolds), ((x >= y) && (y >= z) && (z >= x), .open),
    ((x > y) && (y > z) && (z > 8), .neverHolds), ((x > y) && (y > z) && (z > 7), .open),
    // three times 4 is 12, which is above 10
    ((x >= 3 * y) && (y >= 4), .neverHolds), ((x >= 3 * y) && (y >= 3), .open), ((x > 3 * y) && (y > 3), .neverHolds),
    ((x > 2 * y) && (y > 2 * z) && (z > 2), .neverHolds), ((x > 2 * y) && (y > 2 * z) && (z >= 1), .open),
    ((x > 2 * y) && (y >= 0.5 * x), .neverHolds), ((x >= 2 * y) && (y >= 0.5 * x), .open),
    // between two whole numbers there is none
    ((x > 4) && (x < 5), .neverHolds), ((x >= 4) && (x < 5), .open), ((x > 4.5) && (x <= 4.99), .neverHolds),
    // 0 to 10 is the whole range
    (x >= 0, .neverFails), (x <= 10, .neverFails), (x > 10, .neverHolds), (x < 0, .neverHolds), (x > 9.99, .open),
    (x > -1 * y, .open), (x < -1 * y, .neverHolds), (x <= -1 * y, .open), ((x <= -1 * y) && (y > 0), .neverHolds),
    (x > 0 * y, .open), (x >= 0 * y, .neverFails), (x < 0 * y, .neverHolds),
    (x > x, .neverHolds), (x >= x, .neverFails), (x > 2 * x, .neverHolds), (x >= 2 * x, .open),
    (x < 0.5 * x, .neverHolds),
    ((x > 0.5 * x) && (x < 1), .neverHolds), (x >= -1 * x, .neverFails), (x > -1000 * x, .open),
    // a half of an odd number is not whole
    ((x >= 0.5 * y) && (x <= 0.5 * y) && (y >= 3) && (y <= 3), .neverHolds),
    ((x >= 0.5 * y) && (x <= 0.5 * y) && (y >= 3) && (y <= 4), .open),
  ]

  @Test("Whole numbers from 0 to 10", arguments: whole)
  private func wholeNumbers(_ row: Row) throws { try expect(row, SmallConditions(numbers: 0...10)) }

  @Test(
    "Between 0.9 and 1 there is a number with two decimals, and none with one",
    arguments: [(0, false), (1, false), (2, true)])
  func decimals(_ decimals: Int, _ isThere: Bool) throws {
    try expect(
      ((x > 0.9) && (x < 1), isThere ? .open : .neverHolds), SmallConditions(numbers: 0...1, decimals: decimals))
  }

  private static let signed: [Row] = [
    ((x < -1 * y) && (y > 4), .neverHolds), ((x < -1 * y) && (y >= 4), .open), (x < 2 * x, .open),
    ((x < 2 * x) && (x < 1), .neverHolds), ((x > -1 * y) && (x < -1 * y), .neverHolds), (x < -5, .neverHolds),
  ]

  /// z is 3, so that x is at least 1.5, which is 2, and y at least -1.5, which is -1.
  private static let halves: Condition = (z >= 3) && (z <= 3) && (x >= 0.5 * z) && (y >= -0.5 * z)

  @Test("Bounds between two answers are taken to the next answer")
  func bounds() throws {
    let items = try SmallConditions(numbers: -5...5)
    try expect((Self.halves && (x <= -1.4 * y), .neverHolds), items)
    try expect((Self.halves && (x <= -2 * y), .open), items)
  }

  @Test("Numbers from -5 to 5", arguments: signed)
  private func signedNumbers(_ row: Row) throws { try expect(row, SmallConditions(numbers: -5...5)) }

  @Test("The largest numbers and factors that a file may have stay within 64 bits")
  func largest() throws {
    let items = try SmallConditions(numbers: -1_000_000_000...1_000_000_000, decimals: 2)
    try expect(((x > 1000 * y) && (x < 1000 * y), .neverHolds), items)
    try expect(((x > 1000 * y) && (y >= 1_000_000), .neverHolds), items)
    try expect(((x >= 1000 * y) && (y >= 1_000_000), .open), items)
    try expect(((x < -1000 * y) && (y >= 1_000_000), .neverHolds), items)
    try expect(((x > 0.0001 * y) && (x < 0.0001 * y), .neverHolds), items)
    try expect(((x > -1000 * x) && (x < 0.01), .neverHolds), items)
    try expect((x >= -1_000_000_000, .neverFails), items)
  }

  @Test("A number that no answer fits can only be unknown")
  func noAnswer() throws {
    let items = try SmallConditions(QuestionnaireText.number("x", ["min": 0, "max": 0, "decimals": 0]))
    try expect((x >= 0, .neverFails), items)
    let none = try SmallConditions(
      QuestionnaireText.number(
        "x", ["min": .decimal(units: 1, places: 1), "max": .decimal(units: 9, places: 1), "decimals": 0]))
    try expect((x >= 0, Outcome(holds: .impossible, fails: .impossible)), none)
    try expect((x.isUnknown, .neverFails), none)
  }

  private func expect(_ row: Row, _ items: SmallConditions) throws {
    #expect(items.outcome(of: row.condition) == row.outcome)
  }
}
