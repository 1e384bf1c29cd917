extension Scanner {
  /// A number by the grammar of RFC 8259 section 6, that can be kept exactly.
  mutating func scanNumber() throws(JSONFault) {
    let start = at
    _ = take(UInt8(ascii: "-"))
    let beginsWell = scanWhole() && scanFraction()
    let exponentAt = at
    guard beginsWell, scanExponent(), !continues() else {
      throw fault(.malformedNumber(literal(from: start)), at: start)
    }
    let surelyFits = at == exponentAt && at - start <= JSONNumber.digits
    guard surelyFits || JSONNumber(literal: text[start..<at]) != nil else {
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
  private func continues() -> Bool { at < text.count && Self.isOfNumbers(text[at]) }

  private func literal(from start: Int) -> String {
    Excerpt.of(text[start...].prefix(Excerpt.length + 1).prefix(while: Self.isOfNumbers))
  }

  private static func isOfNumbers(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."),
      UInt8(ascii: "e"), UInt8(ascii: "E"):
      true
    default: false
    }
  }
}
