import RulesLibrary

/// When a group means to look again at how far it has come.
package struct NextReview: Equatable, Sendable {
  /// The day.
  package let date: CivilDate
  /// Where the day comes from.
  package let reason: Reason

  /// Where the day of a review comes from. The raw value is the word used in results.
  package enum Reason: String, Sendable {
    /// People wrote it into the plan.
    case plan
    /// Nobody said; it is a quarter of a year after the last round that was submitted.
    case lastRound = "last-round"
  }

  /// Weeks from a round to its review where nobody named a day: the quarter that rounds are named by.
  package static let usualWeeks = 13

  /// The day that the plan names, else one after the last round; nil where there is neither.
  package init?(plan: CivilDate?, lastRound: CivilDate?) {
    guard let date = plan ?? lastRound?.adding(weeks: Self.usualWeeks) else { return nil }
    self.date = date
    reason = plan == nil ? .lastRound : .plan
  }
}
