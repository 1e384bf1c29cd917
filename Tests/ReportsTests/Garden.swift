import RulesLibrary
import ScoringEngine
import TestSupport
import Testing

@testable import Reports

/// The small garden's questionnaire, answered, and the head of its reports.
struct Garden {
  /// Purpose 3 of 3, money 1 of 3, land rented, 12.5 plots, helpers 1 of 2, lead not known, rota open, no first aid box needed,
  /// spades 0 of 1, wishes in words.
  static let half: [Answer] = [
    .level(3), .level(1), .choice(1), .number(hundredths: 1250), .level(1), .doNotKnow, .open,
    .notApplicable(reason: "The school has one."), .level(0), .text("More rain."),
  ]

  /// Every question answered as well as it can be.
  static let best: [Answer] = [
    .level(3), .level(3), .choice(0), .number(hundredths: 1250), .level(2), .level(3), .level(3), .level(1), .level(1),
    .text("Nothing."),
  ]

  /// Nothing answered.
  static let blank = [Answer](repeating: .open, count: 10)

  let questionnaire: Questionnaire
  let scorecard: Scorecard

  init(
    _ answers: [Answer], depth: Depth = .full, votes: [Int: Int] = [:], carried: [Int: String] = [:]
  ) throws {
    questionnaire = try SmallGarden.loaded().questionnaire
    let sheet = AnswerSheet(questionnaire: questionnaire, answers: answers, depth: depth)
    scorecard = Scorecard(sheet, signals: GroupSignals(votes: votes), carried: carried)
  }

  /// Three peer support workers on 21 November 2026.
  var head: ReportHead {
    ReportHead(
      unit: "Seed group, Anytown", date: CivilDate("2026-11-21") ?? .epoch, round: "2026-Q4",
      participants: [("peer-support-workers", 3), ("carers", 0)])
  }

  /// A plan from the day of the assessment.
  func plan(for items: [Int]) -> ActionPlan { scorecard.plan(for: items, start: head.date) }

  /// The same as people keep it; `chosen` says who chose the items, which are those of the engine unless it does.
  func living(for items: [Int], chosen: PlanRound.Priorities? = nil) -> LivingPlan {
    LivingPlan(round(for: items, chosen: chosen, on: head.date))
  }

  /// The answers as a round of another day, planned for the first by rank.
  func round(for items: [Int], on date: String) throws -> PlannedRound {
    round(for: items, chosen: nil, on: try #require(CivilDate(date)))
  }

  private func round(for items: [Int], chosen: PlanRound.Priorities?, on date: CivilDate) -> PlannedRound {
    let ids = items.map { questionnaire.items[$0].id }
    let source = PlanRound.Source(
      id: "november", date: date, round: head.round, organisation: "Anytown", team: "Seed group")
    let pin = PlanRound.Pin(
      id: questionnaire.id, version: questionnaire.version, sha256: String(repeating: "0", count: 64))
    let basis =
      chosen
      ?? PlanRound.Priorities(engine: ids, chosen: ids, isGroupChoice: false, leftOut: [], reason: nil)
    return PlannedRound(scorecard, of: source, questionnaire: pin, basis: basis, items: items, start: date)
  }

  /// The report on a new plan.
  func report(on plan: LivingPlan) -> Document {
    LivingPlanDocument(new: plan, names: PlanNames(questionnaire), head: head, scorecard: scorecard).document
  }

  /// The scorecard's report with the first three priorities.
  var report: Document {
    ScorecardDocument(
      scorecard, head: head, plan: plan(for: scorecard.priorities.prefix(3).map(\.item)), groupChoice: nil
    ).document
  }
}

/// The text of a file in `Expected`.
func expected(_ name: String) throws -> String { try Repository.text(of: "Tests/ReportsTests/Expected/\(name)") }
