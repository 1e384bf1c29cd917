/// An exact quotient in lowest terms.
///
/// Scores are shares of weights (1 to 3) of at most 1,000 items on scales of at most ten steps, so a denominator stays
/// below 2,520 × 3,000 and the difference of two scores, in hundredths of a point, far inside 64 bits. A total of an
/// appraisal is over at most 25 weights of 10,000 times a rating of 10,000; the product of two such denominators is
/// 6.25 × 10¹⁸, below 2⁶³; with more than 30 criteria it would not be.
package struct Fraction: Hashable, Sendable {
  /// Of either sign; it has no divisor in common with the denominator.
  package let numerator: Int
  /// At least 1.
  package let denominator: Int

  /// `numerator` over `denominator`, which is positive.
  package init(_ numerator: Int, over denominator: Int) {
    let divisor = max(1, Self.greatestCommonDivisor(numerator.magnitude, denominator.magnitude))
    self.numerator = numerator / divisor
    self.denominator = denominator / divisor
  }

  /// The exact difference.
  package static func - (one: Fraction, other: Fraction) -> Fraction {
    let numerator = one.numerator * other.denominator - other.numerator * one.denominator
    return Fraction(numerator, over: one.denominator * other.denominator)
  }

  private static func greatestCommonDivisor(_ one: UInt, _ other: UInt) -> Int {
    var (larger, smaller) = (one, other)
    while smaller != 0 { (larger, smaller) = (smaller, larger % smaller) }
    return Int(larger)
  }
}

extension Fraction: Comparable {
  /// Compares by products of full width, so that no size of denominator can mislead.
  package static func < (one: Fraction, other: Fraction) -> Bool {
    let left = one.numerator.multipliedFullWidth(by: other.denominator)
    let right = other.numerator.multipliedFullWidth(by: one.denominator)
    return (left.high, left.low) < (right.high, right.low)
  }
}
