import RulesLibrary

/// What one set of answers means: every figure that any report shows, worked out once.
package struct Scorecard: Sendable {
  /// The answers that were scored.
  package let sheet: AnswerSheet
  /// Over all items directly; not a mean of the sections.
  package let overall: Figures
  /// How much of what was asked has been answered.
  package let progress: Progress
  /// One for each section, in the questionnaire's order.
  package let sections: [Figures]
  /// Those in scope, in the questionnaire's order.
  package let foundations: [FoundationResult]
  /// All of them, in the questionnaire's order.
  package let checks: [CheckResult]
  /// Nil where the questionnaire gives none.
  package let verdict: Verdict?
  /// Every candidate, in rank order.
  package let priorities: [Priority]

  /// Scores a sheet. `signals` brings what a group knows beyond its answers, and `carried` by item the round that an answer was
  /// taken over from; no figure but the count of these depends on it.
  package init(_ sheet: AnswerSheet, signals: GroupSignals = GroupSignals(), carried: [Int: String] = [:]) {
    let overall = sheet.figures(over: sheet.answers.indices)
    let foundations = sheet.foundations
    let checks = sheet.checks
    self.sheet = sheet
    self.overall = overall
    self.foundations = foundations
    self.checks = checks
    progress = Progress(sheet, carried: carried)
    sections = sheet.questionnaire.sections.map { sheet.figures(over: $0.items) }
    verdict = sheet.questionnaire.verdict.map {
      VerdictJudge(sheet: sheet, rule: $0, overall: overall, foundations: foundations, checks: checks).verdict
    }
    priorities =
      PriorityRanking(sheet: sheet, sum: overall.ratedSum, foundations: foundations, signals: signals).priorities
  }

  /// The exact version that was answered.
  package var questionnaire: Questionnaire { sheet.questionnaire }
}
