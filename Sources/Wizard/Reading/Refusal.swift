/// Why what was typed is not an answer. Nothing of it is taken.
enum Refusal: Equatable, Sendable {
  /// Enter alone.
  case nothing
  /// No day of the calendar; as typed.
  case noDay(String)
  /// No number of hands for each level; as typed.
  case noHands(String)
  /// More characters than a name takes.
  case tooLongName
  /// Words that are none of the answers; as typed.
  case unknown(String)
  /// The start of more than one answer; as typed, and the answers.
  case ambiguous(String, [String])
  /// A number below or above what is asked for; as typed.
  case outOfRange(String)
  /// A number with more decimals than are asked for; as typed.
  case tooFine(String)
  /// "Not applicable" to a question that concerns everybody.
  case mustApply
  /// "Do not know" where the record has no room for it.
  case mustBeKnown
  /// "Same as last time" where there is no last time.
  case nothingToRepeat
  /// A key that is no character, as an arrow key.
  case escape
  /// Characters that no answer is made of.
  case control
  /// Bytes that are no text.
  case unreadable
  /// Several lines at once; how many.
  case pasted(Int)
  /// The line makes a text longer than a record can hold.
  case tooLong
  /// The end of a text before its first word.
  case emptyText
  /// A command that there is not; as typed, and the nearest one.
  case unknownCommand(String, nearest: String?)
  /// The name of a command without its colon.
  case colonMissing(String)
  /// A command that has nothing to do here; why, as a sentence.
  case cannot(String)
}
