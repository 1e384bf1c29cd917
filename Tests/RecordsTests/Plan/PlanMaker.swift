import RulesLibrary
import ScoringEngine
import TestSupport

@testable import Records

/// Makes plans and changes them as people do, from a seed. Each text that people write is a text of its own, so that none can
/// be lost unseen; all are kept in `written`.
struct PlanMaker {
  /// Everything that people wrote so far: owners, reasons, notes, evidence.
  private(set) var written: [String] = []
  private var random: SplitMix64

  init(seed: UInt64) { random = SplitMix64(seed: seed) }

  /// Answers of a later round to a version of the small garden, and what a group chose of them, with a reason or without.
  mutating func round(of loaded: LoadedQuestionnaire, on date: CivilDate) -> PlannedRound {
    let questionnaire = loaded.questionnaire
    let answers = questionnaire.items.map { answer(to: $0) }
    let sheet = AnswerSheet(questionnaire: questionnaire, answers: answers, depth: random.happens(20) ? .core : .full)
    let scorecard = Scorecard(sheet)
    let plannable = questionnaire.items.indices.filter(scorecard.canPlan)
    let engine = Array(scorecard.priorities.prefix(3).map(\.item))
    let isGroups = random.happens(60) && !plannable.isEmpty
    let group = Array(plannable.shuffled(using: &random).prefix(Int.random(in: 1...5, using: &random)))
    let ids = { (items: [Int]) in items.map { questionnaire.items[$0].id } }
    let items = isGroups ? group : engine
    return PlannedRound(
      scorecard,
      of: PlanRound.Source(
        id: "round-\(date)", date: date, round: "round of \(date)", organisation: "Anytown", team: nil),
      questionnaire: PlanRound.Pin(id: questionnaire.id, version: questionnaire.version, sha256: loaded.sha256),
      basis: PlanRound.Priorities(
        engine: ids(engine), chosen: ids(items), isGroupChoice: isGroups, leftOut: [],
        reason: isGroups ? text() : nil),
      items: items, start: date)
  }

  /// The plan after some of what people do between two rounds.
  mutating func edited(_ plan: LivingPlan, on date: CivilDate) throws -> LivingPlan {
    var plan = plan
    for action in plan.allActions where random.happens(60) {
      for _ in 0..<Int.random(in: 1...3, using: &random) { plan = try plan.editing(action.id, edit(), today: date) }
    }
    if random.happens(30) {
      plan = plan.reviewing(on: date.adding(days: Int.random(in: 0...200, using: &random)), today: date)
    }
    return plan
  }

  private mutating func edit() -> ActionEdit {
    var edit = ActionEdit()
    if random.happens(40) { edit.owner = text() }
    if random.happens(30) {
      edit.due = CivilDate(
        year: 2027, month: Int.random(in: 1...12, using: &random), day: Int.random(in: 1...28, using: &random))
    }
    if random.happens(40) { edit.note = text() }
    if random.happens(30) { edit.evidence = text() }
    if random.happens(50) { edit.status = random.pick(ActionStatus.allCases) }
    if edit.status == .stopped { edit.reason = text() }
    return edit
  }

  private mutating func answer(to item: Item) -> Answer {
    if random.happens(15) { return .open }
    if random.happens(15) { return .doNotKnow }
    switch item.question {
    case .level(let question): return .level(Int.random(in: 0...question.top, using: &random))
    case .choice(let choices): return .choice(Int.random(in: choices.indices, using: &random))
    case .number: return .number(hundredths: Int.random(in: 5...400, using: &random) * 10)
    case .text: return .open
    }
  }

  private mutating func text() -> String {
    written.append("Words \(written.count) \"\(random.next())\" \u{202E}é\n\\u0041")
    return written[written.count - 1]
  }
}
