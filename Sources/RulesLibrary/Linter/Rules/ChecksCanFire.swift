/// A check that no answers can set off warns nobody.
enum ChecksCanFire: LintRule {
  static let rule = Rule("check-never-fires", .error, "Every check fires under some answers.")

  static func look(at subject: LintSubject, report: LintReport) {
    for (position, (check, node)) in subject.checks.enumerated()
    where subject.outlook.checksFire[position] == .impossible {
      report(node.at("when"), message(check.id))
    }
  }

  private static func message(_ id: String) -> String {
    "the check \"\(id)\" can never fire: no answers make its condition hold. Compare it with the levels, choices and ranges "
      + "of the items it looks at, and with what those are asked under"
  }
}
