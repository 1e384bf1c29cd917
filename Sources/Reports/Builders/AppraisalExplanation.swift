import RulesLibrary
import ScoringEngine

/// How an appraisal's totals come about, with every sum written out.
package struct AppraisalExplanation {
  /// What is explained.
  let subject: AppraisalCase
  /// Whose appraisal it is, and of when.
  let head: ReportHead

  /// An explanation of an appraisal.
  package init(_ appraisal: OptionAppraisal, _ sheet: AppraisalSheet, _ result: AppraisalResult, head: ReportHead) {
    subject = AppraisalCase(appraisal: appraisal, sheet: sheet, result: result)
    self.head = head
  }

  /// The weights, every option's total, the must-haves, who is ahead, and what would change it.
  package var document: Document {
    Document(
      title: "How the totals come about: \(head.unit)",
      blocks: [.paragraph(head.sentence(appraisal))] + weights + mustHaves + totals + ahead
        + FlipSums(subject: subject).blocks)
  }

  /// How one option comes out, and what speaks for and against it.
  package func document(ofOption position: Int) -> Document {
    let total = AppraisalTotal(subject: subject, total: subject.result.totals[position])
    return Document(
      title: "\(appraisal.options[position].title): how it comes out for \(head.unit)",
      blocks: [.paragraph(([total.sentence] + total.remarks).joined(separator: " "))] + sum(position) + judged(position)
        + standing(position) + [.heading(2, "What speaks for and against it")]
        + OptionSides(option: appraisal.options[position]).blocks)
  }
}

extension AppraisalExplanation {
  private var appraisal: OptionAppraisal { subject.appraisal }
  private var result: AppraisalResult { subject.result }

  private var weights: [Document.Block] {
    let lines = appraisal.criteria.indices.map {
      "\(appraisal.criteria[$0].title.closed) \(subject.weightSentence($0))"
    }
    let sum = subject.sheet.sumOfWeights.map { ["Together: \(ExactNumber.text(hundredths: $0))."] } ?? []
    return [.heading(2, "The weights"), .paragraph(SwingWording.weights), .bullets(lines + sum)]
  }

  private var totals: [Document.Block] {
    let rule =
      "Each rating is multiplied by the weight of its criterion. A total is the sum of these, over the sum of the weights."
    let options = appraisal.options.indices.flatMap { option -> [Document.Block] in
      guard let sum = TotalSum(subject, option) else { return [] }
      return [.heading(3, appraisal.options[option].title), .bullets(sum.lines)]
    }
    return options.isEmpty
      ? [] : [.heading(2, "The totals"), .paragraph(rule), .paragraph(SwingWording.ratings)] + options
  }

  private var mustHaves: [Document.Block] {
    guard !appraisal.mustHaves.isEmpty else { return [] }
    let lines = appraisal.mustHaves.indices.map { "\(appraisal.mustHaves[$0].title.closed) \(judgements($0))" }
    return [.heading(2, "The must-haves"), .paragraph(SwingWording.mustHaves), .bullets(lines)]
  }

  /// As in "Met by "A" and "B". Not met by "C"."
  private func judgements(_ mustHave: Int) -> String {
    let judged: [(String, Bool?)] = [("Met by", true), ("Not met by", false), ("Not judged for", nil)]
    return judged.compactMap { words, judgement in
      let options = appraisal.options.indices.filter { subject.sheet.mustHaves[mustHave][$0] == judgement }
      return options.isEmpty ? nil : "\(words) \(appraisal.options(options))."
    }.joined(separator: " ")
  }

  private var ahead: [Document.Block] {
    let rule =
      "An option is ahead where its low end is above the high end of every other option that is left. "
      + "For an option without a missing rating, both ends are its total."
    return [.heading(2, "Who is ahead"), .paragraph(rule), .paragraph(AppraisalFinding(subject: subject).sentences)]
      + LeadSum(subject: subject).blocks
  }

  private func sum(_ option: Int) -> [Document.Block] {
    TotalSum(subject, option).map { [.heading(2, "Its total"), .bullets($0.lines)] } ?? []
  }

  private func judged(_ option: Int) -> [Document.Block] {
    guard !appraisal.mustHaves.isEmpty else { return [] }
    let lines = appraisal.mustHaves.indices.map {
      "\(appraisal.mustHaves[$0].title.closed) \(judgement($0, option))"
    }
    return [.heading(2, "The must-haves"), .paragraph(SwingWording.mustHaves), .bullets(lines)]
  }

  private func standing(_ option: Int) -> [Document.Block] {
    if let leader = result.leader, leader != option, result.remaining.contains(option) {
      return [.heading(2, "What it is behind by"), .paragraph(AppraisalDrivers.rule)]
        + AppraisalDrivers(subject: subject).blocks(of: leader, over: option)
    }
    return [.heading(2, "Who is ahead"), .paragraph(AppraisalFinding(subject: subject).sentences)]
  }

  private func judgement(_ mustHave: Int, _ option: Int) -> String {
    switch subject.sheet.mustHaves[mustHave][option] {
    case true?: "Met."
    case false?: "Not met."
    case nil: "Not judged."
    }
  }
}
