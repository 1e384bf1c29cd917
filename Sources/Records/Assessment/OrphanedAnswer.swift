import RulesLibrary
import StrictJSON

/// An answer of another version that answers nothing here, kept because people gave it (scoring method, section 11).
package struct OrphanedAnswer: Equatable, Sendable {
  /// The item's id in the version that was answered.
  package let item: String
  /// The version that was answered.
  package let version: Version
  /// Why it does not stand: reworded, options changed or removed.
  package let itemClass: ItemChange.Class
  /// The whole of it; empty where only votes or a choice of priorities are kept.
  package let answer: WrittenAnswer
  /// Votes for the item's importance, where the item did not live on to take them along.
  package let votes: Int?
  /// The item's place among the priorities that the group chose, from 1, where it cannot be chosen any more.
  package let chosen: Int?

  /// The classes whose answers do not stand.
  static let classes: [ItemChange.Class] = [.reworded, .optionsChanged, .removed]

  /// Whether there is nothing to keep.
  var isEmpty: Bool { answer.isEmpty && votes == nil && chosen == nil }

  /// As the file holds it.
  var json: JSONValue {
    let whole: JSONValue = [
      "item": .string(item), "version": .string("\(version)"), "class": .string(itemClass.rawValue),
      "answer": answer.json,
    ]
    return whole.adding([("votes", votes.map(JSONValue.integer)), ("chosen", chosen.map(JSONValue.integer))])
  }
}
