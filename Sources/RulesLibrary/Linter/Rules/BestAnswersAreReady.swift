/// A group for which everything is at its best has to be able to come out as ready (scoring method, section 3).
enum BestAnswersAreReady: LintRule {
  static let rule = Rule("best-verdict-out-of-reach", .error, "The best answers to everything reach the best verdict.")

  static func look(at subject: LintSubject, report: LintReport) {
    guard subject.questionnaire?.verdict != nil, subject.outlook.isReadyAtBest == .impossible else { return }
    if subject.outlook.isRatedAtBest == .impossible { report(subject.root.at("verdict"), nothingRated) }
    let alone = subject.checks.indices.filter { subject.outlook.checksClearAtBest[$0] == .impossible }
    for position in alone {
      report(subject.checks[position].node.at("when"), inTheWay(subject.checks[position].check))
    }
    if alone.isEmpty && subject.outlook.isRatedAtBest != .impossible {
      report(subject.root.at("verdict"), togetherInTheWay)
    }
  }

  private static let nothingRated =
    "with the best answers to everything no item with levels is asked, so nothing is rated and the verdict can only say "
    + "that it cannot tell. Ask one that has levels, or leave the verdict out"

  private static let togetherInTheWay =
    "even with every rating at the top \"ready\" cannot be reached: whatever the other answers are, one or another stop or "
    + "warning fires, or nothing is rated. See which checks contradict each other"

  private static func inTheWay(_ check: Check) -> String {
    "with every rating at the top the check \"\(check.id)\" still fires, whatever the other answers are, so \"ready\" cannot "
      + "be reached. Turn the condition round, or make the check a note"
  }
}
