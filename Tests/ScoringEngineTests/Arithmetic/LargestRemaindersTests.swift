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

  @Test(
    "A total that is given is met exactly, whichever way the rounding of its ends went",
    arguments: [
      ([1, 1, 1], 3, 1, [1, 0, 0]),  // together 1; all have lost a third
      ([2, 2, 2], 3, 2, [1, 1, 0]),  // together 2; all have lost two thirds, and two have it back
      ([2, 2, 1], 3, 2, [1, 1, 0]),  // together 1.67
      ([2, 2, 1], 3, 1, [1, 0, 0]),  // the same, rounded down because its ends were rounded towards each other
      ([1, 3, 0], 3, 2, [1, 1, 0]),  // together 1.33, rounded up: what is whole already stays
      ([-1, -1, 0], 3, 0, [0, 0, 0]),  // floored to -1 and -1
      ([-1, -1, 0], 3, -1, [0, -1, 0]),
      ([-4, 5, -1], 3, 0, [-1, 2, -1]),  // floored to -2, 1 and -1; remainders 2, 2 and 2: two of them
    ])
  func given(_ numerators: [Int], _ denominator: Int, _ total: Int, _ parts: [Int]) {
    #expect(LargestRemainders.parts(of: numerators, over: denominator, addingUpTo: total) == parts)
    #expect(parts.reduce(0, +) == total)
    let wide = numerators.map { Int128($0) * Int128(Int.max) }
    #expect(
      LargestRemainders.parts(of: wide, over: Int128(denominator) * Int128(Int.max), addingUpTo: total) == parts)
  }
}
