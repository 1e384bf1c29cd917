import RulesLibrary

/// A questionnaire to read or print: every question with its levels, why it is asked, and where it comes from.
package struct QuestionnaireDocument {
  /// What is printed.
  let questionnaire: Questionnaire

  /// A reading copy.
  package init(_ questionnaire: Questionnaire) { self.questionnaire = questionnaire }

  /// The whole questionnaire.
  package var document: Document {
    Document(title: questionnaire.title, blocks: opening + sections + checks + questionnaire.sourceBlocks)
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
    let counts = [
      item.level?.importance.rawValue.capitalisedStart,
      item.level?.foundation.map { "a foundation, met from level \($0)" },
    ]
    let lines = [
      ("Why", item.why), ("Help", item.help ?? ""),
      ("Not always asked", item.askWhen.map { "only if \($0.whenAsked(in: questionnaire))" } ?? ""),
      ("Quick first pass", item.isCore ? "asked there too" : ""),
      ("Counts", counts.compactMap { $0 }.joined(separator: "; ")),
      ("What would show it", item.level?.evidence.joined(separator: "; ") ?? ""),
      ("Not applicable", item.allowsNotApplicable ? "can be the answer, with a reason" : ""),
      ("Source", item.source.joined(separator: ", ")), ("Name in files", item.id),
      ("Choices in files", item.choices.map(\.id).joined(separator: ", ")),
    ]
    return lines.filter { !$0.1.isEmpty }.map { "\($0): \($1)" }
  }

  private var checks: [Document.Block] {
    guard !questionnaire.checks.isEmpty else { return [] }
    let entries = questionnaire.checks.map { check in
      Document.Entry("\(check.severity.title): \(check.message)", lines: check.lines)
    }
    return [.heading(2, "What is checked across the answers"), .bullets(entries)]
  }
}

extension Source {
  /// Title, authors, publisher and year, as far as known.
  var inWords: String {
    [title, authors, publisher, year].filter { !$0.isEmpty }.joined(separator: ". ").closed
  }
}
