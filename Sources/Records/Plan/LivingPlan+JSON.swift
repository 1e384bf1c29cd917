import RulesLibrary
import ScoringEngine
import StrictJSON

extension LivingPlan {
  /// The largest plan file that is read or written: 8 MiB.
  package static let limit = Assessment.limit

  /// The whole file: `peerready/plan`.
  package var json: JSONValue {
    round.json.adding([
      "format": "peerready/plan", "formatVersion": 1, "actions": .array(actions.map(\.json)),
      "fromChecks": .array(fromChecks.map(\.json)), "nextReview": .optional(nextReview?.description),
      "earlier": .array(earlier.map(\.json)), "history": .array(history.map(\.json)),
    ])
  }
}

extension PlanRound {
  /// What one round says of itself; the members of the round of now stand at the top of the file.
  fileprivate var json: JSONValue {
    let unit = Assessment.Unit(organisation: assessment.organisation, team: assessment.team)
    let whole: JSONValue = [
      "engine": .string(engine),
      "assessment": [
        "id": .string(assessment.id), "date": .string("\(assessment.date)"), "round": .optional(assessment.round),
        "unit": unit.json,
      ],
      "questionnaire": [
        "id": .string(questionnaire.id), "version": .string("\(questionnaire.version)"),
        "sha256": .string(questionnaire.sha256),
      ],
      "strengths": .strings(strengths),
    ]
    return whole.adding([basis.member])
  }
}

extension PlanRound.Basis {
  /// The member that says what the actions are for.
  fileprivate var member: (String, JSONValue?) {
    switch self {
    case .priorities(let choice):
      (
        "priorities",
        [
          "engine": .strings(choice.engine), "chosen": .strings(choice.chosen), "leftOut": .strings(choice.leftOut),
          "byGroup": .bool(choice.isGroupChoice), "reason": .optional(choice.reason),
        ]
      )
    case .decision(let decision):
      ("decision", ["option": .string(decision.option), "reason": .optional(decision.reason)])
    }
  }
}

extension LivingAction {
  /// One action. Keys that say something only where something happened are left out where nothing did.
  fileprivate var json: JSONValue {
    let whole: JSONValue = [
      "id": .string(id), "title": .string(title), "goal": .string(goal), "firstStep": .string(firstStep),
      "effort": .string(effort.rawValue), "fromLevel": .optional(fromLevel), "round": .optional(round),
      "assessed": .string("\(assessed)"), "lead": .optional(leads.first), "leads": .strings(leads),
      "owner": .string(owner), "start": .string("\(start)"), "due": .string("\(due)"), "after": .strings(after),
      "measure": measure.json, "status": .string(status.rawValue), "evidence": .array(evidence.map(\.json)),
      "notes": .array(notes.map(\.json)),
    ]
    return whole.adding(
      origin.members + [
        ("stoppedBecause", stoppedBecause.map(JSONValue.string)), ("questionChange", questionChange?.json),
      ])
  }
}

extension LivingAction.Origin {
  /// The members that say what an action answers.
  fileprivate var members: [(String, JSONValue?)] {
    switch self {
    case .item(let id): [("item", .string(id))]
    case .check(let id): [("check", .string(id))]
    case .drawback(let option, let disadvantage):
      [("option", .string(option)), ("disadvantage", .string(disadvantage))]
    }
  }
}

extension LivingAction.Measure {
  /// The level to reach and what would show it.
  fileprivate var json: JSONValue {
    [
      "level": .optional(level), "label": .optional(label), "description": .optional(description),
      "shownBy": .strings(shownBy),
    ]
  }
}

extension LivingAction.QuestionChange {
  /// What became of the question, and in which version.
  fileprivate var json: JSONValue { ["class": .string(itemClass.rawValue), "version": .string("\(version)")] }
}

extension DatedText {
  /// Day and text.
  fileprivate var json: JSONValue { ["date": .string("\(date)"), "text": .string(text)] }
}

extension PlanEvent {
  /// Day and sentence; the action it is about and what stood there before, where there are any.
  fileprivate var json: JSONValue {
    let whole: JSONValue = ["date": .string("\(date)"), "what": .string(what)]
    return whole.adding([("action", action.map(JSONValue.string)), ("was", was.map(JSONValue.string))])
  }
}
