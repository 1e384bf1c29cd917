import RulesLibrary
import Testing

@testable import ScoringEngine

/// Whether a new round adds an action, by what has become of the one there is and by the new answer. The action is for item
/// `a`, whose levels go to 3.
@Suite("Plan coverage")
struct PlanCoverageTests {
  /// One line of the table. `first` and `next` are the answers of the two rounds; with `isChosen` the group chose the item
  /// in the second too.
  struct Line: Sendable, CustomTestStringConvertible {
    let first: Answer
    let status: ActionStatus
    let next: Answer
    let isChosen: Bool
    let says: String
    var testDescription: String { "\(first) \(status) \(next) \(isChosen)" }
  }

  /// What the merge says: `new` for an action added, `close` and `reopen` for what it names.
  private static let lines: [Line] = [
    // made at level 1, to reach level 2; open
    Line(first: 1, status: .notStarted, next: 1, isChosen: true, says: ""),
    Line(first: 1, status: .underWay, next: 0, isChosen: true, says: ""),
    Line(first: 1, status: .underWay, next: .doNotKnow, isChosen: true, says: ""),
    Line(first: 1, status: .underWay, next: .open, isChosen: true, says: ""),
    Line(first: 1, status: .notStarted, next: 2, isChosen: true, says: "new close"),
    Line(first: 1, status: .underWay, next: 2, isChosen: false, says: "close"),
    Line(first: 1, status: .underWay, next: 3, isChosen: false, says: "close"),
    Line(first: 1, status: .notStarted, next: 1, isChosen: false, says: ""),
    // done
    Line(first: 1, status: .done, next: 1, isChosen: true, says: "new"),
    Line(first: 1, status: .done, next: 1, isChosen: false, says: "reopen"),
    Line(first: 1, status: .done, next: 0, isChosen: false, says: "reopen"),
    Line(first: 1, status: .done, next: 2, isChosen: true, says: "new"),
    Line(first: 1, status: .done, next: 2, isChosen: false, says: ""),
    Line(first: 1, status: .done, next: .doNotKnow, isChosen: false, says: ""),
    // stopped
    Line(first: 1, status: .stopped, next: 1, isChosen: true, says: "new"),
    Line(first: 1, status: .stopped, next: 1, isChosen: false, says: ""),
    Line(first: 1, status: .stopped, next: 3, isChosen: false, says: ""),
    // made to find out
    Line(first: .doNotKnow, status: .notStarted, next: .open, isChosen: true, says: ""),
    Line(first: .doNotKnow, status: .underWay, next: 0, isChosen: true, says: "new close"),
    Line(first: .doNotKnow, status: .underWay, next: 3, isChosen: false, says: "close"),
    Line(first: .doNotKnow, status: .done, next: .doNotKnow, isChosen: false, says: "reopen"),
    Line(first: .doNotKnow, status: .done, next: .doNotKnow, isChosen: true, says: "new"),
    Line(first: .doNotKnow, status: .done, next: 1, isChosen: true, says: "new"),
    Line(first: .doNotKnow, status: .done, next: 1, isChosen: false, says: ""),
  ]

  @Test("By status, answer and choice", arguments: lines)
  func line(_ line: Line) throws {
    let fixture = Fixture([.level("a"), .level("b")])
    let first = LivingPlan(try fixture.round(["a": line.first, "b": 3], on: "2026-11-21", for: ["a"]))
    let next = try fixture.round(["a": line.next, "b": 0], on: "2027-02-21", for: line.isChosen ? ["a", "b"] : ["b"])
    let merge = try first.with("a", line.status).merged(next)
    #expect(says(merge, line.isChosen ? ["a-2", "b"] : ["b"]) == line.says)
  }

  @Test(
    "An action made from the very same answers covers its item, whatever has become of it",
    arguments: ActionStatus.allCases)
  func sameAnswers(_ status: ActionStatus) throws {
    let round = try Fixture([.level("a")]).round(["a": 1], on: "2026-11-21", for: ["a"])
    let plan = try LivingPlan(round).with("a", status)
    let merge = try plan.merged(round)
    #expect(merge.plan == plan && !merge.isChange && merge.added.isEmpty && merge.standing.reopen.isEmpty)
  }

  @Test(
    "A check by whether it fires, is clear or cannot tell",
    arguments: [
      (ActionStatus.notStarted, Answer.number(hundredths: 200), ""), (.underWay, .number(hundredths: 0), "close"),
      (.underWay, .doNotKnow, ""), (.done, .number(hundredths: 200), "new"), (.done, .number(hundredths: 0), ""),
      (.done, .doNotKnow, ""), (.stopped, .number(hundredths: 200), "new"),
    ])
  func check(_ status: ActionStatus, _ posts: Answer, _ says: String) throws {
    let fixture = Fixture(
      [.level("b"), .number("posts")],
      checks: [DraftCheck(.warn, "a", when: .item("posts", .above, 1), step: .quick)])
    let first = try fixture.round(["posts": .number(hundredths: 200), "b": 3], on: "2026-11-21", for: [])
    let next = try fixture.round(["posts": posts, "b": 0], on: "2027-02-21", for: ["b"])
    let plan = LivingPlan(first)
    #expect(plan.fromChecks.map(\.id) == ["a"])
    #expect(self.says(try plan.with("a", status).merged(next), ["b", "a-2"]) == says)
  }

  @Test("A done check action is to be taken up again where the check fires and nothing was added for it")
  func checkAgain()
    throws
  {
    let fixture = Fixture(
      [.level("b"), .number("posts")],
      checks: [DraftCheck(.warn, "a", when: .item("posts", .above, 1), step: .quick)])
    let first = try fixture.round(["posts": .number(hundredths: 200), "b": 3], on: "2026-11-21", for: [])
    let next = try fixture.round(["posts": .number(hundredths: 200), "b": 3], on: "2027-02-21", for: [])
    let plan = try LivingPlan(first).with("a", .done)
    let standing = try PlanStanding(of: plan, by: next.scorecard, of: day("2027-02-21"))
    #expect(standing.reopen == ["a"] && standing.close.isEmpty)
    #expect(try PlanStanding(of: plan, by: first.scorecard, of: day("2026-11-21")).isQuiet)
  }

  @Test(
    "An open action whose question does not concern the group any more is told, and one outside a quick pass is not")
  func notAsked() throws {
    let fixture = Fixture([
      .number("posts").core, .level("a").asked(when: .item("posts", .above, 1)), .level("b"), .level("c").core,
    ])
    let posts = { (count: Int) in Answer.number(hundredths: count * 100) }
    let plan = LivingPlan(
      try fixture.round(["posts": posts(2), "a": 0, "b": 0, "c": 0], on: "2026-11-21", for: ["a", "b", "c"]))
    let date = try day("2027-02-21")
    let full = fixture.scorecard(["posts": posts(1), "a": 0, "b": .doesNotApply, "c": 1])
    #expect(PlanStanding(of: plan, by: full, of: date).notAsked == ["a", "b"])
    let core = fixture.scorecard(["posts": posts(1), "c": .doesNotApply], depth: .core)
    #expect(PlanStanding(of: plan, by: core, of: date).notAsked == ["c"])
    #expect(PlanStanding(of: plan, by: full, of: date).close == ["c"])
  }

  @Test("Strengths are the items at their target now") func strengths() throws {
    let fixture = Fixture([.level("a"), .level("b", target: 2), .level("c")])
    let plan = LivingPlan(try fixture.round(["a": 3, "b": 0, "c": 0], on: "2026-11-21", for: ["c"]))
    let standing = PlanStanding(of: plan, by: fixture.scorecard(["a": 2, "b": 2, "c": 3]), of: try day("2027-02-21"))
    #expect(fixture.ids(standing.strengths) == ["b", "c"])
  }

  /// The table's words; the new actions have to be those named.
  private func says(_ merge: PlanMerge, _ expected: [String]) -> String {
    let others = merge.added.filter { !$0.hasPrefix("a") }
    #expect(others == expected.filter { !$0.hasPrefix("a") })
    let added = merge.added.filter { $0.hasPrefix("a") }
    #expect(added.isEmpty || added == expected.filter { $0.hasPrefix("a") })
    let words = [
      added.isEmpty ? nil : "new", merge.standing.close.contains("a") ? "close" : nil,
      merge.standing.reopen.contains("a") ? "reopen" : nil,
    ]
    return words.compactMap { $0 }.joined(separator: " ")
  }
}
