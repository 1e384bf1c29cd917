import RulesLibrary
import ScoringEngine

/// The rounds of each unit and questionnaire in order. One is nothing to compare, two are a change, and from three on it is a
/// run; what a run means is left to those who were there.
package struct TrendDocument {
  /// Each with its rounds; sorted by whoever collected them.
  let runs: [TrendRun]
  /// What was found and is in no run.
  let leftOut: [LeftOut]

  /// Something that is in no run.
  package struct LeftOut: Equatable, Sendable {
    /// The path of its file.
    package let file: String
    /// Why it is left out, as the end of a sentence.
    package let reason: String

    /// A file with its reason.
    package init(file: String, reason: String) {
      self.file = file
      self.reason = reason
    }
  }

  /// A report on some runs.
  package init(_ runs: [TrendRun], leftOut: [LeftOut]) {
    self.runs = runs
    self.leftOut = leftOut
  }

  /// The whole report.
  package var document: Document { document(runs.flatMap(\.blocks)) }

  /// The same with each run drawn, for formats that can draw.
  package var page: Document { document(runs.flatMap { $0.blocks + RunChart(run: $0).blocks }) }

  private func document(_ blocks: [Document.Block]) -> Document {
    Document(
      title: "Round by round",
      blocks: (runs.isEmpty ? [.paragraph("There is no round to show.")] : []) + blocks + others)
  }

  private var others: [Document.Block] {
    let lines = leftOut.map { "\($0.file) is left out: \($0.reason)." }
    return lines.isEmpty ? [] : [.heading(2, "Left out"), .bullets(lines)]
  }
}

/// One run with the heads of its rounds.
package struct TrendRun: Sendable {
  /// The rounds and what changed between them.
  package let run: RoundRun
  /// One for each round.
  let heads: [ReportHead]

  /// A run; one head for each of its rounds.
  package init(_ run: RoundRun, heads: [ReportHead]) {
    self.run = run
    self.heads = heads
  }
}

extension TrendRun {
  /// What a report on the latest round says of all of them: the chart, and what each came to; nothing where there is one only.
  var part: [Document.Block] {
    guard run.rounds.count > 1 else { return [] }
    let opening = run.rounds.count == 2 ? "Two rounds are a change, not a trend." : finding
    return [.heading(2, "Round by round"), .paragraph(opening)] + RunChart(run: self).blocks
  }

  /// The run under a heading of its own.
  fileprivate var blocks: [Document.Block] {
    guard let first = heads.first, let questionnaire = run.rounds.last?.questionnaire else { return [] }
    let entries = run.rounds.indices.map(entry)
    return [
      .heading(2, "\(first.unit): \(questionnaire.title)"), .paragraph(finding), .numbered(entries),
    ]
  }

  private var finding: String {
    switch run.rounds.count {
    case 1: "There is one round, so there is nothing to compare yet."
    case 2: "\(sentence(1)) Two rounds are a change, not a trend; compare shows it question by question."
    case let count: "\(count) rounds, the earliest first. \(ends)"
    }
  }

  /// Where the run begins and where it has come to.
  private var ends: String {
    let scores = zip(heads, run.rounds).compactMap { head, round in
      round.overall.score.map { (head.date, "\($0.points)\(round.overall.isProvisional ? " (provisional)" : "")") }
    }
    guard let first = scores.first, let last = scores.last, scores.count > 1 else {
      return "Fewer than two of them have a score."
    }
    return "Out of 100, the score was \(first.1) on \(first.0.inWords), and is \(last.1) on \(last.0.inWords)."
  }

  private func entry(_ index: Int) -> Document.Entry {
    let (head, round) = (heads[index], run.rounds[index])
    let day = head.round.map { "\(head.date.inWords), round \($0)" } ?? head.date.inWords
    let changed = index > 0 && run.rounds[index - 1].questionnaire.version != round.questionnaire.version
    let version = "Questionnaire version \(round.questionnaire.version)\(changed ? ", another than before" : "")."
    return Document.Entry(
      "\(day): \(round.overall.inOneLine).",
      lines: [head.draftNote, version, round.foundationsInWords, index > 0 ? sentence(index) : nil].compactMap { $0 })
  }

  private func sentence(_ index: Int) -> String {
    ChangeSentence(
      comparison: run.comparisons[index - 1], dates: (heads[index - 1].date, heads[index].date)
    ).text
  }
}
