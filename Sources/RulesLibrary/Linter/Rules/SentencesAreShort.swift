/// What is read aloud has to be followed at one hearing.
enum SentencesAreShort: LintRule {
  static let rule = Rule("long-sentence", .warning, "No sentence has more than \(most) words.")
  private static let most = 40

  static func look(at subject: LintSubject, report: LintReport) {
    for passage in subject.passages where passage.key != "prompt" {
      let longest = passage.text.sentences.map(\.words.count).max() ?? 0
      if longest > most { report(passage.node, message(longest)) }
    }
  }

  private static func message(_ count: Int) -> String {
    "a sentence here has \(count) words; more than \(most) are lost on listeners. Make it two"
  }
}
