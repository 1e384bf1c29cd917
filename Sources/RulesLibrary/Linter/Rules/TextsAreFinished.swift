/// A note to oneself that was never followed up should not be read out in a workshop.
enum TextsAreFinished: LintRule {
  static let rule = Rule("unfinished-text", .warning, "No text still waits to be written.")

  /// Words that authors leave for later, in capitals.
  static let marks: Set<String> = ["TODO", "TBA", "TBC", "TBD", "FIXME", "XXX"]

  static func look(at subject: LintSubject, report: LintReport) {
    for passage in subject.passages {
      if let mark = mark(in: passage) { report(passage.node, message(mark)) }
    }
  }

  /// What stands for words; a unit may be a sign, as in "%".
  private static func mark(in passage: Passage) -> String? {
    let words = passage.text.split { !($0.isLetter || $0.isNumber) }
    if let mark = words.first(where: { marks.contains($0.uppercased()) }) { return String(mark) }
    if passage.text.asHeard.contains("lorem ipsum") { return "lorem ipsum" }
    return words.isEmpty && !passage.text.isBlank && passage.key != "unit" ? passage.text : nil
  }

  private static func message(_ mark: String) -> String { "\"\(mark)\" stands where words should. Write them" }
}
