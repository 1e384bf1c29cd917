import RulesLibrary

/// Whose results a report shows, and of when.
package struct ReportHead: Sendable {
  /// As in "Advisory group, Anytown NHS Trust".
  package let unit: String
  /// The day of the answers.
  package let date: CivilDate
  /// As in `2026-Q4`; nil where the assessment names none.
  package let round: String?
  /// People who took part, by perspective.
  package let participants: [(perspective: String, count: Int)]

  /// Everything a head shows.
  package init(
    unit: String, date: CivilDate, round: String?, participants: [(perspective: String, count: Int)]
  ) {
    self.unit = unit
    self.date = date
    self.round = round
    self.participants = participants
  }
}
