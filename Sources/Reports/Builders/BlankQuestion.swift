import RulesLibrary

/// One question on paper.
struct BlankQuestion {
  private let questionnaire: Questionnaire
  private let position: Int
  private let item: Item

  /// The question at a position of the questionnaire's list.
  init(_ questionnaire: Questionnaire, _ position: Int) {
    self.questionnaire = questionnaire
    self.position = position
    item = questionnaire.items[position]
  }

  /// The question, what there is to read about it, its answers, room to write, and its name in files.
  var blocks: [Document.Block] {
    [.heading(3, "Question \(position + 1). \(item.prompt)")] + about + answers + beside + [names]
  }
}

extension BlankQuestion {
  private var about: [Document.Block] {
    let lines = [
      item.askWhen.map { "Only if \($0.whenAsked(in: questionnaire)). Otherwise leave this question out." } ?? "",
      item.why.isEmpty ? "" : "Why: \(item.why)", (item.help ?? "").isEmpty ? "" : "Help: \(item.help ?? "")",
    ]
    return lines.filter { !$0.isEmpty }.map(Document.Block.paragraph)
  }

  private var answers: [Document.Block] {
    switch item.question {
    case .level(let question): [.toMark(question.levelsInWords.map { .init($0) } + others)]
    case .choice(let choices): [.toMark(choices.map { .init($0.inWords) } + others)]
    case .number(let question):
      [.paragraph(question.inWords), .toFill([.init("The number", room: 1)]), .toMark(others)]
    case .text:
      [.toFill([.init("In your own words", room: 5)])] + (notApplicable.isEmpty ? [] : [.toMark(notApplicable)])
    }
  }

  private var others: [Document.Blank] { [.init("Do not know")] + notApplicable }

  private var notApplicable: [Document.Blank] {
    item.allowsNotApplicable ? [.init("Not applicable, because", room: 1)] : []
  }

  /// What belongs beside an answer; words need nothing beside them.
  private var beside: [Document.Block] {
    guard item.question != .text else { return [] }
    let shown = item.level?.evidence ?? []
    let dissent = Document.Blank("How many people still see it differently", room: 1)
    return [.toFill([dissent])]
      + (shown.isEmpty ? [] : [.paragraph("What would show it: \(shown.joined(separator: "; "))")])
      + [.toFill([.init("Evidence", room: 1), .init("Note", room: 2)])]
  }

  private var names: Document.Block {
    let choices = item.choices.map(\.id).joined(separator: ", ")
    return .paragraph("Name in files: \(item.id)" + (choices.isEmpty ? "" : ". Choices in files: \(choices)"))
  }
}
