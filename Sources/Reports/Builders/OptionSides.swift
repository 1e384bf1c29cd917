import RulesLibrary

/// What speaks for an option and what against it, with where that comes from and what would help.
struct OptionSides {
  /// The option.
  let option: AppraisalOption

  /// What it is, then both lists in the author's order.
  var blocks: [Document.Block] {
    let description = option.description.isEmpty ? [] : [Document.Block.paragraph(option.description)]
    return description + advantages + disadvantages
  }

  private var advantages: [Document.Block] {
    let lines = option.advantages.map { SourceWording.cited($0.text, $0.source) }
    return lines.isEmpty ? [] : [.paragraph("For it:"), .bullets(lines)]
  }

  private var disadvantages: [Document.Block] {
    let entries = option.disadvantages.map { disadvantage in
      Document.Entry(SourceWording.cited(disadvantage.text, disadvantage.source), lines: help(disadvantage))
    }
    return entries.isEmpty ? [] : [.paragraph("Against it, and what would make that weigh less:"), .bullets(entries)]
  }

  private func help(_ disadvantage: Disadvantage) -> [String] {
    guard let step = disadvantage.mitigation else { return [] }
    return [
      "What would help: \(step.goal.closed) First step: \(step.firstStep.closed) Time: \(step.effort.weeks) weeks."
    ]
  }
}
