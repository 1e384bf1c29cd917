import StrictJSON

/// Something that the driver is to do, in the order given.
package enum Effect: Equatable, Sendable {
  /// Show these lines; an empty one is an empty line. Some hold what people typed.
  case say([String])
  /// Show a prompt without a line feed, and wait for a line.
  case ask(String, Taking)
  /// Put a value into the record, on the disk, before anything else is shown, and then tell `answersSaved` or `saveFailed`. The keys lead
  /// down from the record's root; null takes away what stands there.
  case record([String], JSONValue)
  /// Hand the record in: it is complete, and nothing more is asked.
  case submit
  /// Leave.
  case stop(Ending)

  /// How many lines a prompt takes.
  package enum Taking: Equatable, Sendable {
    /// One line is an answer, so that several at once can only be a mistake.
    case oneLine
    /// Lines of a text, of which many may come at once.
    case text
  }

  /// How a conversation ends that is not handed in.
  package enum Ending: Equatable, Sendable {
    /// People wanted to stop for now, or there is nothing more to read.
    case forNow
    /// By Ctrl-C, or because the terminal was closed.
    case interrupted
  }
}
