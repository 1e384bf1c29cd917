import RulesLibrary

/// Sheets that a workshop prints before it chooses between options: what to read, the options, and room for weights, ratings,
/// must-haves and the decision.
package struct AppraisalBlankSheets {
  /// What is asked.
  let appraisal: OptionAppraisal

  /// Sheets for an appraisal.
  package init(_ appraisal: OptionAppraisal) { self.appraisal = appraisal }

  /// All sheets, in the order of the workshop.
  package var document: Document {
    Document(
      title: appraisal.title,
      blocks: opening + use + workshop + appraisal.guideBlocks + appraisal.optionBlocks + criteria + mustHaves
        + decision + afterwards + appraisal.sourceBlocks, use: .sheets)
  }
}

extension AppraisalBlankSheets {
  private var opening: [Document.Block] {
    let texts = [
      "Sheets for a workshop, to print and to fill in by hand.", appraisal.summary,
      appraisal.audience.isEmpty ? "" : "Who should be in the room: \(appraisal.audience)",
      "This is \(appraisal.id), version \(appraisal.version): \(appraisal.size).", appraisal.notice,
    ]
    return texts.filter { !$0.isEmpty }.map(Document.Block.paragraph)
  }

  private var use: [Document.Block] {
    [
      .heading(2, "How to use these sheets"),
      .bullets([
        "Read aloud what is to be read first, and then the options with what speaks for and against each.",
        "Look at all criteria before you weigh one. Which swing from the worst to the best end matters most to you? It has "
          + "the weight 100. Hold each of the others against it.",
        "Rate each option between the two ends. Talk first, and then write down what the group agrees on.",
        "\"Do not know\" is an answer, and worth knowing. A rating left empty does not count as zero.",
        WorkshopWording.noNames,
      ]),
    ]
  }

  private var workshop: [Document.Block] { [.heading(2, "This workshop"), WorkshopBlanks.place] }

  private var mustHaves: [Document.Block] {
    guard !appraisal.mustHaves.isEmpty else { return [] }
    return [.heading(2, "Must-haves"), .paragraph(SwingWording.mustHaves)]
      + appraisal.mustHaves.enumerated().flatMap { index, mustHave -> [Document.Block] in
        [.heading(3, "Must-have \(index + 1). \(mustHave.title)")] + about(mustHave.why)
          + [.paragraph("Does each option meet it? Write yes or no:"), options]
          + [.paragraph("Name in files: \(mustHave.id)")]
      }
  }

  private var criteria: [Document.Block] {
    let opening = [SwingWording.weights, SwingWording.ratings].map(Document.Block.paragraph)
    return [.heading(2, "Weights and ratings")] + opening
      + appraisal.criteria.enumerated().flatMap { index, criterion -> [Document.Block] in
        [.heading(3, "Criterion \(index + 1). \(criterion.title)"), .bullets(criterion.ends)] + about(criterion.why)
          + [.toFill([.init("Weight of this swing, 0 to 100", room: 1)])]
          + [
            .paragraph("Rating of each option, 0 to 100, or do not know:"), options, .toFill([.init("Note", room: 2)]),
          ]
          + [.paragraph("Name in files: \(criterion.id)")]
      }
  }

  /// A line for each option.
  private var options: Document.Block { .toFill(appraisal.options.map { .init($0.title, room: 1) }) }

  private func about(_ why: String) -> [Document.Block] { why.isEmpty ? [] : [.paragraph("Why: \(why)")] }

  private var decision: [Document.Block] {
    [
      .heading(2, "The decision"),
      .paragraph("The totals do not decide; people do. Look at them together, and then mark one."),
      .toMark(appraisal.options.map { .init($0.title) }), .toFill([.init("Our reason", room: 3)]),
      .paragraph("How many people took part in the decision:"), WorkshopBlanks.people,
    ]
  }

  private var afterwards: [Document.Block] {
    let new = "peerready new \(appraisal.id)@\(appraisal.version) --output NAME.json"
    return [
      .heading(2, "Afterwards"),
      .numbered([
        Document.Entry("Make an empty file for what you wrote:", lines: [new]),
        Document.Entry(
          "Type the weights, the ratings, the must-haves and the decision into it. Their names there stand on these sheets."
        ),
        Document.Entry("See how the options compare:", lines: ["peerready appraise NAME.json"]),
      ]),
    ]
  }
}
