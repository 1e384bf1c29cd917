import RulesLibrary
import ScoringEngine

/// How the sections came out, as bars with their ranges and as a table of the same figures.
struct SectionChart {
  /// Where the figures come from.
  let scorecard: Scorecard

  /// A heading and the chart.
  var blocks: [Document.Block] {
    [.heading(2, "Section by section"), .chart(Document.Chart(.bars(bars), description: description, table: table))]
  }

  private var rows: [(title: String, figures: Figures)] {
    [("All sections together", scorecard.overall)]
      + zip(scorecard.questionnaire.sections, scorecard.sections).map { ($0.title, $1) }
  }

  private var description: String {
    "A bar for each section, out of 100, with the range that it could reach once every question is rated. "
      + rows.map { "\($0.title.closed) \($0.figures.inOneLine.capitalisedStart)." }.joined(separator: " ")
  }

  private var bars: [Document.Bar] {
    rows.map { row in
      let figures = row.figures
      return Document.Bar(
        label: row.title, score: figures.isProvisional ? nil : figures.score?.points, range: figures.range,
        value: figures.value)
    }
  }

  private var table: Document.Table {
    Document.Table(
      "Score of each section, out of 100",
      columns: [
        .words("Section"), .figures("Score"), .figures("Range"), .figures("Rated"), .figures("Do not know"),
        .figures("Not answered"),
      ],
      rows: rows.map { row in
        let figures = row.figures
        return [
          row.title, figures.score.map { "\($0.points)" } ?? "none", figures.rangeInWords ?? "none",
          "\(figures.rated) of \(figures.applicable)", "\(figures.doNotKnow)", "\(figures.open)",
        ]
      })
  }
}

extension Figures {
  /// From the least to the most that the score could be, 0…100; nil where nothing applies.
  var range: ClosedRange<Int>? {
    guard let low, let high else { return nil }
    return low.points...high.points
  }

  /// As in "40 to 62", or "58" where it could be nothing else.
  var rangeInWords: String? {
    range.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound) to \($0.upperBound)" }
  }

  /// As in "48 (40 to 62)", for the end of a bar; the range alone where it says more than the score.
  fileprivate var value: String {
    guard let score, let range, let words = rangeInWords else { return "not rated" }
    if isProvisional { return words }
    return range.count == 1 ? "\(score.points)" : "\(score.points) (\(words))"
  }
}
