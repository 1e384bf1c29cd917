import RulesLibrary

/// The questionnaires there are, each with what it is for and how long it takes.
package struct LibraryDocument {
  /// One entry each; two versions of one questionnaire are two.
  let questionnaires: [QuestionnaireContent]

  /// A list in the order given.
  package init(_ questionnaires: [QuestionnaireContent]) { self.questionnaires = questionnaires }

  /// The whole list.
  package var document: Document {
    Document(title: "Questionnaires", blocks: [.bullets(questionnaires.map(entry))])
  }

  private func entry(_ content: QuestionnaireContent) -> Document.Entry {
    let heading = content.heading
    let time = heading.minutes > 0 ? "; about \(heading.minutes) minutes in full" : ""
    return Document.Entry(
      "\(heading.id), version \(heading.version): \(heading.title)",
      lines: [heading.summary, "\(size(content))\(time)."].filter { !$0.isEmpty })
  }

  private func size(_ content: QuestionnaireContent) -> String {
    switch content {
    case .rated(let questionnaire):
      "\(questionnaire.items.count) questions, \(questionnaire.items.filter(\.isCore).count) in the quick first pass"
    case .appraisal(let appraisal):
      "An option appraisal: \(appraisal.options.count) options, \(appraisal.criteria.count) criteria"
    }
  }
}
