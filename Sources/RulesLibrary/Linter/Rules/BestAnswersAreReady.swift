/// A group for which everything is at its best has to be able to come out as ready (scoring method, section 3).
enum BestAnswersAreReady: LintRule {
  static let rule = Rule("best-verdict-out-of-reach", .error, "The best answers to everything reach the best verdict.")

  static func look(at subject: LintSubject, report: LintReport) {
    guard subject.questionnaire.verdict != nil else { return }
    guard !subject.levels.isEmpty else { return report(subject.root.at("verdict"), nothingRated) }
    guard subject.outlook.bestIsReady == .impossible else { return }
    let alone = subject.checks.indices.filter { subject.isAlwaysInTheWay($0) }
    for position in alone {
      report(subject.checks[position].node.at("when"), inTheWay(subject.checks[position].check))
    }
    if alone.isEmpty { report(subject.root.at("verdict"), togetherInTheWay) }
  }

  private static let nothingRated =
    "no item has levels, so nothing is rated and the verdict can only say that it cannot tell. Give an item levels, or "
    + "leave the verdict out"

  private static let togetherInTheWay =
    "even with every rating at the top, one stop or warning or another fires whatever the other answers are, so \"ready\" "
    + "cannot be reached. See which checks contradict each other"

  private static func inTheWay(_ check: Check) -> String {
    "with every rating at the top the check \"\(check.id)\" still fires, whatever the other answers are, so \"ready\" cannot "
      + "be reached. Turn the condition round, or make the check a note"
  }
}

extension LintSubject {
  /// Whether the check counts for the verdict and fires however good the answers are.
  fileprivate func isAlwaysInTheWay(_ position: Int) -> Bool {
    checks[position].check.severity != .note && outlook.checksClearAtBest[position] == .impossible
  }
}
