/// What weights and ratings are, for people who meet them for the first time.
package enum SwingWording {
  /// How weights are given.
  package static let weights =
    "A weight, from 0 to 100, says how much the swing from the worst to the best end of a criterion matters to you. "
    + "The swing that matters most has 100, and the others are held against it."

  /// How ratings are given.
  package static let ratings =
    "A rating, from 0 to 100, says where an option stands between the two ends: 0 is the worst end, 100 the best, and 50 is half way."

  /// What must-haves do.
  package static let mustHaves =
    "An option that does not meet one of these is removed. Where nobody has judged, nothing is removed."
}

extension Criterion {
  /// What its worst and its best end look like, a line each.
  package var ends: [String] { ["0, the worst end: \(worst)", "100, the best end: \(best)"] }
}
