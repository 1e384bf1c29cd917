/// Weights by which options are compared; each in hundredths, at least one above 0.
struct SwingWeights: Equatable {
  /// One a criterion.
  let weights: [Int]
  /// Their sum, above 0.
  let sum: Int

  /// Nil where all are 0.
  init?(_ weights: [Int]) {
    sum = weights.reduce(0, +)
    guard sum > 0 else { return nil }
    self.weights = weights
  }

  /// Σ weight × rating, with `unknown` in place of ratings that are not known.
  func sum(of ratings: [Int?], unknown: Int) -> Int {
    zip(weights, ratings).reduce(0) { $0 + $1.0 * ($1.1 ?? unknown) }
  }

  /// A weighted sum as a share of the most there could be, 0…1.
  func share(_ sum: Int) -> Fraction { Fraction(sum, over: self.sum * SwingWeights.mostRating) }

  /// The best rating, in hundredths.
  static let mostRating = 10_000
}

extension AppraisalSheet {
  /// The weights, where each criterion has one and not all are 0.
  var swingWeights: SwingWeights? {
    let known = weights.compactMap { $0 }
    return known.count == weights.count ? SwingWeights(known) : nil
  }

  /// A criterion's share of all weight, 0…1; nil where a criterion has no weight, or all are 0.
  package func share(of criterion: Int) -> Fraction? {
    swingWeights.map { Fraction($0.weights[criterion], over: $0.sum) }
  }

  /// The sum of the weights, in hundredths; nil where a criterion has no weight, or all are 0.
  package var sumOfWeights: Int? { swingWeights?.sum }
}
