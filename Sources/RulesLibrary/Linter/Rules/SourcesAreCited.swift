/// What comes from a document should say where, so that a reader of it can agree.
enum SourcesAreCited: LintRule {
  static let rule = Rule(
    "missing-source", .warning,
    "Where sources are declared, every item and check says which it comes from, and so does all that options are weighed by."
  )

  static func look(at subject: LintSubject, report: LintReport) {
    guard !subject.heading.sources.isEmpty else { return }
    for citing in subject.citing where citing.isOwed && citing.references.isEmpty {
      report(citing.node, message(citing.what))
    }
  }

  private static func message(_ what: String) -> String {
    "\(what) does not say which source it comes from. Add \"source\", as in [\"paper §4.1\"]"
  }
}
