import RulesLibrary
import ScoringEngine

/// What brought the change between two rounds about: its three parts and their sum, drawn and as a table.
struct ChangeChart {
  /// Every figure.
  let comparison: RoundComparison

  /// The chart; nothing where the change cannot be split.
  var blocks: [Document.Block] {
    guard let split = comparison.change?.split else { return [] }
    let rows = [
      ("Your answers", split.points.answers, split.hundredths.answers),
      ("The questionnaire", split.points.questionnaire, split.hundredths.questionnaire),
      ("What was rated", split.points.scope, split.hundredths.scope),
      ("All together", split.points.total, split.hundredths.total),
    ]
    let parts = rows.map { Document.Part(label: $0.0, hundredths: $0.2, value: Self.signed($0.1)) }
    let table = Document.Table(
      "What brought the change about, in points of 100", columns: [.words("Part"), .figures("Points")],
      rows: rows.map { [$0.0, Self.signed($0.1)] })
    let description =
      "A bar for each part, to the right where it adds and to the left where it takes away. "
      + rows.map { "\($0.0): \(Self.signed($0.1))." }.joined(separator: " ")
    return [.chart(Document.Chart(.parts(parts), description: description, table: table))]
  }

  /// With its sign, as print has it.
  private static func signed(_ points: Int) -> String { points > 0 ? "+\(points)" : points < 0 ? "−\(-points)" : "0" }
}
