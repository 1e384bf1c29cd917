import RulesLibrary
import ScoringEngine

extension AnsweredQuestionnaire {
  /// The answers as a round to plan for: to make a new plan from, or to merge with a kept one.
  package func planned(_ scorecard: Scorecard, for choice: PriorityChoice, start: CivilDate) -> PlannedRound {
    let ids = { (items: [Int]) in items.map { questionnaire.items[$0].id } }
    let basis = PlanRound.Priorities(
      engine: ids(choice.engine), chosen: ids(choice.items), isGroupChoice: !choice.group.isEmpty,
      leftOut: ids(choice.leftOut), reason: choice.reason)
    return PlannedRound(
      scorecard,
      of: PlanRound.Source(
        id: assessment.id, date: assessment.date, round: assessment.round, unit: assessment.unit),
      questionnaire: PlanRound.Pin(id: questionnaire.id, version: questionnaire.version, sha256: loaded.sha256),
      basis: basis, items: choice.items, start: start)
  }
}

extension AnsweredAppraisal {
  /// A new plan for the drawbacks of the option that was decided for.
  package func living(_ plan: MitigationPlan) -> LivingPlan {
    let round = PlanRound(
      assessment: PlanRound.Source(id: record.id, date: record.date, round: record.round, unit: record.unit),
      questionnaire: PlanRound.Pin(id: appraisal.id, version: appraisal.version, sha256: loaded.sha256),
      basis: .decision(
        PlanRound.Decision(option: appraisal.options[plan.option].id, reason: record.decision?.reason)),
      strengths: [])
    return LivingPlan(plan, of: appraisal, round: round)
  }
}

extension PlanRound.Source {
  /// A source whose unit is written as assessments write it.
  init(id: String, date: CivilDate, round: String?, unit: Assessment.Unit) {
    self.init(id: id, date: date, round: round, organisation: unit.organisation, team: unit.team)
  }
}
