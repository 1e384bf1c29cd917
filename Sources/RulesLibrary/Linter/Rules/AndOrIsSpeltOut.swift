/// "And/or" cannot be read aloud, and nobody knows which of the two was meant.
enum AndOrIsSpeltOut: LintRule {
  static let rule = Rule("and-or", .warning, "No text says \"and/or\".")

  static func look(at subject: LintSubject, report: LintReport) {
    for passage in subject.passages where passage.text.saysAndOr { report(passage.node, message) }
  }

  private static let message = "\"and/or\" cannot be read aloud. Say \"or\", or name what is meant"
}

extension String {
  /// Whether the two words stand at the sides of a stroke, with or without spaces.
  fileprivate var saysAndOr: Bool {
    let pieces = lowercased().split(separator: "/", omittingEmptySubsequences: false)
      .map { $0.split { !$0.isLetter && !$0.isNumber } }
    return zip(pieces, pieces.dropFirst()).contains { $0.last == "and" && $1.first == "or" }
  }
}
