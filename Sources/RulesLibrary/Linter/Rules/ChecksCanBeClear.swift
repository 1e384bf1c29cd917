/// A check that fires whatever people answer tells them nothing about their answers.
enum ChecksCanBeClear: LintRule {
  static let rule = Rule("check-always-fires", .error, "Every check is clear under some answers.")

  static func look(at subject: LintSubject, report: LintReport) {
    for (position, (check, node)) in subject.checks.enumerated()
    where subject.outlook.checksClear[position] == .impossible {
      report(node.at("when"), message(check.id))
    }
  }

  private static func message(_ id: String) -> String {
    "the check \"\(id)\" fires whatever is answered: no answers make its condition fail. Say in it what has to be wrong; what "
      + "everybody should read belongs in the section's introduction"
  }
}
