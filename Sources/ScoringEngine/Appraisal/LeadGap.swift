/// How far one option is ahead of another on one criterion, and on all the others together.
package struct LeadGap: Equatable, Sendable {
  /// The one's rating less the other's on the criterion, in hundredths.
  package let onCriterion: Int
  /// Σ weight × (the one's rating less the other's) over the other criteria, in ten-thousandths.
  package let onOthers: Int
  /// The sum of the weights of the other criteria, in hundredths.
  package let othersWeight: Int

  /// The share t of the criterion at which the two draw level, 0…1: t × onCriterion + (1 − t) × onOthers ÷ othersWeight = 0. Nil where
  /// no share does, and where the criterion has all the weight.
  package var level: Fraction? {
    let steepness = onOthers - onCriterion * othersWeight
    guard othersWeight > 0, steepness != 0 else { return nil }
    let share = steepness > 0 ? Fraction(onOthers, over: steepness) : Fraction(-onOthers, over: -steepness)
    return share >= Fraction(0, over: 1) && share <= Fraction(1, over: 1) ? share : nil
  }
}

extension LeadGap {
  /// The gap between two options, all of whose ratings are known.
  init(_ criterion: Int, _ one: [Int], _ other: [Int], _ weights: SwingWeights) {
    onCriterion = one[criterion] - other[criterion]
    onOthers = weights.weights.indices.filter { $0 != criterion }
      .reduce(0) { $0 + weights.weights[$1] * (one[$1] - other[$1]) }
    othersWeight = weights.sum - weights.weights[criterion]
  }

  /// The gap between two options of a sheet; nil where a weight or a rating of the two is not known.
  package init?(on criterion: Int, of one: Int, over other: Int, _ sheet: AppraisalSheet) {
    let (first, second) = (sheet.ratings[one].compactMap { $0 }, sheet.ratings[other].compactMap { $0 })
    guard let weights = sheet.swingWeights, first.count == weights.weights.count, second.count == first.count else {
      return nil
    }
    self.init(criterion, first, second, weights)
  }
}
