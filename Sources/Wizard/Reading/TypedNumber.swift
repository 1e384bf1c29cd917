/// A number as people type it: digits, perhaps with a minus sign and decimals. Neither spaces nor commas, which could mean either of two
/// things.
struct TypedNumber: Equatable {
  /// In hundredths.
  let hundredths: Int
  /// Decimals that matter: those after the last that is not 0 do not.
  let decimals: Int

  /// Reads a number of at most 12 digits before and 12 after its decimal point; nil for anything else. A full stop at the end is the end
  /// of a sentence. Decimals past the second are not in `hundredths`.
  init?(_ words: String) {
    let isNegative = words.hasPrefix("-") || words.hasPrefix("\u{2212}")
    let text = (isNegative ? words.dropFirst() : words[...]).dropFullStop
    let halves = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    guard let whole = halves.first.flatMap(Self.digits) else { return nil }
    var fraction = halves.count == 2 ? String(halves[1]) : "0"
    guard Self.digits(fraction[...]) != nil else { return nil }
    while fraction.hasSuffix("0") { fraction.removeLast() }
    decimals = fraction.count
    let two = Int((fraction + "00").prefix(2)) ?? 0
    hundredths = (whole * 100 + two) * (isNegative ? -1 : 1)
  }

  private static func digits(_ text: Substring) -> Int? {
    let isDigits = (1...12).contains(text.utf8.count) && text.utf8.allSatisfy { (48...57).contains($0) }
    return isDigits ? Int(text) : nil
  }
}

extension Substring {
  /// Without the full stop that it may end in.
  var dropFullStop: Substring { hasSuffix(".") ? dropLast() : self }
}
