import RulesLibrary

/// Whose results a report shows, and of when.
package struct ReportHead: Equatable, Sendable {
  /// The assessment's own id.
  package let id: String
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
    id: String, unit: String, date: CivilDate, round: String?, participants: [(perspective: String, count: Int)]
  ) {
    self.id = id
    self.unit = unit
    self.date = date
    self.round = round
    self.participants = participants
  }

  package static func == (one: ReportHead, other: ReportHead) -> Bool {
    one.id == other.id && one.unit == other.unit && one.date == other.date && one.round == other.round
      && one.participants.elementsEqual(other.participants, by: ==)
  }
}
