/// What comes from a document should say where, so that a reader of it can agree.
enum SourcesAreCited: LintRule {
  static let rule = Rule(
    "missing-source", .warning, "Where sources are declared, every item and every check says which it comes from.")

  static func look(at subject: LintSubject, report: LintReport) {
    guard !subject.questionnaire.sources.isEmpty else { return }
    for (item, node) in subject.items where item.source.isEmpty { report(node, message("\"\(item.id)\"")) }
    for (check, node) in subject.checks where check.source.isEmpty {
      report(node, message("the check \"\(check.id)\""))
    }
  }

  private static func message(_ what: String) -> String {
    "\(what) does not say which source it comes from. Add \"source\", as in [\"paper §4.1\"]"
  }
}
