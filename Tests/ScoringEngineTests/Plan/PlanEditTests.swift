import RulesLibrary
import Testing

@testable import ScoringEngine

/// What people change about an action, and the line that each change leaves.
@Suite("Plan edits")
struct PlanEditTests {
  private let plan: LivingPlan
  private let today: CivilDate

  init() throws {
    let fixture = Fixture(
      [.level("a"), .level("b"), .number("posts")],
      checks: [DraftCheck(.warn, "c", when: .item("posts", .above, 1), step: .quick)])
    let answers: [String: Answer] = ["a": 0, "b": 0, "posts": .number(hundredths: 200)]
    plan = LivingPlan(try fixture.round(answers, on: "2026-11-21", for: ["a", "b"]))
    today = try day("2026-12-01")
  }

  @Test("Every part at once: each leaves a line with what stood there before") func everything() throws {
    var edit = ActionEdit()
    edit.owner = "Sam Hill"
    edit.due = try day("2027-01-15")
    edit.status = .underWay
    edit.note = "Asked."
    edit.evidence = "A letter."
    let edited = try plan.editing("a", edit, today: today)
    let action = edited.actions[0]
    #expect(action.owner == "Sam Hill" && action.status == .underWay)
    #expect(try action.due == day("2027-01-15") && action.start == plan.actions[0].start)
    #expect(action.notes == [DatedText(today, "Asked.")] && action.evidence == [DatedText(today, "A letter.")])
    #expect(
      edited.history.dropFirst() == [
        PlanEvent(today, "Owner: Sam Hill.", action: "a"),
        PlanEvent(today, "Due: 2027-01-15.", action: "a", was: "2026-12-19"),
        PlanEvent(today, "Status: under-way.", action: "a", was: "not-started"),
        PlanEvent(today, "Note added.", action: "a"), PlanEvent(today, "Evidence added.", action: "a"),
      ])
    #expect(edited.actions[1] == plan.actions[1] && edited.fromChecks == plan.fromChecks)
  }

  @Test("What stands like that already is no change, and the plan is the very same") func same() throws {
    var edit = ActionEdit()
    edit.owner = ""
    edit.due = plan.actions[0].due
    edit.status = .notStarted
    #expect(try plan.editing("a", edit, today: today) == plan)
    #expect(try plan.editing("a", ActionEdit(), today: today) == plan)
    #expect(plan.reviewing(on: try #require(plan.nextReview), today: today) == plan)
  }

  @Test("An owner who goes stays in the history") func ownerGoes() throws {
    var edit = ActionEdit()
    edit.owner = "Sam Hill"
    let taken = try plan.editing("a", edit, today: today)
    edit.owner = ""
    let gone = try taken.editing("a", edit, today: today)
    #expect(gone.actions[0].owner.isEmpty && gone.actions[0].needsOwner)
    #expect(gone.history.last == PlanEvent(today, "It has no owner any more.", action: "a", was: "Sam Hill"))
  }

  @Test("An action is stopped with a reason, which goes into the history word for word when it is taken up again")
  func stopped() throws {
    var edit = ActionEdit()
    edit.status = .stopped
    #expect(throws: EditRefusal.reasonMissing) { try plan.editing("a", edit, today: today) }
    edit.reason = "No time."
    let stopped = try plan.editing("a", edit, today: today)
    #expect(stopped.actions[0].stoppedBecause == "No time." && stopped.actions[0].status == .stopped)
    var other = ActionEdit()
    other.reason = "No money."
    let reworded = try stopped.editing("a", other, today: today)
    #expect(reworded.history.last == PlanEvent(today, "A reason for stopping was given.", action: "a", was: "No time."))
    var again = ActionEdit()
    again.status = .underWay
    let taken = try reworded.editing("a", again, today: today)
    #expect(taken.actions[0].stoppedBecause == nil && taken.actions[0].status == .underWay)
    #expect(taken.history.suffix(2).map(\.was) == ["stopped", "No money."])
  }

  @Test("A reason without stopping is refused", arguments: [ActionStatus?.none, .done, .notStarted, .underWay])
  func reasonAlone(_ status: ActionStatus?) {
    var edit = ActionEdit()
    edit.status = status
    edit.reason = "Why not."
    #expect(throws: EditRefusal.reasonNotWanted) { try plan.editing("b", edit, today: today) }
  }

  @Test("An action from a check is edited like any other, and one that is not there is refused") func others() throws {
    var edit = ActionEdit()
    edit.note = "Counted."
    #expect(try plan.editing("c", edit, today: today).fromChecks[0].notes.map(\.text) == ["Counted."])
    #expect(throws: EditRefusal.noSuchAction("d")) { try plan.editing("d", edit, today: today) }
  }

  @Test("Another day for the review leaves the one before") func review() throws {
    let moved = plan.reviewing(on: try day("2027-03-01"), today: today)
    #expect(try moved.nextReview == day("2027-03-01"))
    #expect(moved.history.last == PlanEvent(today, "Next review: 2027-03-01.", was: "2027-02-20"))
  }
}
