import Testing

@testable import RulesLibrary
@testable import ScoringEngine

/// What came of the actions of a plan from one round to the next (scoring method, section 7).
@Suite struct ComparedActionTests {
  /// In the later version `d` is reworded.
  private static let before: [DraftItem] = [
    .level("a"), .level("b"), .level("c"), .level("d"), .level("e"), .level("f"),
  ]
  private static let rounds = TwoRounds(
    before, [.level("a"), .level("b"), .level("c"), .level("d").worded("other"), .level("e"), .level("f")])
  private static let ids = ["a", "b", "c", "d", "e"]

  @Test("The five outcomes, and a question in other words") func outcomes() throws {
    let answers: [String: Answer] = ["a": 1, "b": 1, "c": 1, "d": 1, "e": 1]
    let plan = try LivingPlan(Fixture(Self.before).round(answers, on: "2026-08-20", for: Self.ids))
      .with("a", .done).with("b", .done).with("d", .done).with("e", .stopped)
    let comparison = Self.rounds.compare(answers, ["a": 2, "b": 1, "c": 3, "d": 2, "e": 2])
    let found = comparison.outcomes(of: plan, before: try day("2026-11-21"))
    #expect(found.map(\.action.id) == Self.ids)
    #expect(
      found.map { spelt($0.outcome) } == ["done-and-rose", "done-not-moved", "rose-anyway", "reworded", "stopped"])
    #expect(found.map(\.laterLevel) == [2, 1, 3, 2, 2])
  }

  @Test("A level that fell, or is the same, has not risen; what was to be found out is known or not") func notRisen()
    throws
  {
    let answers: [String: Answer] = ["a": 2, "b": 1, "c": .doNotKnow, "f": .doNotKnow]
    let plan = try LivingPlan(Fixture(Self.before).round(answers, on: "2026-08-20", for: ["a", "b", "c", "f"]))
    let comparison = Self.rounds.compare(answers, ["a": 1, "b": 1, "c": 0])
    let found = comparison.outcomes(of: plan, before: try day("2026-11-21"))
    #expect(found.map { spelt($0.outcome) } == ["not-done", "not-done", "rose-anyway", "not-done"])
  }

  @Test("Actions made from the later answers are left out") func later() throws {
    let answers: [String: Answer] = ["a": 1, "b": 1]
    let plan = try LivingPlan(Fixture(Self.before).round(answers, on: "2026-11-21", for: ["a"]))
    let comparison = Self.rounds.compare(answers, answers)
    #expect(comparison.outcomes(of: plan, before: try day("2026-11-21")).isEmpty)
    #expect(comparison.outcomes(of: plan, before: try day("2026-11-22")).count == 1)
  }

  private func spelt(_ outcome: Result<ActionOutcome, NoOutcome>) -> String {
    switch outcome {
    case .success(let outcome): outcome.rawValue
    case .failure(let reason): reason.rawValue
    }
  }
}
