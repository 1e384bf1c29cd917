import Testing

@testable import ScoringEngine

/// The share of a criterion at which another option draws level, t·(lead on it) + (1 - t)·(lead on the others) = 0.
@Suite("Option appraisal: flips")
struct FlipTests {
  private func points(_ weights: [Int], _ ratings: [[Int?]]) -> [Flip.Point?] {
    AppraisalSheet(weights, ratings).result.flips.map(\.point)
  }

  @Test("Each criterion has its share of all weight now, in the order of the criteria")
  func shares() {
    let flips = AppraisalSheet([100, 0, 60], [[90, 40, 10], [60, 50, 50]]).result.flips
    #expect(flips.map(\.criterion) == [0, 1, 2])
    // 100/160, 0/160, 60/160
    #expect(flips.map(\.share) == [Fraction(5, over: 8), Fraction(0, over: 1), Fraction(3, over: 8)])
  }

  @Test(
    "Worked by hand",
    arguments: [
      // leads -80 and 50: -80t + 50(1 - t) = 0, t = 50/130; for the other 50t - 80(1 - t) = 0, t = 80/130
      ([25, 75], [[20, 80], [100, 30]], [.init(5, of: 13, to: 1), .init(8, of: 13, to: 1)]),
      // 0.5·90 + 0.3·40 + 0.2·10 = 59 against 30 + 15 + 10 = 55; leads 30, -10, -40
      // first: others (30·-10 + 20·-40)/50 = -22; 30t - 22(1 - t) = 0, t = 22/52
      // second: others (50·30 + 20·-40)/70 = 10; -10t + 10(1 - t) = 0, t = 1/2
      // third: others (50·30 + 30·-10)/80 = 15; -40t + 15(1 - t) = 0, t = 15/55
      (
        [50, 30, 20], [[90, 40, 10], [60, 50, 50]],
        [.init(11, of: 26, to: 1), .init(1, of: 2, to: 1), .init(3, of: 11, to: 1)]
      ),
      // the leader need not be the first: 30t - 20(1 - t) = 0, t = 20/50, and the other way round 30/50
      ([50, 50], [[40, 90], [70, 70]], [.init(2, of: 5, to: 0), .init(3, of: 5, to: 0)]),
      // a criterion of weight 0, leads 20 and -80: -80t + 20(1 - t) = 0, t = 20/100; the first has all the weight
      ([100, 0], [[80, 10], [60, 90]], [nil, .init(1, of: 5, to: 1)]),
      // two of weight 0: -40t + 20(1 - t) = 0, t = 1/3 · -30t + 20(1 - t) = 0, t = 2/5
      ([0, 70, 0], [[10, 80, 20], [50, 60, 50]], [.init(1, of: 3, to: 1), nil, .init(2, of: 5, to: 1)]),
    ] as [([Int], [[Int]], [Flip.Point?])])
  func worked(_ weights: [Int], _ ratings: [[Int]], _ expected: [Flip.Point?]) {
    #expect(points(weights, ratings) == expected)
  }

  @Test(
    "At the ends of the scale",
    arguments: [
      // leads 20 and 0: 20t = 0 at 0, 20(1 - t) = 0 at 1
      ([50, 50], [[80, 50], [60, 50]], [.init(0, of: 1, to: 1), .init(1, of: 1, to: 1)]),
      ([1, 99], [[80, 50], [60, 50]], [.init(0, of: 1, to: 1), .init(1, of: 1, to: 1)]),
      // leads 20, 10 and -10: others of the first (30·10 + 30·-10)/60 = 0, at 0
      // second: others (40·20 - 30·10)/70 = 50/7; 10t + 50/7·(1 - t) = 0 has t = -50/20, outside
      // third: others (40·20 + 30·10)/70 = 110/7; -10t + 110/7·(1 - t) = 0, t = 110/180
      ([40, 30, 30], [[60, 50, 40], [40, 40, 50]], [.init(0, of: 1, to: 1), nil, .init(11, of: 18, to: 1)]),
    ] as [([Int], [[Int]], [Flip.Point?])])
  func ends(_ weights: [Int], _ ratings: [[Int]], _ expected: [Flip.Point?]) {
    #expect(points(weights, ratings) == expected)
  }

  @Test(
    "No share changes the lead",
    arguments: [
      // ahead on both, by 30 and 10: level at 10/(10 - 30) = -1/2 and 30/(30 - 10) = 3/2, outside
      ([50, 50], [[90, 60], [60, 50]]), ([50, 50], [[60, 90], [50, 60]]),
      // ahead by the same everywhere: no share makes a difference
      ([50, 50], [[70, 70], [60, 60]]), ([20, 70], [[70, 30], [60, 20]]),
      // the first has all the weight, and there is nothing the other is ahead on
      ([100, 0], [[80, 90], [60, 10]]),
    ])
  func none(_ weights: [Int], _ ratings: [[Int]]) {
    #expect(points(weights, ratings) == [nil, nil])
  }

  @Test("The only criterion has all the weight, and no flip")
  func onlyCriterion() {
    let result = AppraisalSheet([3], [[80], [60]]).result
    #expect(result.flips == [Flip(criterion: 0, share: Fraction(1, over: 1), point: nil)])
  }

  @Test(
    "The nearest counts, on either side; of two as near, the first option",
    arguments: [
      // 60 leads; -10(1 - t) + 30t = 0 at 1/4 below 1/2, and as far above -10t + 30(1 - t) = 0 at 3/4
      ([50, 50], [[60, 60], [30, 70], [70, 30]], [.init(1, of: 4, to: 1), .init(3, of: 4, to: 1)]),
      ([50, 50], [[60, 60], [70, 30], [30, 70]], [.init(3, of: 4, to: 1), .init(1, of: 4, to: 1)]),
      ([50, 50], [[70, 30], [60, 60], [30, 70]], [.init(3, of: 4, to: 0), .init(1, of: 4, to: 0)]),
      // the same share for both
      ([50, 50], [[60, 60], [40, 70], [20, 80], [10, 10]], [.init(1, of: 3, to: 1), .init(2, of: 3, to: 1)]),
      ([50, 50], [[60, 60], [20, 80], [40, 70], [10, 10]], [.init(1, of: 3, to: 1), .init(2, of: 3, to: 1)]),
      // now at 2/5: 1/4 is 15/100 away, 3/4 is 35/100 away, whoever comes first
      ([40, 60], [[60, 60], [30, 70], [70, 30]], [.init(1, of: 4, to: 1), .init(3, of: 4, to: 1)]),
      ([40, 60], [[60, 60], [70, 30], [30, 70]], [.init(1, of: 4, to: 2), .init(3, of: 4, to: 2)]),
      // an option outside 0…1 takes no part, however near it would be: leads 30 and 1, t = 1/(1 - 30) = -1/29
      ([10, 90], [[60, 60], [30, 59], [90, 50]], [.init(1, of: 4, to: 2), .init(3, of: 4, to: 2)]),
    ] as [([Int], [[Int]], [Flip.Point?])])
  func nearest(_ weights: [Int], _ ratings: [[Int]], _ expected: [Flip.Point?]) {
    #expect(points(weights, ratings) == expected)
  }

  @Test(
    "No flips without a leader, or where a rating of an option that remains is not known",
    arguments: [
      ([50, 50], [[60, 40], [40, 60]]),
      // 60 to 100 leads 10 · the leader's own · on a criterion of weight 0
      ([60, 40], [[100, nil], [10, 10]]), ([60, 40], [[100, 100], [10, nil]]), ([100, 0], [[80, 40], [60, nil]]),
      ([100, 0], [[80, nil], [60, 40]]),
    ] as [([Int], [[Int?]])])
  func withoutFlips(_ weights: [Int], _ ratings: [[Int?]]) {
    #expect(AppraisalSheet(weights, ratings).result.flips.isEmpty)
  }

  @Test(
    "Shares are shown in hundredths of a per cent, half up",
    arguments: [
      // 1/32 = 3.125 % · 3/64 = 4.6875 % · 1/64 = 1.5625 % · 1/3 = 33.33… % · 2/3 = 66.66… %
      (1, 31, 313), (3, 61, 469), (1, 63, 156), (50, 100, 3333), (100, 50, 6667), (7, 7, 5000), (0, 5, 0),
      (5, 0, 10_000),
    ])
  func shownShares(_ weight: Int, _ rest: Int, _ hundredths: Int) {
    let flips = AppraisalSheet([weight, rest], [[80, 80], [60, 60]]).result.flips
    #expect(flips[0].share.hundredths == hundredths)
  }

  @Test("A flip's share is shown half up as well")
  func shownPoint() {
    // leads -31 and 1, now at 1/100: -31t + (1 - t) = 0, t = 1/32 = 3.125 %; for the other 31/32 = 96.875 %
    let flips = AppraisalSheet([1, 99], [[10, 51], [41, 50]]).result.flips
    #expect(flips.map { $0.point?.share.hundredths } == [313, 9688])
  }
}
