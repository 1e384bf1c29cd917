import StrictJSON
import TestSupport
import Testing

@testable import RulesLibrary

/// Conditions over items of every kind, each worked out by hand.
@Suite struct ConditionReasoningTests {
  private typealias Row = (condition: Condition, outcome: Outcome)

  /// x is a level from 0 to 3, y a number from 0 to 2 with two decimals, z a level that need not apply.
  private static let several: [Row] = [
    (x > 3, .neverHolds), (x >= 0, .neverFails), (x > 2.5, .open), ((x > 1) && (x < 2), .neverHolds),
    // a level has no decimals, a number here has two
    ((x > y) && (x < 1), .neverHolds), ((x >= y) && (x < 1), .open), ((y > x) && (x >= 2), .neverHolds),
    ((y > x) && (x >= 1) && (y < 1.01), .neverHolds), ((y > x) && (x >= 1) && (y <= 1.01), .open),
    ((x > 2 * y) && (y > 1.49), .neverHolds), ((x > 2 * y) && (y > 1.48), .open),
    ((x >= 2 * x) && (x > 0), .neverHolds),
    // what does not apply is below nothing and above nothing
    (z >= 0, .open), ((z < 1) || (z >= 1), .open), (!(z < 1) && !(z >= 1), .open), (z > z, .neverHolds),
    (z >= z, .open),
    (!(x < 1) && !(x >= 1), .neverHolds),
    // unknown is neither; only "unknown" itself can tell
    (x.isUnknown, .open), (x.isUnknown && (x >= 0), .neverHolds), (x.isUnknown || (x >= 0), .neverFails),
    (!x.isUnknown && (x >= 0), .open), (z.isUnknown || (z >= 0), .open), (!(x.isUnknown || (x >= 0)), .neverHolds),
    // an unknown part leaves the whole unknown, unless another part decides it
    ((x >= 0) && y.isUnknown, .open), ((x.isUnknown || y.isUnknown) && (x >= 0) && (y >= 0), .neverHolds),
    (.all([]), .neverFails), (.any([]), .neverHolds), (!(.any([])), .neverFails),
  ]

  @Test("Levels, numbers, what does not apply, and what is unknown", arguments: several)
  private func mixed(_ row: Row) throws {
    let items = try SmallConditions(
      QuestionnaireText.level("x"), QuestionnaireText.number("y", ["max": 2]),
      QuestionnaireText.level("z", ["notApplicable": true]))
    #expect(items.outcome(of: row.condition) == row.outcome)
  }

  private static let decisions: [Row] = [
    (.isChoice(item: 0, choice: 0), .open),
    (.isChoice(item: 0, choice: 0) && .isChoice(item: 0, choice: 1), .neverHolds),
    (.isChoice(item: 0, choice: 0) || .isChoice(item: 0, choice: 1), .neverFails),
    (.isChoice(item: 0, choice: 0) || .isChoice(item: 0, choice: 1) || x.isUnknown, .neverFails),
    (!.isChoice(item: 0, choice: 0) && !.isChoice(item: 0, choice: 1), .neverHolds),
    (y.isUnknown, .open), (y.isUnknown && .isChoice(item: 0, choice: 1), .open),
  ]

  @Test("Choices and texts", arguments: decisions)
  private func choice(_ row: Row) throws {
    let items = try SmallConditions(QuestionnaireText.choice("x", of: ["a", "b"]), QuestionnaireText.text("y"))
    #expect(items.outcome(of: row.condition) == row.outcome)
  }

  /// x is a choice of a or b, y is a level asked where it is a, z a level asked where it is b.
  private static let either: [Row] = [
    // never asked together, unless nobody knows which of the two holds: then both are in scope
    (!x.isUnknown && (y >= 0) && (z >= 0), .neverHolds), ((y >= 0) && (z >= 0), .open),
    (!x.isUnknown && (y >= z), .neverHolds), (y >= z, .open), (x.isUnknown && (y >= 0) && (z >= 0), .open),
    ((y < 1) && .isChoice(item: 0, choice: 1), .neverHolds), ((y < 1) && .isChoice(item: 0, choice: 0), .open),
    (y.isUnknown && .isChoice(item: 0, choice: 1), .neverHolds), (y.isUnknown && z.isUnknown, .open),
    (!x.isUnknown && y.isUnknown && z.isUnknown, .neverHolds), ((y >= 0) || (z >= 0), .neverFails),
  ]

  @Test("Items that are asked in some cases only", arguments: either)
  private func asked(_ row: Row) throws {
    let items = try SmallConditions(
      QuestionnaireText.choice("x", of: ["a", "b"]),
      QuestionnaireText.level("y", ["askWhen": ["item": "x", "is": "a"]]),
      QuestionnaireText.level("z", ["askWhen": ["item": "x", "is": "b"]]))
    #expect(items.outcome(of: row.condition) == row.outcome)
  }

  /// y is asked where x is above 1, and z where y is above x.
  private static let chains: [Row] = [
    (z >= 0, .open), ((x >= 0) && (z >= 0) && (y <= 2), .neverHolds), ((x >= 0) && (z >= 0) && (y <= 3), .open),
    ((z >= 0) && (x >= 3) && (y >= 0), .neverHolds), ((z >= 0) && (x >= 3), .open), ((z >= 0) && (x < 2), .neverHolds),
    ((x < 2) && z.isUnknown, .neverHolds), ((x >= 2) && z.isUnknown, .open),
  ]

  @Test("Items that are asked because of items that are asked because of others", arguments: chains)
  private func chain(_ row: Row) throws {
    let items = try SmallConditions(
      QuestionnaireText.level("x"), QuestionnaireText.level("y", ["askWhen": ["item": "x", "above": 1]]),
      QuestionnaireText.level("z", ["askWhen": ["item": "y", "above": ["item": "x", "times": 1]]]))
    #expect(items.outcome(of: row.condition) == row.outcome)
  }
}
