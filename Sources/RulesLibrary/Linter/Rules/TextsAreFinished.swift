/// A note to oneself that was never followed up should not be read out in a workshop.
enum TextsAreFinished: LintRule {
  static let rule = Rule("unfinished-text", .warning, "No text still waits to be written.")

  /// Words that authors leave for later, as they stand.
  static let marks: Set<String> = ["TODO", "TBC", "TBD", "FIXME", "XXX", "TK"]

  static func look(at subject: LintSubject, report: LintReport) {
    for passage in subject.passages {
      let words = passage.text.split { !($0.isLetter || $0.isNumber) }
      if let mark = words.first(where: { marks.contains(String($0)) }) {
        report(passage.node, message(String(mark)))
      } else if passage.text.asHeard.contains("lorem ipsum") {
        report(passage.node, message("lorem ipsum"))
      } else if words.isEmpty, !passage.text.words.isEmpty {
        report(passage.node, message(passage.text))
      }
    }
  }

  private static func message(_ mark: String) -> String { "\"\(mark)\" stands where words should. Write them" }
}
