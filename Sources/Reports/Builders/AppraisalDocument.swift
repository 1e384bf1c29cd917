import RulesLibrary
import ScoringEngine

/// An option appraisal as a facilitator reads it to a room: what comes out, what drives it, what would change it, and what
/// speaks for and against each option.
package struct AppraisalDocument {
  /// What the options are weighed by, what the group said, and what came of it.
  let subject: AppraisalCase
  /// Whose appraisal it is, and of when.
  private(set) var head: ReportHead
  /// What the group decided, as a position, and why, empty where it gave no reason; nil where it has not decided.
  let decision: (option: Int, reason: String)?
  /// Whether the reason of a decision may be shown.
  private var isReasonShown = true

  /// A report on an appraisal; `doNotKnow` tells missing ratings that the group looked at from those it has not come to.
  package init(
    _ appraisal: OptionAppraisal, _ sheet: AppraisalSheet, _ result: AppraisalResult, head: ReportHead,
    decision: (option: Int, reason: String)?, doNotKnow: [Int: [Int]] = [:]
  ) {
    subject = AppraisalCase(appraisal: appraisal, sheet: sheet, result: result, doNotKnow: doNotKnow)
    self.head = head
    self.decision = decision
  }

  /// The whole report.
  package var document: Document {
    Document(title: "How the options compare: \(head.unit)", blocks: finding + decided + totals + reasons)
  }

  /// The same without what may not be shared.
  func shared(_ sharing: Sharing) -> AppraisalDocument {
    var shared = self
    shared.head = head.shared(sharing)
    shared.isReasonShown = sharing.showsNotes
    return shared
  }
}

extension AppraisalDocument {
  private var appraisal: OptionAppraisal { subject.appraisal }

  /// Who weighed what, and what comes out.
  var finding: [Document.Block] {
    let open = "Nothing here says which option to choose. It shows what follows from your own weights and ratings."
    return [
      .paragraph(head.sentence(appraisal)), .heading(2, "What comes out"),
      .paragraph(AppraisalFinding(subject: subject).sentences), .paragraph(open),
    ]
  }

  /// What the group decided, and how that stands to the totals.
  var decided: [Document.Block] {
    let words = AppraisalDecision(subject: subject, head: head, decision: decision, isReasonShown: isReasonShown)
    return [.heading(2, "The decision")] + words.paragraphs.map(Document.Block.paragraph)
  }

  /// What stands behind the totals: what drives and turns them, what is not known, both sides of each option, the weights, method
  /// and sources.
  var reasons: [Document.Block] {
    AppraisalDrivers(subject: subject).blocks + AppraisalTurns(subject: subject).blocks
      + AppraisalUnknowns(subject: subject).blocks + sides + AppraisalWeights(subject: subject).blocks + method
      + subject.appraisal.sourceBlocks
  }

  private var totals: [Document.Block] {
    let entries = subject.result.totals.map { total in
      let words = AppraisalTotal(subject: subject, total: total)
      return Document.Entry("\(appraisal.options[total.option].title.closed) \(words.sentence)", lines: words.remarks)
    }
    return [.heading(2, "The totals"), .bullets(entries)]
  }

  private var sides: [Document.Block] {
    let opening =
      "These points come from the sources named beside them, not from your ratings. "
      + "They are there to be read and weighed, not counted: a longer list is not a stronger case."
    let options = appraisal.options.flatMap { [.heading(3, $0.title)] + OptionSides(option: $0).blocks }
    return [.heading(2, "What speaks for and against each option"), .paragraph(opening)] + options
  }

  private var method: [Document.Block] {
    let text =
      "A total is each rating times the weight of its criterion, added up and divided by the sum of the weights; it is worked out "
      + "exactly, and each figure is rounded once, half up. A rating that is missing counts as 0 at the low end of a range and as 100 at "
      + "its high end, and an option is ahead only where its low end is above every other's high end. Engine \(engineVersion)."
    return [.heading(2, "How this was worked out")]
      + [text, appraisal.notice].filter { !$0.isEmpty }.map(Document.Block.paragraph)
  }
}
