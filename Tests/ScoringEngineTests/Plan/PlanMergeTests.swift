import RulesLibrary
import Testing

@testable import ScoringEngine

/// A kept plan and a new round of answers brought together.
@Suite("Plan merge")
struct PlanMergeTests {
  private static let two = Fixture([.level("a"), .level("b")])

  @Test("The step is the one from the level of now, from the day of the answers, with a number where the id is taken")
  func newAction() throws {
    let fixture = Fixture([.level("a", steps: [.quick, .quarter, .long])])
    let plan = LivingPlan(try fixture.round(["a": 0], on: "2026-11-21", for: ["a"]))
    let merge = try plan.merged(fixture.round(["a": 2], on: "2027-02-21", for: ["a"]))
    let action = try #require(merge.plan.actions.last)
    #expect(merge.added == ["a-2"] && merge.plan.actions.count == 2)
    #expect(action.goal == "a 2" && action.fromLevel == 2 && action.measure.level == 3 && action.round == "2027")
    // 21 February + 26 weeks = 22 August
    #expect(try action.start == day("2027-02-21") && action.due == day("2027-08-22"))
    #expect(try action.assessed == day("2027-02-21") && action.owner.isEmpty && action.status == .notStarted)
  }

  @Test("A new action that needs one in the plan starts when that is due, on the day that people set")
  func waitsForOpen() throws {
    let fixture = Fixture([
      .level("a", steps: [.quick, .quick, .quick]), .level("b", needs: ["a"], steps: [.quarter, .quick, .quick]),
    ])
    var plan = LivingPlan(try fixture.round(["a": 0, "b": 0], on: "2026-11-21", for: ["a"]))
    plan.actions[0].due = try day("2027-04-05")
    let next = try fixture.round(["a": 0, "b": 0], on: "2027-02-21", for: ["b"])
    let action = try #require(plan.merged(next).plan.actions.last)
    #expect(action.after == ["a"])
    // 5 April + 13 weeks = 5 July
    #expect(try action.start == day("2027-04-05") && action.due == day("2027-07-05"))
  }

  @Test(
    "What is late already, done, or has reached its level is not waited for",
    arguments: [("2027-01-05", ActionStatus.underWay, 0), ("2027-04-05", .done, 0), ("2027-04-05", .underWay, 1)])
  func doesNotWait(_ due: String, _ status: ActionStatus, _ level: Int) throws {
    let fixture = Fixture([.level("a"), .level("b", needs: ["a"])])
    var plan = try LivingPlan(fixture.round(["a": 0, "b": 0], on: "2026-11-21", for: ["a"])).with("a", status)
    plan.actions[0].due = try day(due)
    let next = try fixture.round(["a": .level(level), "b": 0], on: "2027-02-21", for: ["b"])
    #expect(try plan.merged(next).plan.actions.last?.start == day("2027-02-21"))
  }

  @Test("A new action waits for a new one too, and for the later of two in the plan") func waitsForBoth() throws {
    let fixture = Fixture([.level("a"), .level("b"), .level("c", needs: ["a", "b"])])
    let answers: [String: Answer] = ["a": 0, "b": 0, "c": 0]
    var plan = LivingPlan(try fixture.round(answers, on: "2026-11-21", for: ["a"]))
    plan.actions[0].due = try day("2027-03-01")
    let merged = try plan.merged(fixture.round(answers, on: "2027-02-21", for: ["c", "b"])).plan
    // b: 21 February + 4 weeks = 21 March, which is later than 1 March
    #expect(merged.actions.map(\.id) == ["a", "c", "b"])
    #expect(merged.actions[1].after == ["a", "b"])
    #expect(try merged.actions[1].start == day("2027-03-21"))
    plan = merged
    plan.actions.append(plan.actions[0])
    plan.actions[0].due = try day("2027-06-01")
    let again = try plan.merged(fixture.round(answers, on: "2027-02-28", for: ["c"]))
    #expect(again.added.isEmpty)
  }

  @Test("Everything that was there is there still, and the former round with the words of the group")
  func nothingIsLost()
    throws
  {
    let first = try Self.two.round(["a": 1, "b": 1], on: "2026-11-21", for: ["a"], reason: "Spring is near.")
    var plan = try LivingPlan(first).with("a", .stopped)
    plan.actions[0].owner = "Sam Hill"
    plan.actions[0].notes = [DatedText(try day("2026-12-01"), "Asked.")]
    plan.actions[0].evidence = [DatedText(try day("2026-12-02"), "A letter.")]
    let next = try Self.two.round(["a": 1, "b": 1], on: "2027-02-21", for: ["b", "a"], reason: "Now it is.")
    let merge = try plan.merged(next, today: day("2027-02-25"))
    #expect(merge.plan.actions.map(\.id) == ["a", "b", "a-2"])
    #expect(merge.plan.actions[0] == plan.actions[0])
    #expect(merge.plan.earlier == [first.round])
    #expect(merge.plan.round == next.round)
    #expect(Array(merge.plan.history.prefix(plan.history.count)) == plan.history)
  }

  @Test("The history has one dated line that says what was added, or that nothing was") func history() throws {
    let plan = LivingPlan(try Self.two.round(["a": 1, "b": 1], on: "2026-11-21", for: ["a"]))
    let today = try day("2027-02-25")
    let added = try plan.merged(Self.two.round(["a": 2, "b": 1], on: "2027-02-21", for: ["a", "b"]), today: today)
    let what = "Merged with the answers of 2027-02-21. Added: a-2, b."
    #expect(added.events.last == PlanEvent(today, what))
    let nothing = try plan.merged(Self.two.round(["a": 1, "b": 3], on: "2027-02-21", for: ["a"]), today: today)
    #expect(nothing.isChange && nothing.added.isEmpty)
    #expect(nothing.events.last == PlanEvent(today, "Merged with the answers of 2027-02-21. Nothing was added."))
    #expect(added.events == Array(added.plan.history.suffix(added.events.count)))
  }

  @Test("The next review moves on where its day has come, and stays where people set a later one") func review() throws
  {
    let plan = LivingPlan(try Self.two.round(["a": 1], on: "2026-11-21", for: ["a"]))  // 20 February 2027
    let next = try Self.two.round(["a": 1], on: "2027-02-21", for: ["a"])
    let moved = try plan.merged(next)
    // 21 February + 13 weeks = 23 May
    #expect(try moved.plan.nextReview == day("2027-05-23"))
    #expect(moved.events.first == PlanEvent(try day("2027-02-21"), "Next review: 2027-05-23.", was: "2027-02-20"))
    let later = try plan.reviewing(on: day("2027-02-22"), today: day("2026-12-01"))
    #expect(try later.merged(next).plan.nextReview == day("2027-02-22"))
    var never = plan
    never.nextReview = nil
    #expect(try never.merged(next).plan.nextReview == day("2027-05-23"))
    #expect(try never.merged(Self.two.round(["a": 0], on: "2026-11-21", for: ["a"])).plan.nextReview == nil)
  }

  @Test("The same answers a second time change nothing, and it says so") func twice() throws {
    let plan = LivingPlan(try Self.two.round(["a": 1, "b": 1], on: "2026-11-21", for: ["a"]))
    let next = try Self.two.round(["a": 2, "b": 1], on: "2027-02-21", for: ["a", "b"])
    let once = try plan.merged(next)
    let twice = try once.plan.merged(next, today: day("2027-03-01"))
    #expect(once.isChange && !twice.isChange)
    #expect(twice.plan == once.plan && twice.added.isEmpty && twice.events.isEmpty && twice.moved.isEmpty)
    #expect(twice.standing == once.standing && once.standing.close == ["a"])
  }

  @Test("The same answers with another choice add what was not chosen before, and keep both choices") func otherChoice()
    throws
  {
    let plan = LivingPlan(try Self.two.round(["a": 1, "b": 1], on: "2026-11-21", for: ["a"], reason: "First a."))
    let merge = try plan.merged(Self.two.round(["a": 1, "b": 1], on: "2026-11-21", for: ["b"], reason: "Now b."))
    #expect(merge.added == ["b"] && merge.plan.earlier == [plan.round])
  }

  @Test("Past five open actions for priorities it says how many too many, and leaves none out") func limit() throws {
    let ids = ["a", "b", "c", "d", "e", "f", "g"]
    let fixture = Fixture(ids.map { .level($0) })
    let answers = Dictionary(uniqueKeysWithValues: ids.map { ($0, Answer.level(0)) })
    let plan = LivingPlan(try fixture.round(answers, on: "2026-11-21", for: ["a", "b", "c", "d"]))
    #expect(try plan.merged(fixture.round(answers, on: "2027-02-21", for: ["e"])).tooMany == 0)
    let merge = try plan.merged(fixture.round(answers, on: "2027-02-21", for: ["e", "f", "g"]))
    #expect(merge.tooMany == 2 && merge.added == ["e", "f", "g"] && merge.plan.openPriorities.count == 7)
    #expect(try merge.plan.with("a", .done).with("b", .stopped).openPriorities.count == 5)
  }

  @Test("Answers of another questionnaire or unit, and older ones, are refused with both sides named") func refusals()
    throws
  {
    let round = { (date: String, team: String?) in try Self.two.round(["a": 1], on: date, for: ["a"], team: team) }
    let plan = LivingPlan(try round("2026-11-21", "Seed group"))
    let days = (try day("2026-11-21"), try day("2026-11-20"))
    #expect(try plan.refusal(of: round("2026-11-21", "Seed group").round) == nil)
    #expect(
      try plan.refusal(of: round("2026-11-20", "Seed group").round) == .olderAnswers(plan: days.0, answers: days.1))
    #expect(
      try plan.refusal(of: round("2027-02-21", nil).round)
        == .otherUnit(plan: "Seed group, Anytown", answers: "Anytown"))
    var other = plan
    other.round = plan.round.with(questionnaire: "other")
    #expect(
      try other.refusal(of: round("2026-11-20", nil).round) == .otherQuestionnaire(plan: "other", answers: "fixture"))
    other.round = plan.round.with(basis: .decision(PlanRound.Decision(option: "well", reason: nil)))
    #expect(try other.refusal(of: round("2027-02-21", "Seed group").round) == .planOfDecision)
    #expect(throws: MergeRefusal.planOfDecision) { try other.merged(round("2027-02-21", "Seed group")) }
  }
}

extension PlanRound {
  /// The same round of another questionnaire, or for something else.
  fileprivate func with(questionnaire id: String? = nil, basis: Basis? = nil) -> PlanRound {
    PlanRound(
      engine: engine, assessment: assessment,
      questionnaire: Pin(
        id: id ?? questionnaire.id, version: questionnaire.version, sha256: questionnaire.sha256),
      basis: basis ?? self.basis, strengths: strengths)
  }
}
