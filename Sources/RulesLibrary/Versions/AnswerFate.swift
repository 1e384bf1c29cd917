/// What becomes of what was said to one question when an assessment moves to another version. The raw value is the
/// word used in result files.
package enum AnswerFate: String, CaseIterable, Sendable {
  /// Nothing had been said.
  case none
  /// It is an answer in the new record too, just as it was.
  case stands
  /// It is kept in the new record, beside the answers, and is no answer there.
  case setAside = "set-aside"
  /// An earlier answer to the very same question, which had been set aside, is an answer again.
  case restored
  /// Both of the last two.
  case setAsideAndRestored = "set-aside-and-restored"
}
