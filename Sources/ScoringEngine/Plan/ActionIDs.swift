import RulesLibrary

/// Gives each action of a plan an id that no other has.
package struct ActionIDs {
  private var taken: Set<String>
  /// The number to try next for what has been asked for before, so that a thousand of one name cost no more than of many.
  private var numbers: [String: Int] = [:]

  /// The most characters of an action's id: an author's id, a hyphen, and a number.
  package static let longest = 90

  /// Gives ids beside those that are taken already.
  package init(taken: some Sequence<String> = []) { self.taken = Set(taken) }

  /// The id of what an action answers, and where that is taken with `-2`, `-3` and so on, the first that is free.
  package mutating func next(for origin: LivingAction.Origin) -> String {
    let base = origin.id
    var number = numbers[base] ?? 1
    var id = number == 1 ? base : "\(base)-\(number)"
    while !taken.insert(id).inserted {
      number += 1
      id = "\(base)-\(number)"
    }
    numbers[base] = number
    return id
  }
}

extension LivingAction.Origin {
  /// The id of the item, check or disadvantage.
  package var id: String {
    switch self {
    case .item(let id), .check(let id), .drawback(_, let id): id
    }
  }
}
