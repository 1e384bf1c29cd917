/// Words about people that people have asked us not to use, and words that blame or beg.
enum WordsAreOurs: LintRule {
  static let rule = Rule("avoided-word", .warning, "Texts speak of people and arrangements with respect.")

  static func look(at subject: LintSubject, report: LintReport) {
    for passage in subject.passages {
      let words = passage.text.asHeard.split(separator: " ")
      for avoided in avoided {
        if let found = avoided.first(in: words) { report(passage.node, message(found, avoided.instead)) }
      }
    }
  }

  private static let avoided = [
    AvoidedWords(["service user", "service users"], instead: "Say \"people who use services\""),
    AvoidedWords(
      ["suffer", "suffers", "suffered", "suffering", "sufferer", "sufferers"],
      unlessAfter: ["care", "quality", "service", "services", "support", "training", "supervision", "work"],
      instead: "Say what people live with or have been through"),
    AvoidedWords(["mentally ill"], instead: "Say \"people with mental health problems\""),
    AvoidedWords(
      ["commit suicide", "commits suicide", "committed suicide", "committing suicide"],
      instead: "Say \"died by suicide\" or \"end their life\""),
    AvoidedWords(["psw", "psws"], instead: "Say \"peer support worker\""),
    AvoidedWords(["failing"], instead: "Describe the arrangement, as in \"not yet in place\""),
    AvoidedWords(["invalid"], instead: "Say what is wrong and what would be right"),
    AvoidedWords(
      ["please", "pls", "plz", "sorry", "oops"],
      unlessAfter: ["they", "to", "say", "says", "said", "saying", "feel"],
      instead: "Leave it out; say what to do"),
  ]

  private static func message(_ word: String, _ instead: String) -> String { "\"\(word)\" stands here. \(instead)" }
}

/// Words of one kind that texts do without.
private struct AvoidedWords {
  private let phrases: [[Substring]]
  private let sound: Set<Substring>
  /// What to do about them.
  let instead: String

  /// Words, or several with spaces between them, which are not meant where one of some others stands just before.
  init(_ phrases: [String], unlessAfter sound: Set<Substring> = [], instead: String) {
    self.phrases = phrases.map { $0.split(separator: " ") }
    self.sound = sound
    self.instead = instead
  }

  /// The first of them in a text; nil where there is none.
  func first(in words: [Substring]) -> String? {
    for start in words.indices where start == 0 || !sound.contains(words[start - 1]) {
      let phrase = phrases.first { words[start...].starts(with: $0) }
      if let phrase { return phrase.joined(separator: " ") }
    }
    return nil
  }
}
