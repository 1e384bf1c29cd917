import RulesLibrary
import StrictJSON

extension AnsweredAppraisal {
  /// The whole file, with every weight, rating and judgement that there is room for; null where nothing was said.
  package var json: JSONValue {
    record.headJSON.adding([
      "format": "peerready/assessment", "formatVersion": 1, "questionnaire": record.questionnaire.json,
      "status": .string(record.status.rawValue), "participants": .array(record.participants.map(\.json)),
      "weights": .members(zip(appraisal.criteria, record.weights).map { ($0.id, Self.number($1)) }),
      "ratings": .members(zip(appraisal.options, record.ratings).map { ($0.id, ratings($1)) }),
      "mustHaves": .members(zip(appraisal.mustHaves, record.mustHaves).map { ($0.id, judgements($1)) }),
      "decision": [
        "option": .optional(record.decision.map { appraisal.options[$0.option].id }),
        "reason": .optional(record.decision?.reason),
      ],
    ]).adding(record.revision?.members ?? [])
  }

  private func ratings(_ ratings: [AppraisalRecord.Rating]) -> JSONValue {
    .members(zip(appraisal.criteria, ratings).map { ($0.id, Self.rating($1)) })
  }

  private func judgements(_ judgements: [Bool?]) -> JSONValue {
    .members(zip(appraisal.options, judgements).map { ($0.id, $1.map(JSONValue.bool) ?? .null) })
  }

  private static func rating(_ rating: AppraisalRecord.Rating) -> JSONValue {
    switch rating {
    case .open: .null
    case .doNotKnow: ["doNotKnow": true]
    case .value(let hundredths): number(hundredths)
    }
  }

  private static func number(_ hundredths: Int?) -> JSONValue {
    hundredths.map { .decimal(units: $0, places: 2) } ?? .null
  }
}
