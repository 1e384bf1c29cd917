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
