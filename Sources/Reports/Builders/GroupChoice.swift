import RulesLibrary

/// What the group chose to work on, beside what the rank would have given; both are kept (scoring method, section 5).
package struct GroupChoice: Equatable, Sendable {
  /// The first by rank, as positions in the questionnaire's list.
  let engine: [Int]
  /// What the group chose and what cannot be planned: not asked, not applicable, or at its top; as positions.
  let leftOut: [Int]
  /// Whether anything that the group chose is planned.
  let isFollowed: Bool
  /// Why the group chose otherwise; nil where it gave no reason.
  let reason: String?

  /// The engine's own choice, what became of the group's, and the reason for it.
  package init(engine: [Int], leftOut: [Int], isFollowed: Bool, reason: String?) {
    self.engine = engine
    self.leftOut = leftOut
    self.isFollowed = isFollowed
    self.reason = reason
  }

  /// The same with its reason only where what people typed is shown.
  func shared(_ sharing: Sharing) -> GroupChoice {
    GroupChoice(
      engine: engine, leftOut: leftOut, isFollowed: isFollowed,
      reason: sharing.showsNotes ? reason : reason.map { _ in Sharing.leftOut })
  }

  /// One paragraph on the choice, one on what had to be left out of it.
  func blocks(_ questionnaire: Questionnaire) -> [Document.Block] {
    let names = { (items: [Int]) in items.map { questionnaire.items[$0].quoted } }
    return Self.sentences(
      engine: names(engine), leftOut: names(leftOut), isFollowed: isFollowed, reason: reason
    ).map(Document.Block.paragraph)
  }

  /// The same of items by their titles, in quotation marks; none where the group chose nothing.
  static func sentences(engine: [String], leftOut: [String], isFollowed: Bool, reason: String?) -> [String] {
    let given = reason.map { " The reason given: \($0.closed)" } ?? " No reason was given."
    let chosen =
      "The group chose these priorities itself. By rank they would have been \(Counts.list(engine)).\(given)"
    let missing =
      "The group also chose \(Counts.list(leftOut)), but nothing can be planned there: it is not asked, does not apply, or is at its top."
    return (isFollowed ? [chosen] : []) + (leftOut.isEmpty ? [] : [missing])
  }
}
