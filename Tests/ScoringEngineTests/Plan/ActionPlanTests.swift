import Testing

@testable import RulesLibrary
@testable import ScoringEngine

/// What there is to do for each item, and when.
@Suite("Action plan")
struct ActionPlanTests {
  private func day(_ text: String) throws -> CivilDate { try #require(CivilDate(text)) }

  private func plan(_ fixture: Fixture, _ answers: [String: Answer], for ids: [String]) throws -> ActionPlan {
    try fixture.scorecard(answers).plan(for: ids.map { fixture[$0] }, start: day("2026-11-21"))
  }

  @Test("The step is the one from the present level", arguments: 0...2)
  func presentLevel(_ level: Int) throws {
    let fixture = Fixture([.level("a", steps: [.quick, .quarter, .long])])
    let action = try #require(plan(fixture, ["a": .level(level)], for: ["a"]).actions.first)
    let efforts: [Effort] = [.quick, .quarter, .long]
    #expect(
      action.work
        == .step(Step(goal: "a \(level)", firstStep: "Begin", effort: efforts[level]), from: level))
    #expect(action.work.effort == efforts[level])
    #expect(action.work.from == level)
    #expect(action.origin == .item(0))
    #expect(fixture.questionnaire.levelToReach(by: action) == level + 1)
  }

  @Test(
    "Due is start and the weeks of the effort: 4, 13, 26",
    arguments: [
      // 21 November + 28 days = 19 December · + 91 = 20 February 2027 · + 182 = 22 May 2027
      (Effort.quick, "2026-12-19"), (.quarter, "2027-02-20"), (.long, "2027-05-22"),
    ])
  func due(_ effort: Effort, _ due: String) throws {
    let fixture = Fixture([.level("a", top: 1, steps: [effort])])
    let action = try #require(plan(fixture, ["a": 0], for: ["a"]).actions.first)
    #expect(action.start == (try day("2026-11-21")))
    #expect(action.due == (try day(due)))
  }

  @Test(
    "Where nobody could say, the action is to find out, which is quick", arguments: [.open, .doNotKnow] as [Answer])
  func findOut(_ answer: Answer) throws {
    let fixture = Fixture([.level("a", foundation: 2, steps: [.long, .long, .long])])
    let action = try #require(plan(fixture, ["a": answer], for: ["a"]).actions.first)
    #expect(action.work == .findOut)
    #expect(action.work.from == nil)
    #expect(action.due == (try day("2026-12-19")))
    #expect(fixture.questionnaire.levelToReach(by: action) == nil)
  }

  @Test("Where the author wrote no step, the action is to agree one, which takes a quarter")
  func agreeStep() throws {
    let fixture = Fixture([.level("a", steps: [.quick, nil, .quick])])
    let action = try #require(plan(fixture, ["a": 1], for: ["a"]).actions.first)
    #expect(action.work == .agreeStep(from: 1))
    #expect(action.due == (try day("2027-02-20")))
    #expect(fixture.questionnaire.levelToReach(by: action) == 2)
  }

  @Test("Actions come in the order chosen, one for each item")
  func order() throws {
    let fixture = Fixture([.level("a"), .level("b"), .level("c")])
    let plan = try plan(fixture, ["a": 0, "b": 0, "c": 0], for: ["c", "a"])
    #expect(plan.actions.map(\.origin) == [.item(2), .item(0)])
  }

  @Test("A check that fired and carries a step has an action beside those of the priorities, from the plan's start")
  func checks() throws {
    let fixture = Fixture(
      [.level("a"), .number("posts")],
      checks: [
        DraftCheck(.warn, "clear", when: .item("posts", .above, 9), step: .quick),
        DraftCheck(.note, "fired", when: .item("posts", .above, 1), step: .long),
        DraftCheck(.stop, "no-step", when: .item("posts", .above, 1)),
        DraftCheck(.warn, "cannot-tell", when: .item("a", .atLeast, 1), step: .quick),
        DraftCheck(.stop, "fired-too", when: .item("posts", .above, 0), step: .quick),
      ])
    let plan = try plan(fixture, ["posts": .number(hundredths: 200)], for: ["a"])
    #expect(plan.actions.map(\.origin) == [.item(0)])
    #expect(plan.fromChecks.map(\.origin) == [.check(1), .check(4)])
    #expect(plan.fromChecks.allSatisfy { $0.work.from == nil && $0.after.isEmpty })
    #expect(plan.fromChecks.map(fixture.questionnaire.goal) == ["mend fired", "mend fired-too"])
    #expect(try plan.fromChecks.map(\.start) == [day("2026-11-21"), day("2026-11-21")])
    #expect(try plan.fromChecks.map(\.due) == [day("2027-05-22"), day("2026-12-19")])
    #expect(plan.fromChecks.allSatisfy { fixture.questionnaire.levelToReach(by: $0) == nil })
  }

  @Test("A foundation that is not met is no strength, even at a target below it")
  func unmetFoundationIsNoStrength() throws {
    let fixture = Fixture([.level("a", foundation: 3, target: 1), .level("b", foundation: 2, target: 1)])
    #expect(fixture.ids(try plan(fixture, ["a": 2, "b": 2], for: []).strengths) == ["b"])
  }

  @Test("Strengths are the items at or above their target, in scope and applicable")
  func strengths() throws {
    let fixture = Fixture([
      .level("below"), .level("top"), .level("at-target", target: 2), .level("above-target", target: 1), .level("open"),
      .level("elsewhere"), .level("not-asked").asked(when: .item("below", .above, 2)), .number("posts"),
    ])
    let plan = try plan(
      fixture,
      [
        "below": 2, "top": 3, "at-target": 2, "above-target": 2, "elsewhere": .doesNotApply, "not-asked": 3,
        "posts": .number(hundredths: 900),
      ], for: [])
    #expect(fixture.ids(plan.strengths) == ["top", "at-target", "above-target"])
    #expect(plan.actions.isEmpty)
  }

  @Test(
    "An action can be made of a level item that applies, is asked and is below its top",
    arguments: [
      ("a", 0, true), ("a", 2, true), ("a", 3, false), ("a", .open, true), ("a", .doNotKnow, true),
      ("a", .doesNotApply, false), ("at-target", 2, true), ("not-asked", 0, false), ("model", .choice(0), false),
      ("posts", .open, false), ("words", .open, false),
    ] as [(String, Answer, Bool)])
  func canPlan(_ id: String, _ answer: Answer, _ canPlan: Bool) {
    let fixture = Fixture([
      .level("a"), .level("at-target", target: 2), .level("never"),
      .level("not-asked").asked(when: .item("never", .above, 0)), .choice("model"), .number("posts"), .text("words"),
    ])
    #expect(fixture.scorecard([id: answer, "never": 0]).canPlan(fixture[id]) == canPlan)
  }

  @Test("A plan has three priorities unless asked otherwise, 1 to 5")
  func size() {
    #expect(ActionPlan.size == 1...5)
    #expect(ActionPlan.usualSize == 3)
  }
}
