import RulesLibrary
import ScoringEngine
import StrictJSON

/// A plan as it is kept and handed on: `peerready/plan`.
package struct PlanFile {
  /// The actions and strengths to write down.
  package let plan: ActionPlan
  /// Where the plan comes from, which the file names, and whose words it uses.
  package let answered: AnsweredQuestionnaire
  /// The priorities the plan was made for, in the order of its actions.
  package let choice: Choice

  /// Which priorities the plan is for, and who chose them. Items are positions in the questionnaire's list.
  package struct Choice: Equatable, Sendable {
    /// The first by rank, whether or not the group followed it.
    package let engine: [Int]
    /// What the group put in its place; empty where it followed the engine.
    package let group: [Int]
    /// What the group chose and nothing can be planned for: not asked, not applicable, or at its top.
    package let leftOut: [Int]
    /// Why the group chose otherwise; nil where it followed the engine or gave no reason.
    package let reason: String?

    /// A choice with both sides of it.
    package init(engine: [Int], group: [Int], leftOut: [Int], reason: String?) {
      self.engine = engine
      self.group = group
      self.leftOut = leftOut
      self.reason = reason
    }

    /// The items that are planned.
    package var items: [Int] { group.isEmpty ? engine : group }
  }

  /// A plan for an answered questionnaire.
  package init(plan: ActionPlan, answered: AnsweredQuestionnaire, choice: Choice) {
    self.plan = plan
    self.answered = answered
    self.choice = choice
  }

  /// The file's content.
  package var json: JSONValue {
    let assessment = answered.assessment
    return [
      "format": "peerready/plan", "formatVersion": 1, "engine": .string(engineVersion),
      "assessment": assessment.headJSON, "questionnaire": assessment.questionnaire.json,
      "priorities": [
        "engine": ids(choice.engine), "chosen": ids(choice.items), "leftOut": ids(choice.leftOut),
        "reason": .optional(choice.reason),
      ],
      "actions": .array(plan.actions.map(action)), "fromChecks": .array(plan.fromChecks.map(action)),
      "strengths": ids(plan.strengths),
      "history": [["date": .string("\(assessment.date)"), "what": "Plan made from this assessment."]],
    ]
  }
}

extension PlanFile {
  private var questionnaire: Questionnaire { answered.questionnaire }

  private func action(_ action: Action) -> JSONValue {
    let leads = questionnaire.leads(of: action)
    return origin(action).adding([
      "goal": .string(questionnaire.goal(of: action)), "firstStep": .string(questionnaire.firstStep(of: action)),
      "effort": .string(action.work.effort.rawValue), "fromLevel": .optional(action.work.from),
      "round": .optional(answered.assessment.round),
      "lead": .optional(leads.first), "leads": .strings(leads), "owner": "",
      "start": .string("\(action.start)"), "due": .string("\(action.due)"), "after": ids(action.after),
      "measure": measure(action), "evidence": [], "status": "not-started", "notes": [],
    ])
  }

  private func origin(_ action: Action) -> JSONValue {
    switch action.origin {
    case .item(let item):
      ["item": .string(questionnaire.items[item].id), "title": .string(questionnaire.short(action))]
    case .check(let check):
      ["check": .string(questionnaire.checks[check].id), "title": .string(questionnaire.short(action))]
    }
  }

  /// The level to reach and what would show it.
  private func measure(_ action: Action) -> JSONValue {
    let level = questionnaire.levelToReach(by: action)
    var label: String?
    var description: String?
    if case .item(let item) = action.origin, let level, let question = questionnaire.items[item].level {
      label = question.scale.labels[level]
      description = question.descriptions[level]
    }
    return [
      "level": .optional(level), "label": .optional(label), "description": .optional(description),
      "shownBy": .strings(questionnaire.evidence(for: action)),
    ]
  }

  private func ids(_ items: [Int]) -> JSONValue { .strings(items.map { questionnaire.items[$0].id }) }
}
