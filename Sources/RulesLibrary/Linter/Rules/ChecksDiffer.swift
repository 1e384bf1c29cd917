/// Two checks of one condition always speak together; one of them is a slip or a second message.
enum ChecksDiffer: LintRule {
  static let rule = Rule("same-check", .warning, "No two checks have the same condition.")

  static func look(at subject: LintSubject, report: LintReport) {
    for (position, (check, node)) in subject.checks.enumerated() {
      guard let earlier = subject.checks[..<position].first(where: { $0.check.when == check.when }) else { continue }
      report(node.at("when"), message(earlier.check.id))
    }
  }

  private static func message(_ id: String) -> String {
    "the check \"\(id)\" has the same condition. Make them one check, or mend the condition that was copied"
  }
}
