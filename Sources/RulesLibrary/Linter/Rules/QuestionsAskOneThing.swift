/// Two questions in one can be true by halves, and then no answer is right.
enum QuestionsAskOneThing: LintRule {
  static let rule = Rule("double-question", .warning, "A question asks one thing.")

  static func look(at subject: LintSubject, report: LintReport) {
    for (item, node) in subject.items {
      if let second = secondQuestion(in: item.prompt) { report(node.at("prompt"), message(second)) }
    }
  }

  private static let joins: Set<Substring> = ["and", "or", "but"]
  private static let verbs: Set<Substring> = [
    "is", "are", "was", "were", "do", "does", "did", "has", "have", "will", "would", "can", "could", "should",
  ]
  private static let subjects: Set<Substring> = [
    "the", "a", "an", "your", "you", "we", "our", "they", "their", "it", "its", "he", "she", "there", "this", "these",
    "that",
    "those", "each", "every", "everyone", "all", "any", "anyone", "people", "staff", "managers",
  ]

  /// A second question begins like one: "and is the …", "or do people …".
  private static func secondQuestion(in prompt: String) -> String? {
    let words = prompt.asHeard.split(separator: " ")
    for start in words.indices.dropLast(2)
    where joins.contains(words[start]) && verbs.contains(words[start + 1]) && subjects.contains(words[start + 2]) {
      return words[start...start + 2].joined(separator: " ")
    }
    return nil
  }

  private static func message(_ second: String) -> String {
    "a second question seems to begin at \"\(second)\". Ask one thing; a second one is an item of its own"
  }
}
