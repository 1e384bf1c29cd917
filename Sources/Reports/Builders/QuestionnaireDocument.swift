import RulesLibrary

/// A questionnaire to read, to print or to proofread: every question with its levels, steps and origin, and every rule that
/// turns answers into a result.
package struct QuestionnaireDocument {
  /// What is printed.
  let questionnaire: Questionnaire

  /// A reading copy.
  package init(_ questionnaire: Questionnaire) { self.questionnaire = questionnaire }

  /// The whole questionnaire.
  package var document: Document {
    Document(title: questionnaire.title, blocks: opening + sections + rules + questionnaire.sourceBlocks)
  }
}

extension QuestionnaireDocument {
  private var opening: [Document.Block] {
    let core = questionnaire.items.filter(\.isCore).count
    let size = "\(questionnaire.items.count) questions, \(core) of them in the quick first pass"
    let time = questionnaire.minutes > 0 ? ", about \(questionnaire.minutes) minutes in full" : ""
    let texts = [
      questionnaire.summary, questionnaire.audience.isEmpty ? "" : "For: \(questionnaire.audience)",
      "\(questionnaire.id), version \(questionnaire.version): \(size)\(time).", questionnaire.notice,
    ]
    return texts.filter { !$0.isEmpty }.map(Document.Block.paragraph)
  }

  private var sections: [Document.Block] {
    questionnaire.sections.enumerated().flatMap { index, section in
      let intro = section.intro.isEmpty ? [] : [Document.Block.paragraph(section.intro)]
      return [.heading(2, "Section \(index + 1). \(section.title)")] + intro + section.items.flatMap(question)
    }
  }

  private func question(_ position: Int) -> [Document.Block] {
    let item = questionnaire.items[position]
    return [.heading(3, "Question \(position + 1). \(item.prompt)")] + answers(item) + [.bullets(about(item))]
  }

  private func answers(_ item: Item) -> [Document.Block] {
    switch item.question {
    case .level(let question): [.bullets(question.levelsInWords)]
    case .choice(let choices): [.bullets(choices.map(\.inWords))]
    case .number(let question): [.paragraph(question.inWords)]
    case .text: [.paragraph("In your own words.")]
    }
  }

  private func about(_ item: Item) -> [String] {
    let counts = item.level.map { rating(item, $0) } ?? []
    return (asking(item) + counts + naming(item)).filter { !$0.1.isEmpty }.map { "\($0): \($1)" } + steps(item)
  }

  private func asking(_ item: Item) -> [(String, String)] {
    let condition = item.askWhen.map { "only if \($0.whenAsked(in: questionnaire))" }
    return [
      ("Why", item.why), ("Help", item.help ?? ""), ("Not always asked", condition ?? ""),
      ("Quick first pass", item.isCore ? "asked there too" : ""),
    ]
  }

  private func naming(_ item: Item) -> [(String, String)] {
    [
      ("Not applicable", item.allowsNotApplicable ? "can be the answer, with a reason" : ""),
      ("Who could lead", item.leads.map(questionnaire.roleTitle).joined(separator: "; ")),
      ("Source", item.source.joined(separator: ", ")), ("Name in files", item.id),
      ("Choices in files", item.choices.map(\.id).joined(separator: ", ")),
    ]
  }

  private func rating(_ item: Item, _ level: LevelQuestion) -> [(String, String)] {
    let foundation = level.foundation.map { "; a foundation, met from level \($0)" } ?? ""
    return [
      ("Counts", level.importance.rawValue.capitalisedStart + foundation),
      ("Target", item.inWords(level: level.target)),
      ("Comes after", Counts.list(level.needs.map { questionnaire.items[$0].quoted })),
      ("What would show it", level.evidence.joined(separator: "; ")),
    ]
  }
}

extension Source {
  /// Title, authors, publisher and year, as far as known.
  var inWords: String {
    [title, authors, publisher, year].filter { !$0.isEmpty }.joined(separator: ". ").closed
  }
}
