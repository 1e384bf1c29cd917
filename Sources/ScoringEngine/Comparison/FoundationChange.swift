import RulesLibrary

/// A foundation that is met in one of the rounds and not in the other.
package struct FoundationChange: Equatable, Sendable {
  /// Where it stands in the two versions.
  package let change: ItemChange
  /// How it stood; nil where it was no foundation, or not in scope.
  package let from: FoundationResult.State?
  /// How it stands; nil where it is no foundation, or not in scope.
  package let to: FoundationResult.State?

  /// Whether it is met now, and was not.
  package var becameMet: Bool { to == .met }
}

extension RoundComparison {
  /// The foundations that became met and those that stopped being met, in the order of `versions.items`. Each round is
  /// judged by its own version.
  package var foundations: [FoundationChange] {
    let before = Self.states(earlier)
    let after = Self.states(later)
    return versions.items.compactMap { change in
      let from = change.from.flatMap { before[$0] }
      let to = change.to.flatMap { after[$0] }
      return (from == .met) == (to == .met) ? nil : FoundationChange(change: change, from: from, to: to)
    }
  }

  private static func states(_ scorecard: Scorecard) -> [Int: FoundationResult.State] {
    Dictionary(uniqueKeysWithValues: scorecard.foundations.map { ($0.item, $0.state) })
  }
}
