import RulesLibrary
import TestSupport
import Testing

@testable import ScoringEngine

/// A plan merged with answers to another version of its questionnaire. In version 1.1.0 of the small garden `money` is
/// reworded, `lead` is called `key-holder`, and `rota` and `first-aid` are gone.
@Suite("Questions of a plan that move")
struct QuestionMoveTests {
  private let old: Questionnaire
  private let new: Questionnaire

  init() throws {
    old = try SmallGarden.loaded("1.0.0").questionnaire
    new = try SmallGarden.loaded("1.1.0").questionnaire
  }

  @Test("A renamed question takes its new id, also where others wait for it; the action's own id stays") func renamed()
    throws
  {
    let merge = try merged(["lead": 1, "rota": 0, "plots": 12], for: ["lead", "rota"], next: ["key-holder": 1])
    #expect(merge.plan.actions.map(\.id) == ["lead", "rota"])
    #expect(merge.plan.actions[0].origin == .item("key-holder") && merge.plan.actions[0].questionChange == nil)
    #expect(merge.plan.actions[1].after == ["key-holder"])
    let event = PlanEvent(
      try day("2027-02-25"), "Its question is called key-holder now.", action: "lead", was: "lead")
    #expect(merge.events.contains(event) && merge.moved == ["lead", "rota"])
  }

  @Test("An open action under the new id covers the question, and can reach its level there") func renamedCovers()
    throws
  {
    let covered = try merged(["lead": 1], for: ["lead"], next: ["key-holder": 1], chosen: ["key-holder"])
    #expect(covered.added.isEmpty && covered.standing.close.isEmpty)
    let reached = try merged(["lead": 1], for: ["lead"], next: ["key-holder": 2], chosen: ["key-holder"])
    #expect(reached.added == ["key-holder"] && reached.standing.close == ["lead"])
  }

  @Test("An action whose question is gone stays and is marked") func removed() throws {
    let merge = try merged(["first-aid": 0], for: ["first-aid"], next: [:])
    let action = try #require(merge.plan.actions.first)
    #expect(action.questionChange == LivingAction.QuestionChange(.removed, in: new.version))
    #expect(action.origin == .item("first-aid") && merge.standing.removed == ["first-aid"])
    #expect(
      merge.events.contains(
        PlanEvent(
          try day("2027-02-25"), "It is no longer asked for in version 1.1.0 of the questionnaire.", action: "first-aid"
        )))
  }

  @Test("An open action whose question has other words covers it, and nobody is told to close it by its level")
  func reworded() throws {
    let merge = try merged(["money": 1], for: ["money"], next: ["money": 2], chosen: ["money"])
    #expect(merge.added.isEmpty && merge.standing.close.isEmpty && merge.standing.reworded == ["money"])
    #expect(merge.plan.actions[0].questionChange == LivingAction.QuestionChange(.reworded, in: new.version))
    let closed = try merge.plan.with("money", .done)
    let again = try closed.merged(
      with: round(new, ["money": 2], on: "2027-05-21", for: ["money"]), former: new, today: day("2027-05-21"))
    #expect(again.added == ["money-2"] && again.standing.reopen.isEmpty && again.standing.reworded.isEmpty)
    #expect(again.plan.actions[1].questionChange == nil)
  }

  @Test("Marks stay from round to round and are written down once") func marksStay() throws {
    let once = try merged(["first-aid": 0, "money": 1], for: ["first-aid", "money"], next: [:])
    let later = try round(new, ["purpose": 0], on: "2027-05-21", for: ["purpose"])
    let twice = try once.plan.merged(with: later, former: new, today: day("2027-05-21"))
    #expect(twice.moved.isEmpty)
    #expect(twice.plan.actions.prefix(2).map(\.questionChange) == once.plan.actions.map(\.questionChange))
  }

  @Test("A question that is back after it was gone is held for another one") func back() throws {
    let gone = try merged(["first-aid": 0], for: ["first-aid"], next: [:])
    let later = try round(old, ["first-aid": 1], on: "2027-05-21", for: [])
    let back = try gone.plan.merged(with: later, former: new, today: day("2027-05-21"))
    #expect(back.plan.actions[0].questionChange == LivingAction.QuestionChange(.reworded, in: old.version))
    #expect(back.moved == ["first-aid"] && back.standing.close.isEmpty && back.standing.reworded == ["first-aid"])
  }

  @Test("An action from a check that is gone is marked, and the mark goes where the check is back") func checks() throws
  {
    var plan = LivingPlan(try round(old, ["plots": 20, "helpers": 1], on: "2026-11-21", for: []))
    #expect(plan.fromChecks.map(\.id) == ["plots-for-helpers"])
    plan.fromChecks[0].origin = .check("too-many-plots")
    let next = try round(old, ["plots": 20, "helpers": 1], on: "2027-02-21", for: [])
    let merge = try plan.merged(with: next, former: old, today: day("2027-02-21"))
    #expect(merge.plan.fromChecks[0].questionChange?.itemClass == .removed)
    #expect(merge.added == ["plots-for-helpers-2"])
    var back = merge.plan
    back.fromChecks[0].origin = .check("no-first-aid")
    let again = try back.merged(with: next, former: old, today: day("2027-02-21"))
    #expect(again.plan.fromChecks[0].questionChange == nil && again.moved == ["plots-for-helpers"])
  }

  private func merged(
    _ answers: [String: Int], for ids: [String], next: [String: Int], chosen: [String] = []
  ) throws -> PlanMerge {
    let plan = LivingPlan(try round(old, answers, on: "2026-11-21", for: ids))
    return try plan.merged(
      with: round(new, next, on: "2027-02-21", for: chosen), former: old, today: day("2027-02-25"))
  }

  /// Levels, and the number of plots, by the items' ids.
  private func round(
    _ questionnaire: Questionnaire, _ answers: [String: Int], on date: String, for ids: [String]
  ) throws -> PlannedRound {
    let all = questionnaire.items.map { item -> Answer in
      guard let number = answers[item.id] else { return .open }
      return item.level == nil ? .number(hundredths: number * 100) : .level(number)
    }
    let items = try ids.map { try #require(questionnaire.positions[$0]) }
    return PlannedRound(
      Scorecard(AnswerSheet(questionnaire: questionnaire, answers: all, depth: .full)),
      of: PlanRound.Source(id: date, date: try day(date), round: nil, organisation: "Anytown", team: nil),
      questionnaire: PlanRound.Pin(
        id: questionnaire.id, version: questionnaire.version, sha256: String(repeating: "0", count: 64)),
      basis: PlanRound.Priorities(engine: [], chosen: ids, isGroupChoice: true, leftOut: [], reason: nil),
      items: items, start: try day(date))
  }
}
