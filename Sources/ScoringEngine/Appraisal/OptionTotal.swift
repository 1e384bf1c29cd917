/// How one option comes out.
package struct OptionTotal: Equatable, Sendable {
  /// The option, as a position.
  package let option: Int
  /// Σ weight·rating ÷ Σ weight as a share of 100, 0…1; nil where a rating that counts is not known.
  package let total: Fraction?
  /// The same with what is not known at 0; nil where nothing could be worked out.
  package let low: Fraction?
  /// The same with what is not known at 100; nil where nothing could be worked out.
  package let high: Fraction?
  /// The total if every criterion weighed the same; nil where a rating is not known.
  package let equalWeights: Fraction?
  /// The must-haves that it fails, as positions; such an option is no longer to choose from.
  package let removedBy: [Int]
  /// The remaining options that are rated at least as high on every criterion and higher on one, as positions; only for
  /// an option that remains, only where all ratings are known, and empty where nothing could be worked out.
  package let dominatedBy: [Int]
}

extension OptionTotal {
  /// What comes of an option under these weights; without them nothing but what removed it, which is not computed.
  init(_ option: Int, _ sheet: AppraisalSheet, _ weights: SwingWeights?) {
    let ratings = sheet.ratings[option]
    let isKnown = weights.map { zip($0.weights, ratings).allSatisfy { $0 == 0 || $1 != nil } } ?? false
    self.option = option
    low = weights.map { $0.share($0.sum(of: ratings, unknown: 0)) }
    high = weights.map { $0.share($0.sum(of: ratings, unknown: SwingWeights.mostRating)) }
    total = isKnown ? low : nil
    equalWeights = weights.flatMap { _ in Self.mean(of: ratings) }
    removedBy = sheet.failed(by: option)
    dominatedBy = weights.map { _ in sheet.dominators(of: option) } ?? []
  }

  private static func mean(of ratings: [Int?]) -> Fraction? {
    let known = ratings.compactMap { $0 }
    guard known.count == ratings.count, !known.isEmpty else { return nil }
    return Fraction(known.reduce(0, +), over: known.count * SwingWeights.mostRating)
  }
}

extension AppraisalSheet {
  /// The remaining options that are at least as good as this one everywhere, and better somewhere.
  fileprivate func dominators(of option: Int) -> [Int] {
    guard remaining.contains(option) else { return [] }
    return remaining.filter { $0 != option && dominates($0, option) }
  }

  private func dominates(_ one: Int, _ other: Int) -> Bool {
    let pairs = zip(ratings[one], ratings[other]).compactMap { one, other in
      one.flatMap { one in other.map { (one, $0) } }
    }
    guard pairs.count == ratings[one].count else { return false }
    return pairs.allSatisfy { $0 >= $1 } && pairs.contains { $0 > $1 }
  }
}
