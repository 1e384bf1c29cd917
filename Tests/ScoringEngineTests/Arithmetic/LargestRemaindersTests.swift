import Testing

@testable import ScoringEngine

/// Parts that add up to their rounded sum.
@Suite struct LargestRemaindersTests {
  @Test(
    "Each is rounded down, and what is missing goes to the largest remainders, the first where they are equal",
    arguments: [
      ([1, 1, 1], 3, [1, 0, 0]),  // together 1
      ([2, 2, 2], 4, [1, 1, 0]),  // together 1.5, half up 2
      ([1, 3, 2], 4, [0, 1, 1]),  // together 1.5, half up 2; the remainders 3 and 2 are the largest
      ([-1, -1], 4, [0, 0]),  // together -0.5, half up 0
      ([5, -3], 2, [3, -2]),  // 2.5 and -1.5 together 1; both lose a half, and the first has it back
      ([8, -4], 4, [2, -1]),  // nothing is lost
      ([0, 0], 7, [0, 0]), ([], 7, []),
    ])
  func parts(_ numerators: [Int], _ denominator: Int, _ parts: [Int]) {
    #expect(LargestRemainders.parts(of: numerators, over: denominator) == parts)
  }
}
