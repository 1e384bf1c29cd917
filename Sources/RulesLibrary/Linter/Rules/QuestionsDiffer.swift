/// The same words twice leave a room wondering what it missed, and make two lines of a table look alike.
enum QuestionsDiffer: LintRule {
  static let rule = Rule("same-words", .warning, "No two items have the same question or the same short statement.")

  static func look(at subject: LintSubject, report: LintReport) {
    for (key, words) in [("prompt", \Item.prompt), ("short", \Item.short)] {
      var seen: [String: String] = [:]
      for (item, node) in subject.items {
        let heard = item[keyPath: words].asHeard
        if let earlier = seen[heard] { report(node.at(key), message(earlier)) }
        seen[heard] = seen[heard] ?? item.id
      }
    }
  }

  private static func message(_ earlier: String) -> String {
    "\"\(earlier)\" has the same words. Say what sets the two apart"
  }
}
