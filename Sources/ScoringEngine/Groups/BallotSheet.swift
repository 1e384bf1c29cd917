/// What one person answered alone, before anybody talked, as the engine takes it.
package struct BallotSheet: Equatable, Sendable {
  /// As in `peer-support-workers`; nil where the person preferred not to say.
  package let perspective: String?
  /// One for each item of the questionnaire, in its order. Only those of level items are looked at, and their levels lie on
  /// the item's scale.
  package let answers: [Answer]

  /// The answers of one person.
  package init(perspective: String?, answers: [Answer]) {
    self.perspective = perspective
    self.answers = answers
  }
}
