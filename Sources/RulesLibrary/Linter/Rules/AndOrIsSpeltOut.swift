/// "And/or" cannot be read aloud, and nobody knows which of the two was meant.
enum AndOrIsSpeltOut: LintRule {
  static let rule = Rule("and-or", .warning, "No text says \"and/or\".")

  static func look(at subject: LintSubject, report: LintReport) {
    for passage in subject.passages where passage.text.lowercased().contains("and/or") { report(passage.node, message) }
  }

  private static let message = "\"and/or\" cannot be read aloud. Say \"or\", or name what is meant"
}
