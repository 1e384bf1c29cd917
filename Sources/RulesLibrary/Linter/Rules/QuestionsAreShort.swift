/// A question is heard once, in a room; what is longer has to be read again.
enum QuestionsAreShort: LintRule {
  static let rule = Rule("long-question", .warning, "A question has at most \(most) words.")
  private static let most = 25

  static func look(at subject: LintSubject, report: LintReport) {
    for (item, node) in subject.items where item.prompt.words.count > most {
      report(node.at("prompt"), message(item.prompt.words.count))
    }
  }

  private static func message(_ count: Int) -> String {
    "this question has \(count) words; at most \(most) can be followed when read aloud. Move the rest to \"help\""
  }
}
