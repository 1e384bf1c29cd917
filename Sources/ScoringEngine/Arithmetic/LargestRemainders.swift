/// Rounds parts so that they add up to their rounded sum.
enum LargestRemainders {
  /// Each numerator over a denominator above 0, as whole numbers whose sum is that of all numerators over it, rounded half
  /// up. Each is rounded down, and what is missing goes one by one to the largest remainders (ties: the first).
  static func parts(of numerators: [Int], over denominator: Int) -> [Int] {
    var parts = numerators.map { Int(floorOf: $0, over: denominator) }
    let remainders = zip(numerators, parts).map { $0 - $1 * denominator }
    let missing = Int(floorOf: 2 * remainders.reduce(0, +) + denominator, over: 2 * denominator)
    let order = remainders.indices.sorted { (-remainders[$0], $0) < (-remainders[$1], $1) }
    for index in order.prefix(missing) { parts[index] += 1 }
    return parts
  }
}

extension Int {
  /// The greatest whole number that is not above the quotient.
  fileprivate init(floorOf numerator: Int, over denominator: Int) {
    let (quotient, remainder) = numerator.quotientAndRemainder(dividingBy: denominator)
    self = remainder < 0 ? quotient - 1 : quotient
  }
}
