/// A verdict without a sentence of its own leaves a board with a bare word.
enum VerdictsHaveWords: LintRule {
  static let rule = Rule("missing-verdict-text", .warning, "Where there is a verdict, each of the four has its text.")

  static func look(at subject: LintSubject, report: LintReport) {
    guard let verdict = subject.questionnaire?.verdict else { return }
    for id in VerdictID.allCases where verdict.texts[id] == nil {
      report(subject.root.at("verdict").at("texts"), message(id))
    }
  }

  private static func message(_ id: VerdictID) -> String {
    "there is no text for the verdict \"\(id.rawValue)\". Say in a sentence or two what it means for the people who decide"
  }
}
