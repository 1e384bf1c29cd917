import ScoringEngine

/// What was written beside one answer, for reports that show it.
package struct AnswerRemarks: Equatable, Sendable {
  /// What the group wants to remember of how it came to the answer; nil where it wrote nothing.
  package let note: String?
  /// What shows that the answer holds; nil where the group wrote nothing.
  package let evidence: String?
  /// How many people still differed from the agreed level; nil where nobody counted.
  package let dissent: Int?
  /// How people voted before they talked; nil where the record does not say.
  package let votes: Tally?
  /// The round an answer was taken over from without being reconfirmed; nil where it was given in this round.
  package let carriedFrom: String?

  /// Remarks, by default none.
  package init(
    note: String? = nil, evidence: String? = nil, dissent: Int? = nil, votes: Tally? = nil,
    carriedFrom: String? = nil
  ) {
    self.note = note
    self.evidence = evidence
    self.dissent = dissent
    self.votes = votes
    self.carriedFrom = carriedFrom
  }
}
