import RulesLibrary

/// The questionnaires there are, each with what it is for and how long it takes.
package struct LibraryDocument {
  /// One entry each; two versions of one questionnaire are two.
  let questionnaires: [Questionnaire]

  /// A list in the order given.
  package init(_ questionnaires: [Questionnaire]) { self.questionnaires = questionnaires }

  /// The whole list.
  package var document: Document {
    Document(title: "Questionnaires", blocks: [.bullets(questionnaires.map(entry))])
  }

  private func entry(_ questionnaire: Questionnaire) -> Document.Entry {
    let core = questionnaire.items.filter(\.isCore).count
    let size = "\(questionnaire.items.count) questions, \(core) in the quick first pass"
    let time = questionnaire.minutes > 0 ? "; about \(questionnaire.minutes) minutes in full" : ""
    return Document.Entry(
      "\(questionnaire.id), version \(questionnaire.version): \(questionnaire.title)",
      lines: [questionnaire.summary, "\(size)\(time)."].filter { !$0.isEmpty })
  }
}
