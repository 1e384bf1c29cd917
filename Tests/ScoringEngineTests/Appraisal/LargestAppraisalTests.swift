import RulesLibrary
import TestSupport
import Testing

@testable import ScoringEngine

/// As many options and criteria as a file may have, with the smallest and the largest weights and ratings: every sum,
/// difference and rounding has to stay in 64 bits, because an overflow would end the tool.
@Suite("Option appraisal: the largest")
struct LargestAppraisalTests {
  private let options = OptionAppraisal.mostOptions
  private let criteria = OptionAppraisal.mostCriteria

  /// What is shown of a result; working it out rounds everything there is.
  private func shown(_ result: AppraisalResult) -> [Int] {
    let totals = result.totals.flatMap { [$0.total, $0.low, $0.high, $0.equalWeights] }
    let flips = result.flips.flatMap { [$0.share, $0.point?.share] }
    return (totals + flips + [result.margin]).compactMap { $0 }.flatMap { [$0.points, $0.hundredths] }
  }

  @Test("All weights 100, one option at 100 throughout, the rest a hundredth behind on one criterion each")
  func largest() {
    var ratings = [[Int?]](repeating: [Int?](repeating: 10_000, count: criteria), count: options)
    for option in 1..<options { ratings[option][option] = 9999 }
    let weights = [Int](repeating: 10_000, count: criteria)
    let result = AppraisalSheet(weights: weights, ratings: ratings, mustHaves: []).result
    #expect(result.leader == 0)
    // the rest: (24·100 + 99.99) / 25 = 99.9996; 100 - 99.9996 = 0.0004
    #expect(result.totals[1].total == Fraction(999_996, over: 1_000_000))
    #expect(result.margin == Fraction(4, over: 1_000_000))
    #expect(result.totals.dropFirst().allSatisfy { $0.dominatedBy == [0] })
    // on the first criterion every option is level: at 1 they all are, and the first of them is named
    #expect(result.flips[0] == Flip(criterion: 0, share: Fraction(1, over: 25), point: .init(1, of: 1, to: 1)))
    // with no weight on the second, its option is level at 0, 1/25 away
    #expect(result.flips[1].point == .init(0, of: 1, to: 1))
  }

  @Test("The largest denominators there are, which nothing cancels: their product still fits")
  func largestDifference() {
    // 24 weights of 100.00 and one of 99.99: totals are over 249,999 · 10,000 = 2,499,990,000 = 2⁴ · 3 · 5⁴ · 167 · 499
    let weights = [Int](repeating: 10_000, count: criteria - 1) + [9999]
    let leader = [Int?](repeating: 10_000, count: criteria - 2) + [9999, 9999]
    let other = [9999] + leader.dropFirst()
    let result = AppraisalSheet(weights: weights, ratings: [other, leader], mustHaves: []).result
    // leader 23 · 10⁸ + 9999 · 10,000 + 9999 · 9999 = 2,499,970,001, the other 10,000 less; neither has a divisor in common
    #expect(result.totals.map(\.total?.denominator) == [2_499_990_000, 2_499_990_000])
    #expect(result.totals.map(\.total?.numerator) == [2_499_960_001, 2_499_970_001])
    #expect(result.margin == Fraction(1, over: 249_999))
    #expect(result.isCloseCall == true)
  }

  @Test("Nothing but a hundredth: every weight and every rating 0.01")
  func smallest() {
    let ratings = [[Int?]](repeating: [Int?](repeating: 1, count: criteria), count: options)
    let result = AppraisalSheet(weights: [Int](repeating: 1, count: criteria), ratings: ratings, mustHaves: []).result
    #expect(result.totals.map(\.total) == [Fraction](repeating: Fraction(1, over: 10_000), count: options))
    #expect(result.contenders == Array(0..<options))
  }

  @Test("The widest leads against the steepest turn: 24 criteria at 100 against one at 100")
  func steepest() {
    // the first criterion weighs 0.01, the others 100.00; the leader has 0.00 on the first and 100.00 on the others
    let weights = [1] + [Int](repeating: 10_000, count: criteria - 1)
    let leader = [0] + [Int?](repeating: 10_000, count: criteria - 1)
    let other = [10_000] + [Int?](repeating: 0, count: criteria - 1)
    let result = AppraisalSheet(weights: weights, ratings: [other, leader], mustHaves: []).result
    #expect(result.leader == 1)
    // (240,000 - 1) / 240,001 of 100
    #expect(result.margin == Fraction(239_999, over: 240_001))
    // level where both have one half
    #expect(result.flips[0].share == Fraction(1, over: 240_001))
    #expect(result.flips[0].point == .init(1, of: 2, to: 0))
    // any other criterion j: ahead by 100, the rest (230,000 - 1)/230,001·100 ahead, so no share turns it
    #expect(result.flips[1].point == nil)
  }

  @Test("Hundreds of the largest, drawn from the ends of the scales: nothing overflows or leaves its bounds")
  func drawn() throws {
    let ends = [1, 2, 4999, 9999, 10_000]
    for seed in UInt64(0)..<300 {
      var random = SplitMix64(seed: seed)
      func value() -> Int { random.pick(ends) ?? 1 }
      let weights = (0..<criteria).map { _ in value() }
      var ratings = (0..<options).map { _ in (0..<criteria).map { _ in Int?.some(value()) } }
      // one option rated a little higher makes a leader of most
      ratings[Int(seed) % options] = (0..<criteria).map { _ in random.happens(90) ? 10_000 : value() }
      if seed % 4 == 0 { ratings[3][3] = nil }
      let result = AppraisalSheet(weights: weights, ratings: ratings, mustHaves: []).result
      try #require(shown(result).allSatisfy { (0...10_000).contains($0) }, "seed \(seed)")
      try #require(result.leader != nil || result.contenders.count > 1, "seed \(seed)")
    }
  }
}
