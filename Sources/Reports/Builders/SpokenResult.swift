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

  /// What changed between two rounds, and what came of each action.
  package static func of(
    _ comparison: RoundComparison, dates: (earlier: CivilDate, later: CivilDate), actions: [ComparedAction]
  ) -> [String] {
    let outcomes = actions.map { "- \($0.action.title.inQuotes): \($0.inWords)" }
    return ["What changed.", "", ChangeSentence(comparison: comparison, dates: dates).text]
      + (outcomes.isEmpty ? [] : ["", "What came of each action:"] + outcomes) + [""]
  }

  /// What a plan becomes by new answers. `way` is what people type to go back to an action, by its id; nil for one that they have not
  /// been asked about.
  package static func of(_ merge: PlanMerge, way: (String) -> String?) -> [String] {
    let named = { (ids: [String]) in ids.compactMap { id in merge.plan.allActions.first { $0.id == id } } }
    let new = named(merge.added).map { "- \($0.title.inQuotes): \($0.goal.closed) By \($0.due.inWords)." }
    let close = named(merge.standing.close).map { action in
      "- \(action.title.inQuotes)" + (way(action.id).map { ". To close it: \($0)" } ?? "")
    }
    let count = Counts.of(merge.plan.open.count, "open action", "open actions")
    return ["What the plan becomes.", "", "\(count). Everything that you wrote stays in it."]
      + (new.isEmpty ? [] : ["", "New in the plan:"] + new)
      + (close.isEmpty ? [] : ["", "The new answers say that these are reached:"] + close) + [""]
  }
}
