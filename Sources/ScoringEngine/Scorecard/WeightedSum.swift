import RulesLibrary

/// Σ weight·level/top and Σ weight over some rated items, exact: levels are counted in 2,520ths, which every top from 1
/// to 10 divides.
package struct WeightedSum: Equatable, Sendable {
  /// What the points are counted in: the least number that every top divides.
  static let unit = 2520

  /// Σ weight·level/top in 2,520ths.
  private(set) var points = 0
  /// Σ weight: what could be reached.
  package private(set) var weight = 0

  /// Takes in one item; `level` is 0 to its top.
  mutating func add(_ level: Int, of question: LevelQuestion) {
    points += question.importance.weight * level * (Self.unit / question.top)
    weight += question.importance.weight
  }

  /// The sum once the item stands at another level; `old` is nil where it was not rated.
  func replacing(_ old: Int?, with new: Int, of question: LevelQuestion) -> WeightedSum {
    var sum = self
    sum.points += question.importance.weight * (new - (old ?? 0)) * (Self.unit / question.top)
    if old == nil { sum.weight += question.importance.weight }
    return sum
  }

  /// Σ weight·level/top: what was reached.
  package var reached: Fraction { Fraction(points, over: Self.unit) }

  /// The share of what could be reached, 0…1; nil where nothing is in the sum.
  package var share: Fraction? { weight == 0 ? nil : Fraction(points, over: Self.unit * weight) }
}
