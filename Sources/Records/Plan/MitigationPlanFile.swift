import RulesLibrary
import ScoringEngine
import StrictJSON

/// The plan that follows from a decision between options, as it is kept and handed on: `peerready/plan`.
package struct MitigationPlanFile {
  /// The actions to write down.
  package let plan: MitigationPlan
  /// The appraisal and the decision that the plan comes from.
  package let answered: AnsweredAppraisal

  /// A plan for a decided appraisal.
  package init(plan: MitigationPlan, answered: AnsweredAppraisal) {
    self.plan = plan
    self.answered = answered
  }

  /// The file's content, with the same keys as a plan that comes from priorities.
  package var json: JSONValue {
    let record = answered.record
    return [
      "format": "peerready/plan", "formatVersion": 1, "engine": .string(engineVersion),
      "assessment": record.headJSON, "questionnaire": record.questionnaire.json,
      "decision": ["option": .string(option.id), "reason": .optional(record.decision?.reason)],
      "actions": .array(plan.actions.map(action)), "fromChecks": [], "strengths": [],
      "history": [["date": .string("\(record.date)"), "what": "Plan made from this decision."]],
    ]
  }

  private var option: AppraisalOption { answered.appraisal.options[plan.option] }

  private func action(_ action: MitigationAction) -> JSONValue {
    let disadvantage = option.disadvantages[action.disadvantage]
    return [
      "option": .string(option.id), "disadvantage": .string(disadvantage.id), "title": .string(disadvantage.text),
      "goal": .string(action.step.goal), "firstStep": .string(action.step.firstStep),
      "effort": .string(action.step.effort.rawValue), "fromLevel": nil, "round": .optional(answered.record.round),
      "lead": nil, "leads": [], "owner": "", "start": .string("\(action.start)"), "due": .string("\(action.due)"),
      "after": [], "measure": ["level": nil, "label": nil, "description": nil, "shownBy": []], "evidence": [],
      "status": "not-started", "notes": [],
    ]
  }
}
