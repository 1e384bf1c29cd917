/// What a group said to one level item. "Less" means that it is worth talking about earlier.
package struct GroupItem: Equatable, Sendable {
  /// Position in the questionnaire's list.
  package let item: Int
  /// Of all ballots.
  package let whole: Tally
  /// One beside each of `GroupResult.perspectives`; never made into one figure.
  package let byPerspective: [Tally]

  /// The perspectives whose medians differ by a level or more: the furthest apart first, else in the order of the perspectives.
  package var gaps: [PerspectiveGap] {
    let medians = byPerspective.indices.compactMap { place in byPerspective[place].median.map { (place, $0) } }
    let gaps = medians.flatMap { one in
      medians.filter { $0.1 > one.1 }.map { PerspectiveGap(lower: one.0, higher: $0.0, levels: $0.1 - one.1) }
    }
    return gaps.sorted { ($1.levels, $0.lower, $0.higher) < ($0.levels, $1.lower, $1.higher) }
  }

  /// Levels between the perspectives furthest apart; 0 where none differ.
  package var widestGap: Int { gaps.first?.levels ?? 0 }
}

/// Two perspectives whose medians on an item differ.
package struct PerspectiveGap: Equatable, Sendable {
  /// The one with the lower median, as a position in `GroupResult.perspectives`.
  package let lower: Int
  /// The one with the higher median, likewise.
  package let higher: Int
  /// Levels between their medians, at least 1.
  package let levels: Int
}

/// Which items to spend the room's time on: split before near before agreed, and last those to which nobody gave a level; among
/// these the wider spread of votes, then the wider gap between perspectives, then the lower agreement, then the order asked. No
/// two items are level, because the order asked decides last.
extension GroupItem: Comparable {
  /// Whether the one comes before the other.
  package static func < (one: GroupItem, other: GroupItem) -> Bool {
    if one.rank != other.rank { return one.rank < other.rank }
    if one.whole.width != other.whole.width { return one.whole.width ?? 0 > other.whole.width ?? 0 }
    if one.widestGap != other.widestGap { return one.widestGap > other.widestGap }
    if let agreement = one.whole.agreement, let others = other.whole.agreement, agreement != others {
      return agreement < others
    }
    return one.item < other.item
  }

  private var rank: Int {
    switch whole.state {
    case .split: 0
    case .near: 1
    case .agreed: 2
    case nil: 3
    }
  }
}
