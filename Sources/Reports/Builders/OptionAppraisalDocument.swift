import RulesLibrary

/// An option appraisal to read or print: what to know beforehand, the options with both sides of each, what they are weighed
/// by, and where it all comes from.
package struct OptionAppraisalDocument {
  /// What is printed.
  let appraisal: OptionAppraisal

  /// A reading copy.
  package init(_ appraisal: OptionAppraisal) { self.appraisal = appraisal }

  /// The whole appraisal.
  package var document: Document {
    Document(
      title: appraisal.title,
      blocks: opening + appraisal.guideBlocks + appraisal.optionBlocks + criteria + mustHaves + appraisal.sourceBlocks)
  }
}

extension OptionAppraisalDocument {
  private var opening: [Document.Block] {
    let texts = [
      appraisal.summary, appraisal.audience.isEmpty ? "" : "For: \(appraisal.audience)",
      "\(appraisal.id), version \(appraisal.version): \(appraisal.size).", appraisal.notice,
      appraisal.answers.map { "In files, the decision is the answer to the question \"\($0)\" of a checklist." } ?? "",
    ]
    return texts.filter { !$0.isEmpty }.map(Document.Block.paragraph)
  }

  private var criteria: [Document.Block] {
    let entries = appraisal.criteria.enumerated().flatMap { index, criterion -> [Document.Block] in
      let about = about(why: criterion.why, source: criterion.source, id: criterion.id)
      return [.heading(3, "Criterion \(index + 1). \(criterion.title)"), .bullets(criterion.ends + about)]
    }
    let opening = [SwingWording.weights, SwingWording.ratings].map(Document.Block.paragraph)
    return [.heading(2, "What the options are weighed by")] + opening + entries
  }

  private var mustHaves: [Document.Block] {
    guard !appraisal.mustHaves.isEmpty else { return [] }
    let entries = appraisal.mustHaves.map {
      Document.Entry($0.title.closed, lines: about(why: $0.why, source: $0.source, id: $0.id))
    }
    return [.heading(2, "Must-haves"), .paragraph(SwingWording.mustHaves), .bullets(entries)]
  }

  private func about(why: String, source: [String], id: String) -> [String] {
    let lines = [("Why", why), ("Source", SourceWording.references(source)), ("Name in files", id)]
    return lines.filter { !$0.1.isEmpty }.map { "\($0): \($1)" }
  }
}

extension OptionAppraisal {
  /// As in "3 options, 3 criteria, 1 must-have, about 20 minutes".
  var size: String {
    let counts = [
      Counts.of(options.count, "option", "options"), Counts.of(criteria.count, "criterion", "criteria"),
      Counts.of(mustHaves.count, "must-have", "must-haves"),
    ]
    return counts.joined(separator: ", ") + (minutes > 0 ? ", about \(minutes) minutes" : "")
  }

  /// What people should have read before they decide; nothing where there is nothing.
  var guideBlocks: [Document.Block] {
    guard !guide.isEmpty else { return [] }
    return [.heading(2, "To read first")]
      + guide.flatMap { [.heading(3, $0.title), .paragraph(SourceWording.cited($0.text, $0.source))] }
  }

  /// Every option with both sides of it and its name in files.
  var optionBlocks: [Document.Block] {
    let entries = options.enumerated().flatMap { index, option in
      [.heading(3, "Option \(index + 1). \(option.title)")] + OptionSides(option: option).blocks
        + [.paragraph("Name in files: \(option.id)")]
    }
    return [.heading(2, "The options")] + entries
  }
}
