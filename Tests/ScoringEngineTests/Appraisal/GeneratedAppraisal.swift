import TestSupport

@testable import ScoringEngine

/// What a group might say, made from a seed, which is all that a failure has to name.
struct GeneratedAppraisal: CustomStringConvertible {
  let seed: UInt64
  let sheet: AppraisalSheet
  /// What the sheet comes to.
  let result: AppraisalResult

  var description: String { "seed \(seed)" }

  /// What a case may hold.
  struct Form {
    /// Whether some ratings are not known.
    var hasUnknown = true
    /// Weights and ratings from 0 to so much, in hundredths; few values make many ties.
    var most = 10_000
  }

  /// The case of a seed: two to seven options, one to six criteria, none to three must-haves; every weight is given, and
  /// one at least is above 0.
  init(seed: UInt64, _ form: Form = Form()) {
    var random = SplitMix64(seed: seed)
    let (options, criteria) = (Int.random(in: 2...7, using: &random), Int.random(in: 1...6, using: &random))
    // a coarse grid in every other case, so that options tie, dominate each other and draw level together
    let step = random.happens(50) ? max(1, form.most / 4) : 1
    func value() -> Int { Int.random(in: 0...form.most / step, using: &random) * step }
    var weights = (0..<criteria).map { _ in random.happens(20) ? 0 : value() }
    if weights.allSatisfy({ $0 == 0 }) { weights[Int.random(in: 0..<criteria, using: &random)] = form.most }
    let unknown = form.hasUnknown && random.happens(70) ? 20 : 0
    let ratings = (0..<options).map { _ in (0..<criteria).map { _ in random.happens(unknown) ? nil : value() } }
    let mustHaves = (0..<Int.random(in: 0...3, using: &random)).map { _ in
      (0..<options).map { _ in random.happens(15) ? false : random.happens(70) ? true : nil }
    }
    self.seed = seed
    sheet = AppraisalSheet(weights: weights, ratings: ratings, mustHaves: mustHaves)
    result = sheet.result
  }

  /// Cases of many seeds, one after the other.
  static func many(_ form: Form = Form(), count: UInt64 = 2000) -> some Sequence<GeneratedAppraisal> {
    (0..<count).lazy.map { GeneratedAppraisal(seed: $0, form) }
  }
}

extension AppraisalSheet {
  /// The same with other weights.
  func weighing(_ weights: [Int?]) -> AppraisalSheet {
    AppraisalSheet(weights: weights, ratings: ratings, mustHaves: mustHaves)
  }

  /// The same with one option rated otherwise on one criterion.
  func rating(_ option: Int, on criterion: Int, _ rating: Int?) -> AppraisalSheet {
    var ratings = ratings
    ratings[option][criterion] = rating
    return AppraisalSheet(weights: weights, ratings: ratings, mustHaves: mustHaves)
  }

  /// The same without an option.
  func without(_ option: Int) -> AppraisalSheet {
    func left<Value>(_ list: [Value]) -> [Value] { list.indices.filter { $0 != option }.map { list[$0] } }
    return AppraisalSheet(weights: weights, ratings: left(ratings), mustHaves: mustHaves.map(left))
  }

  /// The same with the criteria in the opposite order.
  var backwards: AppraisalSheet {
    AppraisalSheet(weights: weights.reversed(), ratings: ratings.map { $0.reversed() }, mustHaves: mustHaves)
  }

  /// The ratings that are not known, by option and criterion.
  var unknown: [(option: Int, criterion: Int)] {
    ratings.indices.flatMap { option in
      ratings[option].indices.filter { ratings[option][$0] == nil }.map { (option, $0) }
    }
  }
}
