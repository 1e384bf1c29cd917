/// An answer that was taken over from an earlier round, and that nobody has confirmed again (scoring method, section 7).
package struct CarriedAnswer: Equatable, Sendable {
  /// Position in the questionnaire's list.
  package let item: Int
  /// The round it was given in, as in `2026-Q3`, or its day where that round has no name.
  package let from: String
}
