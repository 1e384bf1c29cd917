import ScoringEngine
import StrictJSON

/// What has been said to one field, with what was written beside it.
package struct Entry: Equatable, Sendable {
  /// Of the field's kind and within its range.
  package var answer: Answer
  /// What the group wants to remember, or the reason of a decision; nil where nothing was written.
  package var note: String?
  /// What shows that the answer holds; nil where nothing was written.
  package var evidence: String?
  /// The round that the answer was taken over from without being confirmed; such an answer still waits.
  package var carriedFrom: String?
  /// What else the record holds beside the answer. It is none of the wizard's business, and goes back as it came.
  package let beside: [JSONValue.Member]
  /// The answer of the last round, shown as information; nil where there was none.
  package let last: Last?

  /// An answer of an earlier round.
  package struct Last: Equatable, Sendable {
    /// Never open.
    let answer: Answer
    /// What that round is called, as in "2026-Q3".
    let round: String

    /// An answer and its round; nil for none.
    package init?(_ answer: Answer, round: String) {
      guard answer != .open else { return nil }
      self.answer = answer
      self.round = round
    }
  }

  /// An entry, by default empty.
  package init(
    _ answer: Answer = .open, note: String? = nil, evidence: String? = nil, carriedFrom: String? = nil,
    beside: [JSONValue.Member] = [], last: Last? = nil
  ) {
    self.answer = answer
    self.note = note
    self.evidence = evidence
    self.carriedFrom = carriedFrom
    self.beside = beside
    self.last = last
  }

  /// Whether it still waits for an answer of this round.
  var isWaiting: Bool { answer == .open || carriedFrom != nil }

  /// The same with an answer of this round.
  func answered(_ answer: Answer) -> Entry {
    var entry = self
    entry.answer = answer
    entry.carriedFrom = nil
    return entry
  }
}
