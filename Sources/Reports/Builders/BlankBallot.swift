import RulesLibrary
import ScoringEngine

/// One sheet for one person, to mark alone before anybody talks: every question with levels on a line of its own.
package struct BlankBallot {
  /// What is asked.
  let questionnaire: Questionnaire
  /// Whether every question is printed, or those of the quick first pass.
  let depth: Depth

  /// A ballot for a questionnaire.
  package init(_ questionnaire: Questionnaire, depth: Depth) {
    self.questionnaire = questionnaire
    self.depth = depth
  }

  /// The sheet; as many are printed as there are people.
  package var document: Document {
    Document(
      title: "Ballot: \(questionnaire.title)",
      blocks: [
        .paragraph(
          "Mark one box on each line, alone, before anybody talks. Do not write a name. \"Do not know\" is an answer. "
            + "Questionnaire \(questionnaire.id), version \(questionnaire.version)."),
        .toMark([.init("I would rather not say"), .init("I am here as", room: 1)]),
      ] + tables, use: .ballot)
  }
}

extension BlankBallot {
  /// A table for each scale, in the order in which the scales come up.
  private var tables: [Document.Block] {
    let asked = questionnaire.printed(depth).filter { questionnaire.items[$0].level != nil }
    let scales = questionnaire.scales.map { scale in
      (scale, asked.filter { questionnaire.items[$0].level?.scale == scale })
    }
    return scales.filter { !$0.1.isEmpty }.map { .table(table($0.0, $0.1)) }
  }

  private func table(_ scale: Scale, _ items: [Int]) -> Document.Table {
    let levels = scale.labels.indices.map { Document.Column.figures("\($0)") }
    let allowsNotApplicable = items.contains { questionnaire.items[$0].allowsNotApplicable }
    let others = ["?"] + (allowsNotApplicable ? ["–"] : [])
    let words =
      scale.labels.enumerated().map { "\($0) \($1)" } + ["? Do not know"]
      + (allowsNotApplicable ? ["– Not applicable"] : [])
    return Document.Table(
      "Where do you think we stand? \(words.joined(separator: ", ")).",
      columns: [.words("Question")] + levels + others.map(Document.Column.figures),
      rows: items.map { position in
        let item = questionnaire.items[position]
        let last = allowsNotApplicable ? [item.allowsNotApplicable ? Self.box : ""] : []
        return ["\(position + 1). \(item.short)"] + Array(repeating: Self.box, count: levels.count + 1) + last
      })
  }

  /// To be marked by hand.
  private static let box = "[ ]"
}
