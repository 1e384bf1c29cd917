import RulesLibrary
import Testing

@testable import ScoringEngine

/// What came of an action, by how it stands and a later answer.
@Suite("Action outcome")
struct ActionOutcomeTests {
  /// One line of the table: status, level then, level now, and what came of it, as files spell it.
  struct Line: Sendable, CustomTestStringConvertible {
    let status: ActionStatus
    let from: Int?
    let later: Int?
    let outcome: String
    var testDescription: String { "\(status) \(from ?? -1) \(later ?? -1)" }
  }

  private static let lines: [Line] = [
    // from level 1
    Line(status: .done, from: 1, later: 2, outcome: "done-and-rose"),
    Line(status: .done, from: 1, later: 3, outcome: "done-and-rose"),
    Line(status: .done, from: 1, later: 1, outcome: "done-not-moved"),
    Line(status: .done, from: 1, later: 0, outcome: "done-not-moved"),
    Line(status: .done, from: 1, later: nil, outcome: "not-rated"),
    Line(status: .underWay, from: 1, later: 2, outcome: "rose-anyway"),
    Line(status: .notStarted, from: 0, later: 1, outcome: "rose-anyway"),
    Line(status: .underWay, from: 1, later: 1, outcome: "not-done"),
    Line(status: .notStarted, from: 1, later: 0, outcome: "not-done"),
    Line(status: .notStarted, from: 1, later: nil, outcome: "not-rated"),
    Line(status: .stopped, from: 1, later: 3, outcome: "stopped"),
    Line(status: .stopped, from: 1, later: 1, outcome: "stopped"),
    Line(status: .stopped, from: 1, later: nil, outcome: "stopped"),
    // to find out: there is a level now, be it the lowest, or there is none
    Line(status: .done, from: nil, later: 0, outcome: "done-and-rose"),
    Line(status: .done, from: nil, later: nil, outcome: "done-not-moved"),
    Line(status: .underWay, from: nil, later: 0, outcome: "rose-anyway"),
    Line(status: .notStarted, from: nil, later: nil, outcome: "not-done"),
    Line(status: .stopped, from: nil, later: 2, outcome: "stopped"),
  ]

  @Test("Each status against each way of the level", arguments: lines)
  func outcome(_ line: Line) throws {
    let action = try action(.item("a"), line.status, from: line.from)
    #expect(spelt(action.outcome(laterLevel: line.later, isComparable: true)) == line.outcome)
  }

  @Test("Where the question was reworded no outcome is given, unless it was stopped", arguments: ActionStatus.allCases)
  func reworded(_ status: ActionStatus) throws {
    for (from, later) in [(1, 2), (1, nil), (nil, 1), (nil, nil)] as [(Int?, Int?)] {
      let outcome = try action(.item("a"), status, from: from).outcome(laterLevel: later, isComparable: false)
      #expect(spelt(outcome) == (status == .stopped ? "stopped" : "reworded"))
    }
  }

  @Test(
    "A check and a drawback have no level that could have risen",
    arguments: [LivingAction.Origin.check("c"), .drawback(option: "o", disadvantage: "d")])
  func withoutLevels(_ origin: LivingAction.Origin) throws {
    let expected: [(ActionStatus, String)] = [
      (.notStarted, "not-done"), (.underWay, "not-done"), (.done, "no-level"), (.stopped, "stopped"),
    ]
    for (status, outcome) in expected {
      let found = try action(origin, status, from: nil).outcome(laterLevel: nil, isComparable: false)
      #expect(spelt(found) == outcome)
    }
  }

  private func action(
    _ origin: LivingAction.Origin, _ status: ActionStatus, from: Int?
  ) throws -> LivingAction {
    let date = try day("2026-11-21")
    return LivingAction(
      id: "a", origin: origin, title: "", goal: "", firstStep: "", effort: .quick, fromLevel: from, round: nil,
      assessed: date, leads: [], start: date, due: date, after: [], measure: LivingAction.Measure(), status: status)
  }

  private func spelt(_ outcome: Result<ActionOutcome, NoOutcome>) -> String {
    switch outcome {
    case .success(let outcome): outcome.rawValue
    case .failure(let reason): reason.rawValue
    }
  }
}
