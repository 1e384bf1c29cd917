@testable import ScoringEngine

extension AppraisalSheet {
  /// Weights and ratings in whole points of 100, one list of ratings an option; nil is open or not known.
  init(_ weights: [Int?], _ ratings: [[Int?]], mustHaves: [[Bool?]] = []) {
    func hundredths(_ points: Int?) -> Int? { points.map { $0 * 100 } }
    self.init(
      weights: weights.map(hundredths), ratings: ratings.map { $0.map(hundredths) }, mustHaves: mustHaves)
  }

  /// What it comes to.
  var result: AppraisalResult { AppraisalResult(self) }
}

extension OptionTotal {
  /// Total, low and high in hundredths of a point.
  var hundredths: [Int?] { [total, low, high].map { $0?.hundredths } }
}

extension Flip.Point {
  /// So many of so many, and the option.
  init(_ numerator: Int, of denominator: Int, to option: Int) {
    self.init(share: Fraction(numerator, over: denominator), option: option)
  }
}
