import Testing

@testable import ScoringEngine

/// Options that another is at least as good as on every criterion, and better than on one.
@Suite("Option appraisal: dominated options")
struct DominatedTests {
  /// The last of three criteria weighs nothing.
  private func dominatedBy(_ ratings: [[Int?]], _ mustHaves: [[Bool?]] = []) -> [[Int]] {
    AppraisalSheet([60, 40, 0], ratings, mustHaves: mustHaves).result.totals.map(\.dominatedBy)
  }

  @Test(
    "At least as high everywhere, and higher on one",
    arguments: [
      ([[80, 50, 50], [70, 50, 50]], [[], [0]]),
      ([[80, 50, 50], [80, 50, 50]], [[], []]),
      ([[80, 49, 50], [70, 50, 50]], [[], []]),
      // a criterion of weight 0 speaks too, for and against, though the totals are level or the other way round
      ([[80, 50, 50], [80, 50, 51]], [[1], []]),
      ([[80, 50, 50], [70, 40, 51]], [[], []]),
      // every dominator, in the order of the options; a chain is no cycle
      ([[10, 10, 10], [20, 20, 20], [30, 30, 30]], [[1, 2], [2], []]),
      ([[30, 30, 30], [10, 30, 30], [30, 10, 30], [10, 10, 30]], [[], [0], [0], [0, 1, 2]]),
      ([[100, 100, 100], [0, 0, 0], [100, 100, 100]], [[], [0, 2], []]),
    ])
  func dominated(_ ratings: [[Int]], _ expected: [[Int]]) {
    #expect(dominatedBy(ratings) == expected)
  }

  @Test(
    "What is not known dominates nothing and is not dominated, on a criterion of weight 0 either",
    arguments: [
      [[80, 50, nil], [70, 40, 10]], [[80, 50, 50], [70, 40, nil]], [[80, nil, 50], [70, nil, 40]],
      [[nil, 100, 100], [0, 0, 0]], [[100, 100, 100], [nil, 0, 0]],
    ] as [[[Int?]]])
  func unknown(_ ratings: [[Int?]]) {
    #expect(dominatedBy(ratings) == [[], []])
  }

  @Test("What is not known of a third option changes nothing between the other two")
  func unknownThird() {
    #expect(dominatedBy([[80, 50, 50], [nil, nil, nil], [70, 50, 50]]) == [[], [], [0]])
  }

  @Test(
    "An option that was removed dominates nothing and is not dominated",
    arguments: [
      ([nil, nil, nil], [[], [0], [0, 1]]), ([false, true, true], [[], [], [1]]),
      ([true, false, true], [[], [], [0]]),
      ([true, true, false], [[], [0], []]), ([false, nil, false], [[], [], []]),
    ] as [([Bool?], [[Int]])])
  func removed(_ judged: [Bool?], _ expected: [[Int]]) {
    #expect(dominatedBy([[30, 30, 30], [20, 20, 20], [10, 10, 10]], [judged]) == expected)
  }
}
