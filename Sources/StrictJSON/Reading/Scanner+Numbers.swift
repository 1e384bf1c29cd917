extension Scanner {
  /// A number by the grammar of RFC 8259 section 6, that can be kept exactly.
  mutating func scanNumber() throws(JSONFault) {
    let start = at
    _ = take(UInt8(ascii: "-"))
    let isWellFormed = scanWhole() && scanFraction() && scanExponent() && !continues()
    guard isWellFormed else { throw fault(.malformedNumber(literal(from: start)), at: start) }
    guard JSONNumber(literal: text[start..<at]) != nil else {
      throw fault(.numberDoesNotFit(literal(from: start)), at: start)
    }
    append(.number, from: start, to: at)
  }

  private mutating func scanWhole() -> Bool {
    if take(UInt8(ascii: "0")) { return true }
    return scanDigits()
  }

  private mutating func scanFraction() -> Bool {
    take(UInt8(ascii: ".")) ? scanDigits() : true
  }

  private mutating func scanExponent() -> Bool {
    guard take(UInt8(ascii: "e")) || take(UInt8(ascii: "E")) else { return true }
    if !take(UInt8(ascii: "+")) { _ = take(UInt8(ascii: "-")) }
    return scanDigits()
  }

  private mutating func scanDigits() -> Bool {
    let start = at
    while at < text.count, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(text[at]) { at += 1 }
    return at > start
  }

  /// Whether something that could belong to a number follows, as in `012` or `1.2.3`.
  private func continues() -> Bool { at < text.count && Self.numberBytes.contains(text[at]) }

  private func literal(from start: Int) -> String {
    String(decoding: text[start...].prefix(40).prefix { Self.numberBytes.contains($0) }, as: UTF8.self)
  }

  private static let numberBytes = Set("0123456789+-.eE".utf8)
}
