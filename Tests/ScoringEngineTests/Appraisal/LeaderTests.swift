import Testing

@testable import ScoringEngine

/// Who is ahead, who could still be, and by how much.
@Suite("Option appraisal: leader and contenders")
struct LeaderTests {
  /// The first criterion has 60 of 100, the second 40; so a first rating of 50 gives 30 and 30 to 70 with the second
  /// not known.
  private func result(_ ratings: [[Int?]]) -> AppraisalResult { AppraisalSheet([60, 40], ratings).result }

  @Test(
    "The leader's low is above every other high; the margin lies between them",
    arguments: [
      // 0.6·80 + 0.4·50 = 68 · 0.6·50 + 0.4·80 = 62
      ([[80, 50], [50, 80]], 0, 6),
      // 62 · 68 · 0.6·10 + 0.4·10 = 10
      ([[50, 80], [80, 50], [10, 10]], 1, 6),
      // a range that lies above the others: 60 to 100, against 50 and 0.6·70 + 0.4·40 = 58
      ([[50, 50], [70, 40], [100, nil]], 2, 2),
      // the greatest other high counts, not the greatest other total: 70, against 58 and 0 to 60
      ([[70, 70], [70, 40], [nil, 0]], 0, 10),
      // 100 against 0, and against nothing known but its first rating of 0: 0 to 40
      ([[100, 100], [0, 0]], 0, 100), ([[100, 100], [0, nil]], 0, 60),
    ] as [([[Int?]], Int, Int)])
  func leads(_ ratings: [[Int?]], _ leader: Int, _ margin: Int) {
    #expect(result(ratings).leader == leader)
    #expect(result(ratings).margin == Fraction(margin, over: 100))
    #expect(result(ratings).contenders.isEmpty)
  }

  @Test(
    "Where nobody leads, contenders are those whose high is at least the greatest low",
    arguments: [
      // 0.6·70 + 0.4·20 = 50 · 0.6·30 + 0.4·80 = 50 · 10
      ([[70, 20], [30, 80], [10, 10]], [0, 1]),
      // 50 · 50 · 50
      ([[70, 20], [30, 80], [50, 50]], [0, 1, 2]), ([[0, 0], [0, 0]], [0, 1]), ([[100, 100], [100, 100]], [0, 1]),
      // nothing known: 0 to 100 each
      ([[nil, nil], [nil, nil], [nil, nil]], [0, 1, 2]),
      // 30, and 0 to 40 · 30 and nothing above it
      ([[50, 0], [0, nil]], [0, 1]),
      // level with the other's high is not above it: 40, against 0 to 40
      ([[40, 40], [0, nil]], [0, 1]),
      // greatest low 50; 49 is out, 30 to 70 is in
      ([[50, 50], [49, 49], [50, nil]], [0, 2]),
      // the greatest low is the widest range's own: 48 to 88 (0.6·80), 12 to 52, and 47 out; 12 + 40 = 52 ≥ 48
      ([[80, nil], [20, nil], [47, 47]], [0, 1]),
      // a high exactly at the greatest low: 52, against 12 to 52, and 0.6·20 + 0.4·99 = 51.6
      ([[52, 52], [20, nil], [20, 99]], [0, 1]),
      // two tie above, one range stays below: 60, 60, 0 to 40
      ([[60, 60], [60, 60], [0, nil]], [0, 1]),
    ] as [([[Int?]], [Int])])
  func contend(_ ratings: [[Int?]], _ contenders: [Int]) {
    #expect(result(ratings).leader == nil)
    #expect(result(ratings).contenders == contenders)
    #expect(result(ratings).margin == nil && result(ratings).isCloseCall == nil)
    #expect(result(ratings).flips.isEmpty)
  }

  @Test("Options that differ by a hundredth on a hundredth of the weight do not tie")
  func leastLead() {
    let ratings = [[5000, 5000], [5000, 5001]]
    let result = AppraisalSheet(weights: [10_000, 1], ratings: ratings, mustHaves: []).result
    #expect(result.leader == 1)
    // 0.01·0.01 / 100.01 points, as a share of 100: 1·1 / (10,001 · 10,000)
    #expect(result.margin == Fraction(1, over: 100_010_000))
    #expect(result.margin?.hundredths == 0)
    #expect(result.isCloseCall == true)
  }

  @Test(
    "A close call is a margin below five points, before rounding",
    arguments: [
      // lead on the first of three parts of the weight, in hundredths: 15.00/3 = 5 · 14.97/3 = 4.99 · 15.03/3 = 5.01
      (1500, 500, false), (1497, 499, true), (1503, 501, false),
      // 14.99/3 = 4.9966…, shown as 5.00 and yet below · 15.01/3 = 5.0033…, shown as 5.00 and not
      (1499, 500, true), (1501, 500, false), (1, 0, true), (9900, 3300, false),
    ])
  func closeCall(_ ahead: Int, _ hundredths: Int, _ isCloseCall: Bool) {
    let ratings = [[ahead + 100, 4000], [100, 4000]]
    let result = AppraisalSheet(weights: [100, 200], ratings: ratings, mustHaves: []).result
    #expect(result.margin?.hundredths == hundredths)
    #expect(result.isCloseCall == isCloseCall)
  }

  @Test("A range's margin is from its low, so a close call it may be")
  func closeRange() {
    // low 0.6·100 = 60, high 100; the other 0.6·60 + 0.4·50 = 56
    let result = result([[100, nil], [60, 50]])
    #expect(result.margin == Fraction(4, over: 100))
    #expect(result.isCloseCall == true)
  }
}
