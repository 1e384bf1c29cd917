import RulesLibrary

/// A round of answers with what it is to be planned for: all that a new plan is made from, and that a kept one is merged
/// with.
package struct PlannedRound: Sendable {
  /// What the answers come to.
  package let scorecard: Scorecard
  /// Whose they are, and which priorities were chosen by whom.
  package let round: PlanRound
  /// The items to plan for, which `Scorecard.canPlan` allows, in the order chosen; as positions.
  package let items: [Int]
  /// The first day of the actions that wait for nothing.
  package let start: CivilDate

  /// A round of answers, planned for some items.
  package init(
    _ scorecard: Scorecard, of assessment: PlanRound.Source, questionnaire: PlanRound.Pin,
    basis: PlanRound.Priorities, items: [Int], start: CivilDate
  ) {
    self.scorecard = scorecard
    self.items = items
    self.start = start
    round = PlanRound(
      assessment: assessment, questionnaire: questionnaire, basis: .priorities(basis),
      strengths: scorecard.strengths.map { scorecard.questionnaire.items[$0].id })
  }
}

extension LivingPlan {
  /// Weeks from a plan's first day to its next review, unless people name a day.
  package static let weeksToReview = 13

  /// A new plan from priorities.
  package init(_ planned: PlannedRound) {
    let plan = planned.scorecard.plan(for: planned.items, start: planned.start)
    var ids = ActionIDs()
    let questionnaire = planned.scorecard.questionnaire
    self.init(
      round: planned.round,
      actions: plan.actions.map { questionnaire.living($0, of: planned.round.assessment, &ids) },
      fromChecks: plan.fromChecks.map { questionnaire.living($0, of: planned.round.assessment, &ids) },
      nextReview: planned.start.adding(weeks: Self.weeksToReview),
      history: [PlanEvent(planned.round.assessment.date, "Plan made from this assessment.")])
  }

  /// A new plan from a decision between options.
  package init(_ plan: MitigationPlan, of appraisal: OptionAppraisal, round: PlanRound) {
    let option = appraisal.options[plan.option]
    var ids = ActionIDs()
    self.init(
      round: round, actions: plan.actions.map { option.living($0, of: round.assessment, &ids) }, fromChecks: [],
      nextReview: nil, history: [PlanEvent(round.assessment.date, "Plan made from this decision.")])
  }
}

extension Questionnaire {
  /// An action with the words that a plan keeps of it, under the next free id.
  func living(_ action: Action, of assessment: PlanRound.Source, _ ids: inout ActionIDs) -> LivingAction {
    living(action, id: ids.next(for: origin(of: action)), round: assessment.round, assessed: assessment.date)
  }

  /// An action with the words that a plan keeps of it.
  package func living(_ action: Action, id: String, round: String?, assessed: CivilDate) -> LivingAction {
    LivingAction(
      id: id, origin: origin(of: action), title: short(action), goal: goal(of: action),
      firstStep: firstStep(of: action), effort: action.work.effort, fromLevel: action.work.from,
      round: round, assessed: assessed, leads: leads(of: action), start: action.start,
      due: action.due, after: action.after.map { items[$0].id }, measure: measure(of: action))
  }

  private func origin(of action: Action) -> LivingAction.Origin {
    switch action.origin {
    case .item(let item): .item(items[item].id)
    case .check(let check): .check(checks[check].id)
    }
  }

  private func measure(of action: Action) -> LivingAction.Measure {
    let evidence = evidence(for: action)
    guard case .item(let item) = action.origin, let level = levelToReach(by: action), let question = items[item].level
    else { return LivingAction.Measure(shownBy: evidence) }
    return LivingAction.Measure(
      level: level, label: question.scale.labels[level], description: question.descriptions[level], shownBy: evidence)
  }
}

extension AppraisalOption {
  /// An action with the words that a plan keeps of it, under the next free id.
  fileprivate func living(
    _ action: MitigationAction, of assessment: PlanRound.Source, _ ids: inout ActionIDs
  ) -> LivingAction {
    let disadvantage = disadvantages[action.disadvantage]
    let origin = LivingAction.Origin.drawback(option: id, disadvantage: disadvantage.id)
    return LivingAction(
      id: ids.next(for: origin), origin: origin, title: disadvantage.text, goal: action.step.goal,
      firstStep: action.step.firstStep, effort: action.step.effort, fromLevel: nil, round: assessment.round,
      assessed: assessment.date, leads: [], start: action.start, due: action.due, after: [],
      measure: LivingAction.Measure())
  }
}
