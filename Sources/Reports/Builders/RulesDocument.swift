import RulesLibrary

/// What questionnaires are held to, the graver first.
package struct RulesDocument {
  /// In the order of the catalogue.
  let rules: [Rule]

  /// A list of these rules.
  package init(_ rules: [Rule]) { self.rules = rules }

  /// The whole list.
  package var document: Document {
    Document(
      title: "What questionnaires are held to",
      blocks: [
        .paragraph("Each finding of check names its rule. A questionnaire without findings keeps to all of them."),
        .heading(2, "Errors: the questionnaire cannot be used, or cannot do its work"),
        .bullets(entries(.error)),
        .heading(2, "Warnings: its author should weigh them"),
        .bullets(entries(.warning)),
      ])
  }

  private func entries(_ severity: Finding.Severity) -> [String] {
    rules.filter { $0.severity == severity }.map { "\($0.id): \($0.promise)" }
  }
}
