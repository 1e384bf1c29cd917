/// Two questions in one can be true by halves, and then no answer is right.
enum QuestionsAskOneThing: LintRule {
  static let rule = Rule("double-question", .warning, "A question asks one thing.")

  static func look(at subject: LintSubject, report: LintReport) {
    for (item, node) in subject.items where item.prompt.questionMarks < 2 {
      if let second = SecondQuestion.found(in: item.prompt) { report(node.at("prompt"), message(second)) }
    }
  }

  private static func message(_ second: String) -> String {
    "a second question seems to begin at \"\(second)\". Ask one thing; a second one is an item of its own"
  }
}

/// Looks for a second question, which begins like one: "and is the …", "or do people …", "and if so, does it …". The same
/// words can go on with the first: "someone who leads and is the …", "Do people meet and have a …".
private struct SecondQuestion {
  private let words: [Substring]

  /// Its first words; nil where there seems to be none. Only the last sentence is looked at, which is the question.
  static func found(in prompt: String) -> String? {
    guard let last = prompt.sentences.last(where: { !$0.words.isEmpty }) else { return nil }
    return SecondQuestion(words: String(last).asHeard.split(separator: " ")).firstWords
  }

  private var firstWords: String? {
    for start in words.indices where Self.joins.contains(words[start]) {
      let rest = words[(start + 1)...].drop { Self.bridges.contains($0) }
      if rest.count > 1, begins(rest.first ?? "", rest.dropFirst().first ?? "", after: words[..<start]) {
        return words[start...rest.startIndex + 1].joined(separator: " ")
      }
    }
    return nil
  }

  /// Whether a verb and the word behind it begin a question and do not go on with what stands before.
  private func begins(_ verb: Substring, _ subject: Substring, after before: ArraySlice<Substring>) -> Bool {
    guard Self.verbs.contains(verb) else { return false }
    if Self.persons.contains(subject) { return true }
    guard Self.openings.contains(subject) else { return false }
    let isInfinitive = ["do", "have"].contains(verb) && !Self.helpers.isDisjoint(with: before)
    let isAsked = Self.modals.contains(verb) || (subject == "it" && Self.beforeIt.contains(verb))
    return !isInfinitive && (isAsked || Self.relatives.isDisjoint(with: before))
  }
}

extension SecondQuestion {
  private static let joins: Set<Substring> = ["and", "or", "but"]
  private static let bridges: Set<Substring> = ["if", "so", "then", "also", "how", "why", "when", "where"]
  /// Verbs that "it" stands behind in a question only.
  private static let beforeIt: Set<Substring> = ["is", "are", "was", "were", "does"]
  private static let dos: Set<Substring> = ["do", "does", "did"]
  private static let modals: Set<Substring> = ["will", "would", "can", "could", "should"]
  private static let helpers = dos.union(modals)
  private static let verbs = beforeIt.union(helpers).union(["has", "have"])
  /// Words that can only be who or what the verb is asked of.
  private static let persons: Set<Substring> = ["you", "we", "they", "he", "she", "there"]
  /// Words that can be that, and can also go on with what stands before.
  private static let openings: Set<Substring> = [
    "the", "a", "an", "your", "our", "their", "it", "its", "this", "these", "that", "those", "each", "every",
    "everyone", "everybody", "all", "any", "anyone", "anybody", "people", "staff", "managers",
  ]
  private static let relatives: Set<Substring> = ["who", "which", "that", "what", "whose", "whom"]
}
