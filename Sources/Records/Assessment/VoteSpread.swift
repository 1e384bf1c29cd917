import ScoringEngine
import StrictJSON

/// How the people of a group voted on a level item before they talked, as it stays on the record beside what they agreed on
/// (scoring method, section 9). Nobody's perspective is in it.
package struct VoteSpread: Equatable, Sendable {
  /// The votes by level, and how many could not tell or said that the item does not concern them. People who said nothing are not
  /// in it.
  package let tally: Tally
  /// Levels between the medians of the perspectives furthest apart, as far as the group was large enough to show them; 0 where
  /// none were.
  package let gap: Int

  /// Votes of a group, by default without a gap.
  package init(_ tally: Tally, gap: Int = 0) {
    self.tally = tally
    self.gap = gap
  }

  /// How many levels a scale can have.
  static let anyScale = 2...11

  /// As the file holds it.
  var json: JSONValue {
    let whole: JSONValue = [
      "votes": .array(tally.votes.map(JSONValue.integer)), "doNotKnow": .integer(tally.doNotKnow),
      "notApplicable": .integer(tally.notApplicable),
    ]
    return gap == 0 ? whole : whole.adding(["gap": .integer(gap)])
  }
}

extension AssessmentReader {
  /// Votes on an item with so many levels; nil stands for an item without levels, and `item` names the question in faults.
  func spread(_ node: JSONNode, _ levels: ClosedRange<Int>?, _ item: String) throws -> VoteSpread {
    guard let levels else { throw node.fault(.notVotedOn(item: item)) }
    let fields = try fields(node, known: ["votes", "doNotKnow", "notApplicable", "gap"])
    let list = try fields.required("votes")
    let votes = try list.elements().map { try $0.integer(in: Self.headcount) }
    guard levels.contains(votes.count) else {
      throw list.fault(.wrongVotes(votes.count, item: item, levels: levels.upperBound))
    }
    let tally = Tally(
      votes: votes, doNotKnow: try fields.optional("doNotKnow")?.integer(in: Self.headcount) ?? 0,
      notApplicable: try fields.optional("notApplicable")?.integer(in: Self.headcount) ?? 0)
    return VoteSpread(tally, gap: try fields.optional("gap").map { try gap($0, votes.count - 1, item) } ?? 0)
  }

  private func gap(_ node: JSONNode, _ top: Int, _ item: String) throws -> Int {
    let gap = try node.integer(in: Self.anyLevel)
    guard gap <= top else { throw node.fault(.gapTooWide(gap, item: item, top: top)) }
    return gap
  }
}
