import RulesLibrary
import ScoringEngine

extension Explanation {
  /// How one check comes out: what it says, what brings it up, and the answers that it looks at.
  package func document(ofCheck position: Int) -> Document {
    let check = questionnaire.checks[position]
    let outcome = scorecard.checks.filter { $0.check == position }.map(line)
    let source = check.source.isEmpty ? [] : ["Source: \(check.source.joined(separator: ", "))"]
    let rule = "It comes up if \(check.when.whenTrue(in: questionnaire))."
    return Document(
      title: "\(check.id): how this check comes out for \(head.unit)",
      blocks: [
        .paragraph("\(check.severity.title): \(check.message)"), .bullets(outcome + [rule] + check.lines + source),
        .heading(2, "What it looks at"), .bullets(check.when.items.map(looked)),
      ])
  }

  private func looked(at position: Int) -> Document.Entry {
    let item = questionnaire.items[position]
    return Document.Entry("Question \(position + 1). \(item.short) (\(item.id))", lines: answer(position))
  }
}
