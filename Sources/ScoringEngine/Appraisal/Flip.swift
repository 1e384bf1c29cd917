/// What it would take of one criterion's weight for another option to draw level with the leader.
package struct Flip: Equatable, Sendable {
  /// The criterion, as a position.
  package let criterion: Int
  /// Its share of all weight now, 0…1.
  package let share: Fraction
  /// The nearest share at which another option draws level, the other criteria keeping their proportions; nil where no
  /// share does, and for a criterion that has all the weight.
  package let point: Point?

  /// A share and who draws level there.
  package struct Point: Equatable, Sendable {
    /// The criterion's share of all weight, 0…1.
    package let share: Fraction
    /// The option that draws level, as a position.
    package let option: Int
  }

  /// How much of the share would have to move; nil where no share changes the lead.
  package var distance: Fraction? { point.map { $0.share.distance(to: share) } }
}

extension Flip {
  /// One a criterion, where every rating of the remaining options is known; otherwise none.
  static func all(from leader: Int, _ sheet: AppraisalSheet, _ weights: SwingWeights) -> [Flip] {
    let remaining = sheet.remaining
    let ratings = sheet.ratings.map { $0.compactMap { $0 } }
    guard remaining.allSatisfy({ ratings[$0].count == weights.weights.count }) else { return [] }
    return weights.weights.indices.map { criterion in
      let share = Fraction(weights.weights[criterion], over: weights.sum)
      let points = remaining.filter { $0 != leader }.compactMap { other in
        LeadGap(criterion, ratings[leader], ratings[other], weights).level.map { Point(share: $0, option: other) }
      }
      // the first of those that are equally near, which is the order of the options
      let nearest = points.min { $0.share.distance(to: share) < $1.share.distance(to: share) }
      return Flip(criterion: criterion, share: share, point: nearest)
    }
  }
}

extension Fraction {
  /// How far apart two values are, never below 0.
  fileprivate func distance(to other: Fraction) -> Fraction { self < other ? other - self : self - other }
}
