import StrictJSON

/// A reference to a document that is not listed cannot be followed.
enum SourcesAreDeclared: LintRule {
  static let rule = Rule("undeclared-source", .error, "Every source cited is declared in the questionnaire.")

  static func look(at subject: LintSubject, report: LintReport) {
    let declared = subject.heading.sources.map(\.id)
    let known = Set(declared)
    for reference in subject.citing.flatMap(\.references) {
      let document = reference.text.document
      if !known.contains(document) { report(reference, message(document, declared)) }
    }
  }

  private static func message(_ document: String, _ declared: [String]) -> String {
    let nearest = NearestName.to(document, among: declared).map { "Did you mean \"\($0)\"?" }
    return "there is no source \"\(document)\". " + (nearest ?? "Declare it under \"sources\"")
  }
}

extension String {
  /// The first word of a reference, which is the id of its document.
  var document: String { String(split(whereSeparator: \.isWhitespace).first ?? "") }
}
