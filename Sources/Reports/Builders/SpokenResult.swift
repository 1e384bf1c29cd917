import RulesLibrary
import ScoringEngine

/// A result in a few sentences, to be read out to a room as soon as it is there.
package enum SpokenResult {
  /// Where a group stands: the verdict or the score, the figures, and what comes first.
  package static func of(_ scorecard: Scorecard) -> [String] {
    let first = scorecard.priorities.prefix(ActionPlan.usualSize).map { scorecard.questionnaire.items[$0.item].quoted }
    return [scorecard.verdictInWords].compactMap { $0 } + scorecard.inFigures
      + (first.isEmpty ? [] : ["What comes first: \(Counts.list(first))."])
  }

  /// Which option comes out ahead, and what was decided, as a position; nil where nothing is.
  package static func of(_ appraisal: OptionAppraisal, _ sheet: AppraisalSheet, decision: Int?) -> [String] {
    let subject = AppraisalCase(appraisal: appraisal, sheet: sheet, result: AppraisalResult(sheet))
    let decided = decision.map { "The group decided on \(appraisal.option($0))." } ?? "No decision is recorded yet."
    return [AppraisalFinding(subject: subject).sentences, decided]
  }
}
