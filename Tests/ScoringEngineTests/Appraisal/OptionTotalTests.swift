import Testing

@testable import ScoringEngine

/// Totals, ranges and equal weights worked by hand: Σ weight × rating ÷ Σ weight.
@Suite("Option appraisal: totals")
struct OptionTotalTests {
  private func total(_ weights: [Int?], _ ratings: [Int?]) -> OptionTotal {
    AppraisalSheet(weights, [ratings]).result.totals[0]
  }

  @Test(
    "With every rating known, low, high and total are one",
    arguments: [
      // 50·80 + 30·40 + 20·10 = 5400, of 100
      ([50, 30, 20], [80, 40, 10], 5400),
      // 100·80 + 60·40 + 40·10 = 10,800, of 200: the same proportions, the same total
      ([100, 60, 40], [80, 40, 10], 5400),
      // 100·25 + 50·70 = 6000, of 150 · 100·25 + 30·70 = 4600, of 130 = 35.384…
      ([100, 50], [25, 70], 4000), ([100, 30], [25, 70], 3538),
      // a weight of 0 counts nothing: 100·80 + 0 + 0, of 100
      ([100, 0, 0], [80, 100, 100], 8000),
      // 100·1 + 100·0 + 100·1 = 200, of 300 = 0.666…
      ([100, 100, 100], [1, 0, 1], 67), ([7, 3], [0, 0], 0), ([7, 3], [100, 100], 10_000), ([1], [37], 3700),
    ])
  func known(_ weights: [Int], _ ratings: [Int], _ hundredths: Int) {
    #expect(total(weights, ratings).hundredths == [hundredths, hundredths, hundredths])
  }

  @Test(
    "A rating that is not known gives a range and no total, unless its criterion weighs nothing",
    arguments: [
      // low 50·80 + 30·0 + 20·10 = 4200, of 100 · high 4200 + 30·100 = 7200
      ([50, 30, 20], [80, nil, 10], [nil, 4200, 7200]),
      // low 20·10 = 200 · high 200 + 80·100 = 8200
      ([50, 30, 20], [nil, nil, 10], [nil, 200, 8200]),
      ([50, 30, 20], [nil, nil, nil], [nil, 0, 10_000]),
      // even where nothing is left between: low 90·0 + 10·0, high 90·100 + 10·0 = 9000, of 100
      ([90, 10], [nil, 0], [nil, 0, 9000]),
      // the unknown weighs nothing: 50·80 + 50·20 = 5000, of 100
      ([50, 50, 0], [80, 20, nil], [5000, 5000, 5000]),
      // one weighs nothing, the other half: low 50·20 = 1000 · high 1000 + 5000 = 6000
      ([50, 50, 0], [nil, 20, nil], [nil, 1000, 6000]),
      // 1/300 of the weight is not known: low 200·50 of 201 = 49.751… · high (10,000 + 100) of 201 = 50.248…
      ([100, 100, 1], [50, 50, nil], [nil, 4975, 5025]),
    ] as [([Int], [Int?], [Int?])])
  func unknown(_ weights: [Int], _ ratings: [Int?], _ hundredths: [Int?]) {
    #expect(total(weights, ratings).hundredths == hundredths)
  }

  @Test(
    "Under equal weights it is the plain mean, of which every criterion is a part, those of weight 0 too",
    arguments: [
      // (80 + 40 + 10) / 3 = 43.333… · (80 + 100) / 2 = 90
      ([50, 30, 20], [80, 40, 10], 4333), ([100, 0], [80, 100], 9000), ([1, 100], [0, 100], 5000),
      ([100, 0], [80, nil], nil), ([50, 50], [nil, 20], nil),
    ] as [([Int], [Int?], Int?)])
  func equalWeights(_ weights: [Int], _ ratings: [Int?], _ hundredths: Int?) {
    #expect(total(weights, ratings).equalWeights?.hundredths == hundredths)
  }

  @Test(
    "Shown half up, in points and in hundredths, each from the exact value",
    arguments: [
      // hundredths in two ratings of the same weight: (62.00 + 63.00) / 2 = 62.5, half a point goes up
      (6200, 6300, 63, 6250),
      // (62.49 + 62.50) / 2 = 62.495: half a hundredth goes up, the point does not
      (6249, 6250, 62, 6250),
      // (0.01 + 0) / 2 = 0.005 · (99.99 + 100) / 2 = 99.995 · (0.49 + 0.50) / 2 = 0.495 · (0.50 + 0.50) / 2 = 0.5
      (1, 0, 0, 1), (9999, 10_000, 100, 10_000), (49, 50, 0, 50), (50, 50, 1, 50),
    ])
  func rounding(_ one: Int, _ other: Int, _ points: Int, _ hundredths: Int) {
    let sheet = AppraisalSheet(weights: [4200, 4200], ratings: [[one, other]], mustHaves: [])
    #expect(sheet.result.totals[0].total?.points == points)
    #expect(sheet.result.totals[0].total?.hundredths == hundredths)
  }

  @Test("Weights and ratings count to the hundredth")
  func decimals() {
    let sheet = AppraisalSheet(weights: [3333, 6667], ratings: [[10_000, 0], [25, 7550]], mustHaves: [])
    // 33.33·100 / 100 = 33.33 · (33.33·0.25 + 66.67·75.50) / 100 = (8.3325 + 5033.585) / 100 = 50.419175
    #expect(sheet.result.totals[0].total == Fraction(3333, over: 10_000))
    #expect(sheet.result.totals[1].total == Fraction(50_419_175, over: 100_000_000))
  }

  @Test(
    "Without all weights, or with nothing but 0, nothing is computed and it says why",
    arguments: [
      ([50, nil, 20, nil], .unweighted([1, 3])), ([nil, 0, 0, 0], .unweighted([0])), ([0, 0, 0, 0], .allZero),
      ([nil, nil, nil, nil], .unweighted([0, 1, 2, 3])),
    ] as [([Int?], AppraisalResult.Obstacle)])
  func obstacle(_ weights: [Int?], _ obstacle: AppraisalResult.Obstacle) {
    let ratings = [[90, 90, 90, 90], [10, nil, 10, 10], [20, 20, 20, 20]]
    let result = AppraisalSheet(weights, ratings, mustHaves: [[true, false, nil]]).result
    #expect(result.obstacle == obstacle)
    #expect(result.totals.map(\.hundredths) == [[nil, nil, nil], [nil, nil, nil], [nil, nil, nil]])
    #expect(result.totals.map(\.equalWeights) == [nil, nil, nil])
    #expect(result.totals.map(\.dominatedBy) == [[], [], []])
    #expect(result.leader == nil && result.contenders.isEmpty && result.margin == nil && result.flips.isEmpty)
    #expect(result.isCloseCall == nil)
    // what a must-have removed is the group's own word, not a sum
    #expect(result.totals.map(\.removedBy) == [[], [0], []])
  }

  @Test("One weight above 0 is enough")
  func noObstacle() {
    #expect(AppraisalSheet([0, 1], [[90, 10], [10, 20]]).result.obstacle == nil)
    #expect(AppraisalSheet([0, 1], [[90, 10], [10, 20]]).result.leader == 1)
  }
}
