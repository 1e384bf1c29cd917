import RulesLibrary
import ScoringEngine

/// Sheets that a workshop prints beforehand: every question with its answers to mark, and room to write by hand.
package struct BlankSheets {
  /// What is asked.
  let questionnaire: Questionnaire
  /// Whether every question is printed, or those of the quick first pass.
  let depth: Depth

  /// Sheets for a questionnaire.
  package init(_ questionnaire: Questionnaire, depth: Depth) {
    self.questionnaire = questionnaire
    self.depth = depth
  }

  /// All sheets, in the order of the workshop.
  package var document: Document {
    Document(
      title: questionnaire.title,
      blocks: opening + use + workshop + sections + priorities + afterwards
        + questionnaire.sourceBlocks, use: .sheets)
  }
}

extension BlankSheets {
  private var opening: [Document.Block] {
    let texts = [
      "Sheets for a workshop, to print and to fill in by hand.", questionnaire.summary,
      questionnaire.audience.isEmpty ? "" : "Who should be in the room: \(questionnaire.audience)", size,
      questionnaire.notice,
    ]
    return texts.filter { !$0.isEmpty }.map(Document.Block.paragraph)
  }

  private var size: String {
    let name = "This is \(questionnaire.id), version \(questionnaire.version)"
    let all = Counts.of(questionnaire.items.count, "question", "questions")
    let time = questionnaire.minutes > 0 ? ", about \(questionnaire.minutes) minutes in full" : ""
    guard depth == .core else { return "\(name): \(all)\(time)." }
    return "\(name): the quick first pass, \(printed.count) of \(all)\(time). "
      + "The questions keep their numbers, so some numbers are left out here."
  }

  private var use: [Document.Block] {
    [
      .heading(2, "How to use these sheets"),
      .bullets([
        "Read each question aloud, with all its answers. Talk first, and then mark the one answer that the group agrees on.",
        "Write down how many people still see it differently.",
        "\"Do not know\" is an answer, and worth knowing. A question left empty does not count as zero.",
        WorkshopWording.noNames,
      ]),
    ]
  }

  private var workshop: [Document.Block] {
    [
      .heading(2, "This workshop"), WorkshopBlanks.place, .paragraph("How many people took part:"),
      WorkshopBlanks.people,
    ]
  }

  /// The questions that may have to be asked, as far as can be known before the first is answered.
  private var printed: [Int] { questionnaire.printed(depth) }

  private var sections: [Document.Block] {
    let printed = printed
    return questionnaire.sections.enumerated().flatMap { index, section -> [Document.Block] in
      let questions = printed.filter(section.items.contains)
      guard !questions.isEmpty else { return [] }
      let intro = section.intro.isEmpty ? [] : [Document.Block.paragraph(section.intro)]
      return [.heading(2, "Section \(index + 1). \(section.title)")] + intro
        + questions.flatMap { BlankQuestion(questionnaire, $0).blocks }
    }
  }

  private var priorities: [Document.Block] {
    let places = ["First", "Second", "Third", "Fourth, if needed", "Fifth, if needed"]
    return [
      .heading(2, "What to do first"),
      .paragraph(
        "Look back at what is not in place yet. Which three things should come first? There is room for five."),
      .toFill(places.map { .init($0, room: 1) } + [.init("Why these", room: 2)]),
    ]
  }

  private var afterwards: [Document.Block] {
    let depth = depth == .full ? "" : " --depth core"
    let new = "peerready new \(questionnaire.id)@\(questionnaire.version)\(depth) --output NAME.json"
    return [
      .heading(2, "Afterwards"),
      .numbered([
        Document.Entry("Make an empty file for the answers:", lines: [new]),
        Document.Entry("Type each answer into it. Its name there stands under each question."),
        Document.Entry("See where you stand:", lines: ["peerready score NAME.json"]),
      ]),
    ]
  }
}

extension Questionnaire {
  /// The questions that may have to be asked, as far as can be known before the first is answered, as positions.
  func printed(_ depth: Depth) -> [Int] {
    let open = Array(repeating: Answer.open, count: items.count)
    let sheet = AnswerSheet(questionnaire: self, answers: open, depth: depth)
    return items.indices.filter { sheet.isInScope[$0] }
  }
}
