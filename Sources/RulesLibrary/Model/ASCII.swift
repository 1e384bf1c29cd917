/// The characters that ids, versions and days are spelt with; of every other script none.
extension UInt8 {
  /// Whether this is `0`…`9`.
  package var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }

  /// Whether this is `a`…`z`.
  var isSmallLetter: Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self) }
}
