import ScoringEngine

/// How much of what people typed a report shows, and how few people it may show something of.
package struct Sharing: Equatable, Sendable {
  private let withNotes: Bool
  private let rule: SmallGroupRule?

  /// `withNotes` asks for what people typed; a rule for small groups leaves it out all the same.
  package init(withNotes: Bool, rule: SmallGroupRule?) {
    self.withNotes = withNotes
    self.rule = rule
  }

  /// Whether notes, evidence, reasons and answers in words are shown.
  package var showsNotes: Bool { withNotes && rule == nil }

  /// Whether how many still saw an answer differently is shown; such a number is small by its nature.
  var showsDissent: Bool { rule == nil }

  /// Whether owners of actions are named.
  var showsOwners: Bool { rule == nil }

  /// Everything, as people see it who work with the files themselves.
  static let everything = Sharing(withNotes: true, rule: nil)

  /// Stands where something was typed that may not be shown.
  static let leftOut = "left out here"

  /// Stands where an owner may not be named; beside it, "needs an owner" says that there is none.
  static let someOwner = "has an owner"

  /// Whether how a group voted on a question may be shown.
  func shows(_ votes: Tally) -> Bool { rule?.allows(votes.levelVotes + votes.doNotKnow + votes.notApplicable) ?? true }

  /// What is left out, in sentences that every report carries.
  var sentences: String {
    let notes =
      showsNotes
      ? "Notes, evidence and reasons stand here as people typed them. They can tell who somebody is, so think before you pass this on."
      : "Notes, evidence, reasons and answers in words are left out."
    guard let rule else { return notes }
    return
      "Made to be shared. \(notes) \(rule.sentence) Owners, and how many saw an answer differently, are left out too."
  }
}

extension ReportHead {
  /// The same head with the perspectives that may be shown.
  func shared(_ sharing: Sharing) -> ReportHead {
    ReportHead(unit: unit, date: date, round: round, participants: sharing.shown(participants), isDraft: isDraft)
  }
}

extension Sharing {
  /// The perspectives that the rule allows beside each other; all where there is no rule.
  fileprivate func shown(_ participants: [(perspective: String, count: Int)]) -> [(perspective: String, count: Int)] {
    guard let rule else { return participants }
    return rule.shown(participants.map(\.count), apart: 0).map { participants[$0] }
  }
}
