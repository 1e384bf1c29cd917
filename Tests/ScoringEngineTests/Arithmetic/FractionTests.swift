import Testing

@testable import ScoringEngine

/// Lowest terms, comparison and difference.
@Suite("Fractions")
struct FractionTests {
  @Test(
    "A fraction is kept in lowest terms",
    arguments: [
      // 6/8 = 3/4, the divisor 2 · 84/36 = 7/3, the divisor 12 · zero is 0/1 whatever it was over
      (6, 8, 3, 4), (84, 36, 7, 3), (0, 2520, 0, 1), (-6, 8, -3, 4), (7, 7, 1, 1), (5, 1, 5, 1), (3, 7, 3, 7),
      (Int.max, Int.max, 1, 1), (Int.min, 2, Int.min / 2, 1), (Int.max, 7, Int.max / 7, 1), (1, Int.max, 1, Int.max),
    ])
  func lowestTerms(_ numerator: Int, _ denominator: Int, _ lowest: Int, _ over: Int) {
    let fraction = Fraction(numerator, over: denominator)
    #expect(fraction.numerator == lowest)
    #expect(fraction.denominator == over)
  }

  @Test("The same quotient is the same value, however it was written")
  func equality() {
    #expect(Fraction(2, over: 4) == Fraction(1260, over: 2520))
    #expect(Set([Fraction(2, over: 4), Fraction(1, over: 2), Fraction(-1, over: 2)]).count == 2)
  }

  @Test(
    "Of two fractions the smaller is found",
    arguments: [
      // 1/3 = 0.333… < 0.34 = 34/100 · -1/2 < -1/3 · 5/7 = 0.714… < 0.75 = 3/4
      (Fraction(1, over: 3), Fraction(34, over: 100)), (Fraction(-1, over: 2), Fraction(-1, over: 3)),
      (Fraction(5, over: 7), Fraction(3, over: 4)), (Fraction(-1, over: 9), Fraction(0, over: 1)),
      (Fraction(-3, over: 4), Fraction(1, over: 100)),
    ])
  func order(_ smaller: Fraction, _ larger: Fraction) {
    #expect(smaller < larger)
    #expect(!(larger < smaller))
    #expect(!(smaller < smaller))
  }

  @Test(
    "Comparison holds at the bounds of Int, where products need twice the width",
    arguments: [
      // (m-1)/m < m/(m+1), because (m-1)(m+1) = m² - 1 < m·m; here m = Int.max - 1
      (Fraction(Int.max - 2, over: Int.max - 1), Fraction(Int.max - 1, over: Int.max)),
      (Fraction(1, over: Int.max), Fraction(1, over: Int.max - 1)),
      (Fraction(Int.min, over: 1), Fraction(Int.min + 1, over: 1)),
      (Fraction(Int.min, over: 1), Fraction(Int.max, over: 1)),
      (Fraction(Int.min, over: Int.max), Fraction(-1, over: 1)),
      (Fraction(-1, over: Int.max), Fraction(1, over: Int.max)),
      // cut to 64 bits, max·1 and max·3 would be max and max - 2, and max·2 and max·4 would be -2 and -4
      (Fraction(Int.max, over: 3), Fraction(Int.max, over: 1)),
      (Fraction(Int.max, over: 4), Fraction(Int.max, over: 2)),
      (Fraction(-Int.max, over: 1), Fraction(-Int.max, over: 3)),
      // -1/(m-1) < -1/m, both products negative and alike but for the low half
      (Fraction(-1, over: Int.max - 1), Fraction(-1, over: Int.max)),
    ])
  func orderAtTheBounds(_ smaller: Fraction, _ larger: Fraction) {
    #expect(smaller < larger)
    #expect(!(larger < smaller))
  }

  @Test(
    "The difference is exact, of either sign",
    arguments: [
      // 3/4 - 1/6 = 9/12 - 2/12 = 7/12 · 1/6 - 3/4 = -7/12 · 1/2 - 1/2 = 0 · 1/3 - (-1/6) = 3/6 = 1/2
      (Fraction(3, over: 4), Fraction(1, over: 6), Fraction(7, over: 12)),
      (Fraction(1, over: 6), Fraction(3, over: 4), Fraction(-7, over: 12)),
      (Fraction(1, over: 2), Fraction(1, over: 2), Fraction(0, over: 1)),
      (Fraction(1, over: 3), Fraction(-1, over: 6), Fraction(1, over: 2)),
    ])
  func difference(_ one: Fraction, _ other: Fraction, _ difference: Fraction) {
    #expect(one - other == difference)
  }

  @Test("Two scores of the largest questionnaire can be subtracted and shown in hundredths")
  func largestDifference() {
    // 1,000 essential items on scales of ten; the denominators 2520 · 3000 and 2520 · 2997 share no more than 2520 · 3.
    let all = Fraction(2520 * 3000 - 1, over: 2520 * 3000)
    let allButOne = Fraction(1, over: 2520 * 2997)
    let difference = all - allButOne
    // 10,000 · (1 - 1/7,560,000 - 1/7,552,440) = 10,000 - 0.0026…
    #expect(difference.hundredths == 10_000)
    #expect((allButOne - all).hundredths == -10_000)
    #expect(difference < all)
  }
}
