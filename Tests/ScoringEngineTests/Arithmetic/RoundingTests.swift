import Testing

@testable import ScoringEngine

/// One rounding, at the end, half up.
@Suite("Rounding")
struct RoundingTests {
  @Test(
    "A half goes up, towards plus infinity",
    arguments: [
      // thousandths of the whole, and the points out of 100 beside them: 25/1000 = 2.5 points
      (25, 3), (-25, -2), (5, 1), (-5, 0), (15, 2), (-15, -1), (24, 2), (26, 3), (-24, -2), (-26, -3), (0, 0), (-4, 0),
      (-6, -1), (4, 0), (994, 99), (995, 100), (1000, 100), (-1000, -100),
    ])
  func halfUp(_ thousandths: Int, _ points: Int) {
    #expect(Fraction(thousandths, over: 1000).points == points)
  }

  @Test(
    "Hundredths go up at the half as well",
    arguments: [
      // millionths: 50/1,000,000 = 0.5 hundredths of a point
      (50, 1), (-50, 0), (49, 0), (-51, -1), (150, 2), (-150, -1), (1_000_000, 10_000), (-250, -2),
    ])
  func halfUpInHundredths(_ millionths: Int, _ hundredths: Int) {
    #expect(Fraction(millionths, over: 1_000_000).hundredths == hundredths)
  }

  @Test(
    "Points and hundredths are each rounded from the exact value",
    arguments: [
      (Fraction(1, over: 3), 33, 3333),  // 33.333…
      (Fraction(2, over: 3), 67, 6667),  // 66.666…
      (Fraction(1, over: 6), 17, 1667), (Fraction(5, over: 6), 83, 8333), (Fraction(1, over: 8), 13, 1250),
      (Fraction(13_399, over: 20_000), 67, 6700),  // 66.995
      (Fraction(133, over: 200), 67, 6650),  // 66.5
      (Fraction(13_299, over: 20_000), 66, 6650),  // 66.495: 66.50 in hundredths, yet 66 points and not 67
      (Fraction(139_899, over: 200_000), 70, 6995),  // 69.9495
      (Fraction(69_499, over: 100_000), 69, 6950),  // 69.499: 69.50 in hundredths, yet 69 points
      (Fraction(-13_301, over: 20_000), -67, -6650),  // -66.505: -66.50 in hundredths, yet -67 points
      (Fraction(0, over: 1), 0, 0), (Fraction(1, over: 1), 100, 10_000),
    ])
  func fromTheExactValue(_ fraction: Fraction, _ points: Int, _ hundredths: Int) {
    #expect(fraction.points == points)
    #expect(fraction.hundredths == hundredths)
  }
}
