import Testing

@testable import ScoringEngine

/// What an option has to meet to remain.
@Suite("Option appraisal: must-haves")
struct MustHaveTests {
  /// Totals 80, 60 and 40.
  private func result(_ mustHaves: [[Bool?]]) -> AppraisalResult {
    AppraisalSheet([100], [[80], [60], [40]], mustHaves: mustHaves).result
  }

  @Test(
    "An option is removed by every must-have that it fails, and by none that nobody has judged",
    arguments: [
      ([], [[], [], []], 0, 20),
      ([[nil, nil, nil], [true, nil, true]], [[], [], []], 0, 20),
      ([[false, true, true]], [[0], [], []], 1, 20),
      ([[true, nil, nil], [nil, false, nil]], [[], [1], []], 0, 40),
      ([[false, true, true], [nil, nil, false], [false, nil, false]], [[0, 2], [], [1, 2]], 1, nil),
      ([[false, false, true]], [[0], [0], []], 2, nil),
      ([[false, false, true], [nil, nil, false]], [[0], [0], [1]], nil, nil),
    ] as [([[Bool?]], [[Int]], Int?, Int?)])
  func removed(_ mustHaves: [[Bool?]], _ removedBy: [[Int]], _ leader: Int?, _ margin: Int?) {
    let result = result(mustHaves)
    #expect(result.totals.map(\.removedBy) == removedBy)
    #expect(result.leader == leader)
    #expect(result.margin == margin.map { Fraction($0, over: 100) })
    #expect(result.contenders.isEmpty)
    // what was removed is still shown with its total
    #expect(result.totals.map { $0.total?.points } == [80, 60, 40])
  }

  @Test("The one that is left leads without a margin, and no share of a criterion would change that")
  func oneLeft() {
    let sheet = AppraisalSheet([60, 40], [[90, 90], [10, 20]], mustHaves: [[false, true]])
    #expect(sheet.result.leader == 1)
    #expect(sheet.result.margin == nil && sheet.result.isCloseCall == nil)
    #expect(
      sheet.result.flips == [
        Flip(criterion: 0, share: Fraction(6, over: 10), point: nil),
        Flip(criterion: 1, share: Fraction(4, over: 10), point: nil),
      ])
  }

  @Test("The one that is left leads even if hardly anything is known of it; flips are for known ratings only")
  func oneLeftUnknown() {
    let result = AppraisalSheet([60, 40], [[90, 90], [nil, nil]], mustHaves: [[false, true]]).result
    #expect(result.leader == 1)
    #expect(result.margin == nil && result.flips.isEmpty)
  }

  @Test("With every option removed nobody leads and nobody contends")
  func allRemoved() {
    let result = AppraisalSheet([60, 40], [[90, 90], [nil, 90]], mustHaves: [[false, false]]).result
    #expect(result.leader == nil && result.contenders.isEmpty && result.margin == nil && result.isCloseCall == nil)
    #expect(result.flips.isEmpty && result.obstacle == nil)
  }

  @Test("An option that was removed takes no part: neither its high, nor its level totals, nor what is not known of it")
  func noPart() {
    // without the first: 70 against 55, level where t·30 - (1 - t)·20 = 0, t = 2/5 = 20/50, and t·(-20) + (1 - t)·30 = 0
    let ratings = [[nil, 95], [70, 70], [40, 90]]
    let result = AppraisalSheet([70, 30], ratings, mustHaves: [[false, true, nil]]).result
    // 0.7·70 + 0.3·70 = 70 · 0.7·40 + 0.3·90 = 28 + 27 = 55
    #expect(result.leader == 1)
    #expect(result.margin == Fraction(15, over: 100))
    #expect(result.flips.map(\.point) == [.init(2, of: 5, to: 2), .init(3, of: 5, to: 2)])
    #expect(result.totals[0].hundredths == [nil, 2850, 9850])
  }
}
