import RulesLibrary

/// Merges a plan with a round step by step.
struct PlanMerger {
  /// As far as it has come.
  private(set) var plan: LivingPlan
  /// Ids of new actions, in order.
  private(set) var added: [String] = []
  /// Ids of actions whose question changed, in order.
  private(set) var moved: [String] = []
  private let next: PlannedRound
  private let today: CivilDate
  private var isNewDay = false

  /// A merge that has not begun.
  init(_ plan: LivingPlan, _ next: PlannedRound, today: CivilDate) {
    self.plan = plan
    self.next = next
    self.today = today
  }

  /// Takes every action along to the version of the new answers, by what became of its question.
  mutating func moveQuestions(from former: Questionnaire) {
    let move = QuestionMove(from: former, to: next.scorecard.questionnaire)
    let before = plan.allActions
    plan.actions = plan.actions.map(move.moved)
    plan.fromChecks = plan.fromChecks.map(move.moved)
    for (old, new) in zip(before, plan.allActions) {
      let events = move.events(from: old, to: new, today)
      plan.history += events
      if !events.isEmpty { moved.append(new.id) }
    }
  }

  /// Puts the round in its place, and the one before with the earlier ones.
  mutating func takeRound() {
    guard plan.round != next.round else { return }
    isNewDay = plan.round.assessment.date < next.round.assessment.date
    plan.earlier.append(plan.round)
    plan.round = next.round
  }

  /// Adds an action for each item and check that no other covers.
  mutating func addActions() {
    let coverage = ActionCoverage(scorecard: next.scorecard, day: next.round.assessment.date)
    let covering = plan.allActions.filter(coverage.covers)
    let covered = Set(covering.map(\.origin))
    let questionnaire = next.scorecard.questionnaire
    let fresh = next.scorecard.plan(
      for: next.items.filter { !covered.contains(.item(questionnaire.items[$0].id)) }, start: next.start,
      underWay: dueDays(of: covering))
    var ids = ActionIDs(taken: plan.allActions.map(\.id))
    let actions = fresh.actions.map { questionnaire.living($0, of: next.round.assessment, &ids) }
    let fromChecks = fresh.fromChecks.filter {
      guard case .check(let check) = $0.origin else { return false }
      return !covered.contains(.check(questionnaire.checks[check].id))
    }.map { questionnaire.living($0, of: next.round.assessment, &ids) }
    plan.actions += actions
    plan.fromChecks += fromChecks
    added = (actions + fromChecks).map(\.id)
  }

  /// One line that says what was added, and one for the next review where that moved; none where nothing changed.
  mutating func writeHistory(since before: LivingPlan) {
    if isNewDay, plan.nextReview.map({ $0 <= next.round.assessment.date }) ?? true {
      let review = next.start.adding(weeks: LivingPlan.weeksToReview)
      plan = plan.reviewing(on: review, today: today)
    }
    guard plan != before else { return }
    let what = added.isEmpty ? "Nothing was added." : "Added: \(added.joined(separator: ", "))."
    plan.history.append(PlanEvent(today, "Merged with the answers of \(next.round.assessment.date). \(what)"))
  }

  /// When the last open action of each item is due, as people set it.
  private func dueDays(of covering: [LivingAction]) -> [Int: CivilDate] {
    let days = covering.filter(\.isOpen).compactMap { action in
      action.origin.item.flatMap { next.scorecard.questionnaire.positions[$0] }.map { ($0, action.due) }
    }
    return Dictionary(days, uniquingKeysWith: max)
  }
}
