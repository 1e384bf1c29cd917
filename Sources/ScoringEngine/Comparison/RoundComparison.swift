import RulesLibrary

/// Two rounds of one questionnaire, in the same version or in two: what changed, and what brought it about (scoring
/// method, section 8).
package struct RoundComparison: Sendable {
  /// The round compared from.
  package let earlier: Scorecard
  /// The round compared to.
  package let later: Scorecard
  /// Which question of the one version is which of the other.
  package let versions: VersionComparison
  /// Every level item of either version: those of the later one in its order, then those only in the earlier.
  package let items: [ComparedItem]
  /// The steps from the one score to the other.
  package let walk: ChangeWalk
  /// By how much the score changed; nil where one of the rounds has none.
  package let change: Change?

  /// A change of the score, in two measures that are rounded apart.
  package struct Change: Equatable, Sendable {
    /// The difference of the two scores in hundredths of a point.
    package let hundredths: Int
    /// The difference of the two scores in whole points.
    package let points: Int
    /// Where it comes from; nil where a step of the walk is over nothing.
    package let split: Split?
  }

  /// The parts of a change, which add up to it in either measure.
  package struct Split: Equatable, Sendable {
    /// In hundredths of a point.
    package let hundredths: ChangeParts
    /// In whole points.
    package let points: ChangeParts
  }

  /// Compares two scorecards of one questionnaire, whose versions may differ in either direction.
  package init(from earlier: Scorecard, to later: Scorecard) {
    let versions = VersionComparison(from: earlier.questionnaire, to: later.questionnaire)
    let items = versions.comparedItems(earlier.sheet, later.sheet)
    let walk = ChangeWalk(items, in: versions)
    self.earlier = earlier
    self.later = later
    self.versions = versions
    self.items = items
    self.walk = walk
    change = Change(from: earlier.overall.score, to: later.overall.score, walk)
  }

  /// The items of one class, in order.
  package func items(_ itemClass: ComparedItem.Class) -> [ComparedItem] { items.filter { $0.itemClass == itemClass } }

  /// Whether some score could be that of either round, should the questions without a rating turn out one way or
  /// another: then it is not certain which way the change went. False where a round has no range.
  package var rangesMeet: Bool {
    guard let low = earlier.overall.low, let high = earlier.overall.high, let laterLow = later.overall.low,
      let laterHigh = later.overall.high
    else { return false }
    return laterLow <= high && low <= laterHigh
  }
}

extension RoundComparison.Change {
  /// The difference of two scores, which are shares of 1; nil where one of them is missing.
  fileprivate init?(from earlier: Fraction?, to later: Fraction?, _ walk: ChangeWalk) {
    guard let earlier, let later else { return nil }
    let (hundredths, points) = (later.hundredths - earlier.hundredths, later.points - earlier.points)
    self.hundredths = hundredths
    self.points = points
    split = ExactChange(walk).map { exact in
      RoundComparison.Split(
        hundredths: exact.parts(times: 10_000, addingUpTo: hundredths),
        points: exact.parts(times: 100, addingUpTo: points))
    }
  }
}
