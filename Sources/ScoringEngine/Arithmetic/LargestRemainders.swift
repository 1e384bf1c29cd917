/// Rounds parts so that they add up to a whole number.
enum LargestRemainders {
  /// Each numerator over a denominator above 0, as whole numbers whose sum is that of all numerators over it, rounded half
  /// up.
  static func parts(of numerators: [Int], over denominator: Int) -> [Int] {
    let total = Fraction(numerators.reduce(0, +), over: denominator).nearest(times: 1)
    return parts(of: numerators, over: denominator, addingUpTo: total)
  }

  /// Each numerator over a denominator above 0, as whole numbers whose sum is `total`, which is less than 1 away from the
  /// exact sum. Each is rounded down, and what is missing goes one by one to the largest remainders (ties: the first); a
  /// part that is whole already is never touched.
  static func parts<Number: FixedWidthInteger & SignedInteger>(
    of numerators: [Number], over denominator: Number, addingUpTo total: Int
  ) -> [Int] {
    var parts = numerators.map { Int(floorOf: $0, over: denominator) }
    let remainders = zip(numerators, parts).map { $0 - Number($1) * denominator }
    let order = remainders.indices.sorted { (-remainders[$0], $0) < (-remainders[$1], $1) }
    for index in order.prefix(total - parts.reduce(0, +)) { parts[index] += 1 }
    return parts
  }
}

extension Int {
  /// The greatest whole number that is not above the quotient, which lies within 64 bits.
  fileprivate init<Number: FixedWidthInteger & SignedInteger>(floorOf numerator: Number, over denominator: Number) {
    let (quotient, remainder) = numerator.quotientAndRemainder(dividingBy: denominator)
    self = Int(remainder < 0 ? quotient - 1 : quotient)
  }
}
