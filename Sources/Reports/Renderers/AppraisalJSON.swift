import RulesLibrary
import ScoringEngine
import StrictJSON

/// The result file of an option appraisal: `peerready/appraisal-result`.
package struct AppraisalJSON {
  private let appraisal: OptionAppraisal
  private let result: AppraisalResult
  private let decision: (option: Int, reason: String)?

  /// A renderer for one result. `decision` is what the group decided, as a position, and why, empty where it gave no reason; nil
  /// where it has not decided.
  package init(_ appraisal: OptionAppraisal, _ result: AppraisalResult, decision: (option: Int, reason: String)?) {
    self.appraisal = appraisal
    self.result = result
    self.decision = decision
  }

  /// The whole result. `assessment` and `questionnaire` say what was weighed, as the records write it.
  package func render(assessment: JSONValue, questionnaire: JSONValue) -> JSONValue {
    [
      "format": "peerready/appraisal-result", "formatVersion": 1, "engine": .string(engineVersion),
      "assessment": assessment, "questionnaire": questionnaire, "totals": .array(result.totals.map(total)),
      "leader": option(result.leader), "contenders": options(result.contenders),
      "marginHundredths": .optional(result.margin?.hundredths),
      "closeCall": result.isCloseCall.map(JSONValue.bool) ?? .null, "flips": .array(result.flips.map(flip)),
      "obstacle": result.obstacle.map(obstacle) ?? .null,
      "decision": decision.map(decision) ?? .null,
    ]
  }
}

extension AppraisalJSON {
  private func total(_ total: OptionTotal) -> JSONValue {
    let option = appraisal.options[total.option]
    return [
      "option": .string(option.id), "title": .string(option.title),
      "total": .optional(total.total?.points), "totalHundredths": .optional(total.total?.hundredths),
      "low": .optional(total.low?.points), "lowHundredths": .optional(total.low?.hundredths),
      "high": .optional(total.high?.points), "highHundredths": .optional(total.high?.hundredths),
      "removedBy": .strings(total.removedBy.map { appraisal.mustHaves[$0].id }),
      "dominatedBy": options(total.dominatedBy),
      "equalWeightsHundredths": .optional(total.equalWeights?.hundredths),
    ]
  }

  private func flip(_ flip: Flip) -> JSONValue {
    [
      "criterion": .string(appraisal.criteria[flip.criterion].id), "shareHundredths": .integer(flip.share.hundredths),
      "flipsAtHundredths": .optional(flip.point?.share.hundredths), "to": option(flip.point?.option),
    ]
  }

  private func obstacle(_ obstacle: AppraisalResult.Obstacle) -> JSONValue {
    switch obstacle {
    case .unweighted(let criteria):
      ["id": "unweighted", "criteria": .strings(criteria.map { appraisal.criteria[$0].id })]
    case .allZero: ["id": "all-zero", "criteria": .strings(appraisal.criteria.map(\.id))]
    }
  }

  private func decision(_ decision: (option: Int, reason: String)) -> JSONValue {
    ["option": option(decision.option), "reason": decision.reason.isEmpty ? .null : .string(decision.reason)]
  }

  private func options(_ positions: [Int]) -> JSONValue { .strings(positions.map { appraisal.options[$0].id }) }

  private func option(_ position: Int?) -> JSONValue { .optional(position.map { appraisal.options[$0].id }) }
}
