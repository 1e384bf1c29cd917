/// People answer better, and mind less, when they know why they are asked.
enum ItemsSayWhy: LintRule {
  static let rule = Rule("missing-why", .warning, "Every item and every check says why.")

  static func look(at subject: LintSubject, report: LintReport) {
    for (item, node) in subject.items where item.why.isBlank { report(node, noWhy(item: item.id)) }
    for (check, node) in subject.checks where check.why.isBlank { report(node, noWhy(check: check.id)) }
  }

  private static func noWhy(item id: String) -> String {
    "\"\(id)\" has no \"why\". Say in one or two sentences why this is asked"
  }

  private static func noWhy(check id: String) -> String {
    "the check \"\(id)\" has no \"why\". Say in one or two sentences why this matters"
  }
}
