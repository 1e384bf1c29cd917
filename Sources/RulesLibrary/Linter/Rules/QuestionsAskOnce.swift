/// One question mark, at the end: who reads aloud knows when to stop, and who listens knows what to answer.
enum QuestionsAskOnce: LintRule {
  static let rule = Rule("question-marks", .warning, "A question has one question mark, at its end.")

  static func look(at subject: LintSubject, report: LintReport) {
    for (item, node) in subject.items {
      switch item.prompt.questionMarks {
      case 0: report(node.at("prompt"), none)
      case 1: if item.prompt.last(where: { !$0.isWhitespace }) != "?" { report(node.at("prompt"), notAtTheEnd) }
      case let count: report(node.at("prompt"), several(count))
      }
    }
  }

  private static let none = "this question has no question mark. End it with one, or ask it as a question"
  private static let notAtTheEnd =
    "something follows the question mark. Put it before the question, or into \"help\""

  private static func several(_ count: Int) -> String {
    "there are \(count) question marks here. Ask one question; a second one is an item of its own"
  }
}

extension String {
  /// How often a question mark stands here.
  var questionMarks: Int { filter { $0 == "?" }.count }
}
