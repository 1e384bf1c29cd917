/// Something that happened outside, as the driver tells it.
package enum Event: Equatable, Sendable {
  /// The conversation begins, or is taken up again; comes once, before all others.
  case opened
  /// A line was typed and ended with Enter; without its line feed.
  case lineTyped(String)
  /// The same, as long as the terminal's limit, so that its end may be missing.
  case lineCut(String)
  /// A line came that is no text, and nothing of it can be kept.
  case lineUnreadable
  /// At a prompt that takes one line several came at once, and all were thrown away; how many.
  case linesWaiting(Int)
  /// Nothing more will come. What was typed without Enter before it; empty where there was nothing.
  case inputEnded(String)
  /// Somebody wants to leave at once, as with Ctrl-C.
  case interrupted
  /// The keyboard cannot be read any more, as when a terminal is closed.
  case inputFailed
  /// All that the last effects asked to record is on the disk.
  case answersSaved
  /// Nothing of it is on the disk; why, as one or more sentences with or without a full stop at the end.
  case saveFailed(String)
}
