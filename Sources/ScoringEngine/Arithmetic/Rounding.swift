/// The one place where a number is rounded: once, at the end, half up (scoring method, section 2).
extension Fraction {
  /// The nearest whole point of a score out of 100; a half goes up, towards plus infinity.
  package var points: Int { nearest(times: 100) }

  /// The nearest hundredth of a point, from the exact value again.
  package var hundredths: Int { nearest(times: 10_000) }

  /// The nearest whole number to the value times a factor.
  func nearest(times factor: Int) -> Int {
    let doubled = 2 * factor * numerator + denominator
    let (quotient, remainder) = doubled.quotientAndRemainder(dividingBy: 2 * denominator)
    return remainder < 0 ? quotient - 1 : quotient
  }
}
