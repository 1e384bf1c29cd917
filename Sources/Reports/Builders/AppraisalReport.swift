import RulesLibrary
import ScoringEngine

/// The full report of an option appraisal: a page for a board, the totals drawn, and everything that an appraisal says.
package struct AppraisalReport {
  /// The appraisal without what may not be shared.
  let results: AppraisalDocument
  /// What of it may be shown.
  let sharing: Sharing

  /// A report on an appraisal.
  package init(_ results: AppraisalDocument, sharing: Sharing) {
    self.results = results.shared(sharing)
    self.sharing = sharing
  }

  /// The whole report, in the order in which a board reads it.
  package var document: Document {
    let before = [cover, .paragraph(sharing.sentences)]
    return Document(
      title: "Option appraisal: \(results.head.unit)",
      blocks: before + results.finding + results.decided + [.heading(2, "The totals"), chart] + results.reasons)
  }
}

extension AppraisalReport {
  private var subject: AppraisalCase { results.subject }
  private var appraisal: OptionAppraisal { subject.appraisal }

  private var cover: Document.Block {
    let purpose = appraisal.summary.isEmpty ? appraisal.title.closed : appraisal.summary
    let finding = Document.Fact("What comes out", AppraisalFinding(subject: subject).sentences)
    return .cover([Document.Fact("What this report is for", purpose), finding, removed, decision])
  }

  private var removed: Document.Fact {
    let removed = subject.result.totals.filter { !$0.removedBy.isEmpty }.map(\.option)
    return Document.Fact(
      "Removed by a must-have", removed.isEmpty ? "None." : "\(removed.count) of \(appraisal.options.count).",
      lines: removed.map { appraisal.options[$0].title.closed })
  }

  private var decision: Document.Fact {
    guard let decision = results.decision else {
      return Document.Fact("Decision asked for", "Choose one of the options, and write down why.")
    }
    return Document.Fact("Decision taken", appraisal.options[decision.option].title.closed)
  }

  private var chart: Document.Block {
    let totals = subject.result.totals
    let bars = totals.map { total in
      Document.Bar(
        label: appraisal.options[total.option].title, score: total.total?.points, range: total.range,
        value: total.removedBy.isEmpty ? total.short : "removed")
    }
    let sentences = totals.map { total in
      "\(appraisal.options[total.option].title.closed) \(AppraisalTotal(subject: subject, total: total).sentence)"
    }
    return .chart(
      Document.Chart(
        .bars(bars), description: "A bar for each option, out of 100. \(sentences.joined(separator: " "))", table: table
      ))
  }

  private var table: Document.Table {
    Document.Table(
      "Total of each option, out of 100",
      columns: [.words("Option"), .figures("Total"), .figures("Range"), .words("What else there is to know")],
      rows: subject.result.totals.map { total in
        let words = AppraisalTotal(subject: subject, total: total)
        let removal = total.removedBy.isEmpty ? [] : [words.sentence]
        return [
          appraisal.options[total.option].title, total.total.map { "\($0.points)" } ?? "none",
          total.range.map { "\($0.lowerBound) to \($0.upperBound)" } ?? "none",
          (removal + words.remarks).joined(separator: " "),
        ]
      })
  }
}

extension OptionTotal {
  /// From the least to the most that it could be, 0…100; nil where nothing can be worked out.
  fileprivate var range: ClosedRange<Int>? {
    guard let low, let high else { return nil }
    return low.points...high.points
  }

  /// The total, or the range, for the end of a bar.
  fileprivate var short: String {
    if let total { return "\(total.points)" }
    return range.map { "\($0.lowerBound) to \($0.upperBound)" } ?? "no total"
  }
}
