/// Shows numbers that are kept in hundredths, without going through a binary fraction.
package enum ExactNumber {
  /// As short as it goes: 250 is "2.5", 600 is "6", -5 is "-0.05".
  package static func text(hundredths: Int) -> String {
    let (whole, rest) = hundredths.magnitude.quotientAndRemainder(dividingBy: 100)
    let sign = hundredths < 0 ? "-" : ""
    if rest == 0 { return "\(sign)\(whole)" }
    if rest % 10 == 0 { return "\(sign)\(whole).\(rest / 10)" }
    return twoDecimals(hundredths: hundredths)
  }

  /// Always with two decimals: 250 is "2.50".
  package static func twoDecimals(hundredths: Int) -> String {
    let (whole, rest) = hundredths.magnitude.quotientAndRemainder(dividingBy: 100)
    return "\(hundredths < 0 ? "-" : "")\(whole).\(rest < 10 ? "0" : "")\(rest)"
  }

  /// As short as it goes: 25,000 is "2.5", -1 is "-0.0001".
  package static func text(tenThousandths: Int) -> String {
    let (whole, rest) = tenThousandths.magnitude.quotientAndRemainder(dividingBy: 10_000)
    let sign = tenThousandths < 0 ? "-" : ""
    let digits = "\(10_000 + rest)".dropFirst()
    guard let end = digits.lastIndex(where: { $0 != "0" }) else { return "\(sign)\(whole)" }
    return "\(sign)\(whole).\(digits[...end])"
  }
}
