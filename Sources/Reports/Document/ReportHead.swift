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
  /// Whether people are still answering; told where rounds stand beside each other.
  package let isDraft: Bool

  /// Everything a head shows; by default of answers that are submitted.
  package init(
    unit: String, date: CivilDate, round: String?, participants: [(perspective: String, count: Int)],
    isDraft: Bool = false
  ) {
    self.unit = unit
    self.date = date
    self.round = round
    self.participants = participants
    self.isDraft = isDraft
  }
}
