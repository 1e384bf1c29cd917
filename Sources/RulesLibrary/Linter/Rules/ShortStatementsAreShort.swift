/// The short statement names the item in tables, plans and sentences.
enum ShortStatementsAreShort: LintRule {
  static let rule = Rule("long-short", .warning, "A short statement has at most \(most) words and no full stop.")
  private static let most = 10

  static func look(at subject: LintSubject, report: LintReport) {
    for (item, node) in subject.items {
      let count = item.short.words.count
      if count > most { report(node.at("short"), tooLong(count)) }
      if item.short.hasSuffix(".") { report(node.at("short"), fullStop) }
    }
  }

  private static let fullStop =
    "the short statement ends with a full stop. It stands inside sentences and tables; leave it out"

  private static func tooLong(_ count: Int) -> String {
    "the short statement has \(count) words; at most \(most) fit into a table"
  }
}
