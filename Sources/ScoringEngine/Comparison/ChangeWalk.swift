import RulesLibrary

/// The way from one round's score to the next, in steps that each change one thing (scoring method, section 8).
package struct ChangeWalk: Equatable, Sendable {
  /// S1: the earlier round's rated items, with the weights of its version.
  package private(set) var earlier = Stop()
  /// B: of these the comparable ones, with the weights of the later version.
  package private(set) var comparable = Stop()
  /// C: of these the ones that the later round rated too.
  package private(set) var inBoth = Stop()
  /// D: the same items with the later round's levels.
  package private(set) var inBothLater = Stop()
  /// E: all comparable items that the later round rated.
  package private(set) var comparableLater = Stop()
  /// S2: the later round's rated items.
  package private(set) var later = Stop()

  /// Some rated items and what they come to.
  package struct Stop: Equatable, Sendable {
    /// Over the items.
    package private(set) var sum = WeightedSum()
    /// How many there are.
    package private(set) var items = 0

    /// Takes in one item, if it is rated.
    fileprivate mutating func add(_ level: Int?, _ question: LevelQuestion?) {
      guard let level, let question else { return }
      sum.add(level, of: question)
      items += 1
    }
  }

  /// Where a walk can come to nothing. The raw value is the step's name in the scoring method and in files.
  package enum EmptyStep: String, CaseIterable, Sendable {
    /// Nothing is rated in the earlier round, or in the later.
    case earlier = "S1"
    case later = "S2"
    /// Nothing that the earlier round rated can be held against the later version.
    case comparable = "B"
    /// Nothing comparable is rated in both rounds.
    case inBoth = "C"
  }

  /// The walk over all items of two rounds.
  init(_ items: [ComparedItem], in versions: VersionComparison) {
    for item in items {
      let old = item.change.from.flatMap { versions.from.items[$0].level }
      let new = item.change.to.flatMap { versions.to.items[$0].level }
      earlier.add(item.from, old)
      later.add(item.to, new)
      guard item.isComparable else { continue }
      comparable.add(item.from, new)
      comparableLater.add(item.to, new)
      guard item.from != nil, item.to != nil else { continue }
      inBoth.add(item.from, new)
      inBothLater.add(item.to, new)
    }
  }

  /// What keeps the change from being split: a round without a score before anything else, then the first step over
  /// nothing; nil where every step has its items.
  package var emptyStep: EmptyStep? {
    if earlier.items == 0 { return .earlier }
    if later.items == 0 { return .later }
    if comparable.items == 0 { return .comparable }
    return inBoth.items == 0 ? .inBoth : nil
  }
}
