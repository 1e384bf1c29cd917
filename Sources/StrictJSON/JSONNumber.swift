/// A number exactly as written: `coefficient` × 10^`exponent`, without trailing zeros, never a binary fraction.
package struct JSONNumber: Equatable, Sendable {
  /// Digits that are kept: any number of this many fits an `Int`.
  static let digits = 18
  /// Powers of ten, either way, that are kept.
  static let largestExponent = 1_000_000

  /// At most 18 digits, with sign.
  package let coefficient: Int
  /// Power of ten; 0 for zero.
  package let exponent: Int

  /// The number times ten to the `places`, where that is a whole number that fits: 2.5 at one place is 25.
  package func scaled(places: Int) -> Int? {
    guard coefficient != 0 else { return 0 }
    let shift = exponent + places
    guard (0...Self.digits).contains(shift) else { return nil }
    var value = coefficient
    for _ in 0..<shift {
      let (product, overflow) = value.multipliedReportingOverflow(by: 10)
      guard !overflow else { return nil }
      value = product
    }
    return value
  }

  /// Whether nothing stands after the decimal point, however large the number.
  package var isWhole: Bool { exponent >= 0 }

  /// The number itself where it is whole and fits; `2.0` and `20e-1` are 2.
  package var whole: Int? { scaled(places: 0) }
}

extension JSONNumber {
  /// Reads a number whose grammar has been checked; nil where it has more than 18 digits or an exponent past a million.
  init?(literal: UnsafeBufferPointer<UInt8>.SubSequence) {
    var digits = Digits()
    var exponent = 0
    var afterPoint = false
    var at = literal.startIndex
    while at < literal.endIndex {
      let byte = literal[at]
      at += 1
      switch byte {
      case UInt8(ascii: "-"): digits.isNegative = true
      case UInt8(ascii: "."): afterPoint = true
      case UInt8(ascii: "e"), UInt8(ascii: "E"):
        guard let written = Self.exponent(of: literal[at...]) else { return nil }
        exponent += written
        at = literal.endIndex
      default:
        guard digits.append(byte - UInt8(ascii: "0")) else { return nil }
        if afterPoint { exponent -= 1 }
      }
    }
    (coefficient, self.exponent) = digits.value(exponent: exponent)
  }

  private static func exponent(of text: UnsafeBufferPointer<UInt8>.SubSequence) -> Int? {
    var value = 0
    let isNegative = text.first == UInt8(ascii: "-")
    for byte in text where byte != UInt8(ascii: "-") && byte != UInt8(ascii: "+") {
      value = value * 10 + Int(byte - UInt8(ascii: "0"))
      guard value <= largestExponent else { return nil }
    }
    return isNegative ? -value : value
  }
}

/// The significant digits of a literal; zeros are held back until a digit follows, so that trailing ones cost nothing.
private struct Digits {
  var isNegative = false
  private var coefficient = 0
  private var count = 0
  private var heldZeros = 0

  mutating func append(_ digit: UInt8) -> Bool {
    if digit == 0 {
      if coefficient != 0 { heldZeros += 1 }
      return true
    }
    guard count + heldZeros < JSONNumber.digits else { return false }
    for _ in 0..<heldZeros { coefficient *= 10 }
    count += heldZeros + 1
    heldZeros = 0
    coefficient = coefficient * 10 + Int(digit)
    return true
  }

  func value(exponent: Int) -> (coefficient: Int, exponent: Int) {
    guard coefficient != 0 else { return (0, 0) }
    return (isNegative ? -coefficient : coefficient, exponent + heldZeros)
  }
}
