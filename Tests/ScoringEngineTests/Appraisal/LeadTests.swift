import ScoringEngine
import TestSupport
import Testing

/// What a lead is made of, and what it would take to end it. Weights 50, 100 and 50 in points, together 200. The first option is
/// rated 80, 60, 40: 60. The second 30, 90, 80: 72.5. The third 100, 10, 0: 30.
@Suite struct LeadTests {
  private static let ratings: [[Int?]] = [[80, 60, 40], [30, 90, 80], [100, 10, 0]]

  private static func sheet(
    _ weights: [Int?] = [50, 100, 50], _ ratings: [[Int?]] = ratings, meeting: [Bool?] = [true, true, true]
  ) -> AppraisalSheet {
    AppraisalSheet(
      weights: weights.map { $0.map { $0 * 100 } }, ratings: ratings.map { $0.map { $0.map { $0 * 100 } } },
      mustHaves: [meeting])
  }

  @Test("Each criterion adds weight times difference over the weights, and together that is the lead") func drivers() {
    let drivers = Self.sheet().drivers(of: 1, over: 0)
    #expect(drivers.map(\.criterion) == [0, 1, 2])
    // 50·(30 - 80) = -2,500; 100·(90 - 60) = 3,000; 50·(80 - 40) = 2,000; over 200: -12.5, 15 and 10, together 12.5
    #expect(drivers.map(\.product) == [-25_000_000, 30_000_000, 20_000_000])
    #expect(drivers.map(\.hundredths) == [-1250, 1500, 1000])
  }

  @Test("What is not known of the one counts as 0, and of the other as 100") func unknown() {
    let sheet = Self.sheet([50, 100, 50], [[80, nil, 40], [nil, 90, 80], [0, 0, 0]])
    // 50·(0 - 80) = -4,000; 100·(90 - 100) = -1,000; 50·(80 - 40) = 2,000; over 200: -20, -5 and 10
    #expect(sheet.drivers(of: 1, over: 0).map(\.hundredths) == [-2000, -500, 1000])
  }

  @Test("Without weights nothing drives anything, and nothing has a share", arguments: [[50, nil, 50], [0, 0, 0]])
  func nothing(_ weights: [Int?]) {
    let sheet = Self.sheet(weights)
    #expect(sheet.drivers(of: 1, over: 0).isEmpty)
    #expect(sheet.share(of: 0) == nil)
    #expect(sheet.sumOfWeights == nil)
    #expect(LeadGap(on: 0, of: 1, over: 0, sheet) == nil)
  }

  @Test("A share is the weight over all weight") func share() {
    #expect(
      (0..<3).map { Self.sheet().share(of: $0) } == [Fraction(1, over: 4), Fraction(1, over: 2), Fraction(1, over: 4)])
    #expect(Self.sheet().sumOfWeights == 20_000)
  }

  @Test("For thousands of cases the drivers add up to the margin, to the hundredth") func sums() {
    var random = SplitMix64(seed: 17)
    var leads = 0
    for _ in 0..<3000 {
      let criteria = Int.random(in: 1...6, using: &random)
      let weights = (0..<criteria).map { _ in Int.random(in: 0...10_000, using: &random) }
      let ratings = (0..<3).map { _ in
        weights.map { _ in random.happens(3) ? nil : Int.random(in: 0...10_000, using: &random) }
      }
      let sheet = AppraisalSheet(weights: weights, ratings: ratings, mustHaves: [])
      let result = AppraisalResult(sheet)
      guard let leader = result.leader, let margin = result.margin else { continue }
      leads += 1
      for other in result.runnersUp {
        #expect(sheet.drivers(of: leader, over: other).reduce(0) { $0 + $1.hundredths } == margin.hundredths)
      }
    }
    #expect(leads > 2000)
  }

  @Test("The gap on a criterion and on the others gives the share at which two options are level") func gap() throws {
    // cost: 30 - 80 = -50; the others 100·30 + 50·40 = 5,000 over weights of 150; 5,000 ÷ (5,000 + 50·150) = 0.4
    let cost = try #require(LeadGap(on: 0, of: 1, over: 0, Self.sheet()))
    #expect([cost.onCriterion, cost.onOthers, cost.othersWeight] == [-5000, 50_000_000, 15_000])
    #expect(cost.level == Fraction(2, over: 5))
    // ease: 80 - 40 = 40; the others 100·30 - 50·50 = 500; ahead on both, so no share
    let ease = try #require(LeadGap(on: 2, of: 1, over: 0, Self.sheet()))
    #expect([ease.onCriterion, ease.onOthers, ease.othersWeight] == [4000, 5_000_000, 15_000])
    #expect(ease.level == nil)
  }

  @Test("There is no gap where a rating of the two is not known") func noGap() {
    let sheet = Self.sheet([50, 100, 50], [[80, nil, 40], [30, 90, 80], [100, 10, 0]])
    #expect(LeadGap(on: 0, of: 1, over: 0, sheet) == nil)
    #expect(LeadGap(on: 0, of: 0, over: 1, sheet) == nil)
    #expect(LeadGap(on: 0, of: 1, over: 2, sheet) != nil)
  }

  @Test("How far a share would have to move is never below 0, and there is none where nothing changes the lead")
  func distance() {
    // cost has 0.25 and turns at 0.4; plenty has 0.5 and turns at 1/7, against the first option; ease never turns
    let distances = AppraisalResult(Self.sheet()).flips.map(\.distance)
    #expect(distances == [Fraction(3, over: 20), Fraction(5, over: 14), nil])
  }

  @Test("Runners-up are the remaining options of the greatest high beside the leader") func runnersUp() {
    #expect(AppraisalResult(Self.sheet()).runnersUp == [0])
    #expect(AppraisalResult(Self.sheet(meeting: [false, true, nil])).runnersUp == [2])
    #expect(AppraisalResult(Self.sheet(meeting: [false, true, false])).runnersUp == [])
    #expect(
      AppraisalResult(Self.sheet([50, 100, 50], [[60, 60, 60], [90, 90, 90], [60, 60, 60]])).runnersUp == [0, 2])
    #expect(AppraisalResult(Self.sheet([0, 0, 0])).runnersUp == [])
    #expect(AppraisalResult(Self.sheet(meeting: [false, true, nil])).remaining == [1, 2])
  }
}
