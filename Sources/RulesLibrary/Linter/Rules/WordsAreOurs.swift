/// Words about people that people have asked us not to use, and words that blame or beg.
enum WordsAreOurs: LintRule {
  static let rule = Rule("avoided-word", .warning, "Texts speak of people and arrangements with respect.")

  static func look(at subject: LintSubject, report: LintReport) {
    for passage in subject.passages {
      let heard = " \(passage.text.asHeard) "
      for (words, instead) in avoided {
        for word in words where heard.contains(" \(word) ") { report(passage.node, message(word, instead)) }
      }
    }
  }

  private static let avoided: [(words: [String], instead: String)] = [
    (["service user", "service users"], "Say \"people who use services\""),
    (
      ["suffer", "suffers", "suffered", "suffering", "sufferer", "sufferers"],
      "Say what people live with or have been through"
    ),
    (["mentally ill"], "Say \"people with mental health problems\""),
    (["committed suicide", "commit suicide"], "Say \"died by suicide\" or \"end their life\""),
    (["psw", "psws"], "Say \"peer support worker\""),
    (["failing", "failed", "failure"], "Describe the arrangement, as in \"not yet in place\""),
    (["invalid"], "Say what is wrong and what would be right"),
    (["please", "sorry", "oops"], "Leave it out; say what to do"),
  ]

  private static func message(_ word: String, _ instead: String) -> String { "\"\(word)\" stands here. \(instead)" }
}
