import StrictJSON

/// A scale, role or source that nothing uses is a leftover, or a sign that a reference is missing.
enum DeclarationsAreUsed: LintRule {
  static let rule = Rule("unused-declaration", .warning, "Every scale, role and source declared is used.")

  static func look(at subject: LintSubject, report: LintReport) {
    let cited = subject.citing.flatMap(\.references).map(\.text.document)
    tell("scale", subject.root.list("scales"), used: subject.levels.map(\.level.scale.id), report)
    tell("role", subject.root.list("roles"), used: subject.items.flatMap(\.item.leads), report)
    tell("source", subject.root.list("sources"), used: cited, report)
  }

  private static func tell(_ what: String, _ declared: [JSONNode], used: [String], _ report: LintReport) {
    let used = Set(used)
    for node in declared where !used.contains(node.at("id").text) { report(node, message(what, node.at("id").text)) }
  }

  private static func message(_ what: String, _ id: String) -> String {
    "nothing uses the \(what) \"\(id)\". Leave it out, or name it where it belongs"
  }
}
