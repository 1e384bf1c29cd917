import RulesLibrary
import ScoringEngine

/// The score of everything and of each section as a sheet.
package struct SectionRows {
  private let scorecard: Scorecard

  /// Rows for a scorecard.
  package init(_ scorecard: Scorecard) { self.scorecard = scorecard }

  /// The whole sheet; scores are out of 100.
  package var rows: Sheet {
    let sections = zip(scorecard.questionnaire.sections, scorecard.sections)
      .map { row($0.id, $0.title, $1) }
    return Sheet(
      [
        "Section", "Title", "Score", "Score in hundredths", "Low", "High", "Provisional", "Asked", "Rated",
        "Not answered", "Do not know", "Not applicable",
      ], rows: [row("overall", "All sections together", scorecard.overall)] + sections)
  }

  private func row(_ id: String, _ title: String, _ figures: Figures) -> [Sheet.Cell] {
    [
      .words(id), .words(title), .figure(ifAny: figures.score?.points), .figure(ifAny: figures.score?.hundredths),
      .figure(ifAny: figures.low?.points), .figure(ifAny: figures.high?.points),
      .words(figures.isProvisional ? "yes" : "no"),
    ] + [figures.inScope, figures.rated, figures.open, figures.doNotKnow, figures.notApplicable].map(Sheet.Cell.figure)
  }
}

extension Sheet.Cell {
  /// A whole number.
  fileprivate static func figure(_ number: Int) -> Sheet.Cell { .figure("\(number)") }
}
