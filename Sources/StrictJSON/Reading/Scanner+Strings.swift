extension Scanner {
  /// A string in double quotes, checked for UTF-8, escapes, control characters and length.
  mutating func scanString(as kind: JSONDocument.Kind) throws(JSONFault) {
    let start = at
    var saved = 0
    at += 1
    while true {
      skipPlainBytes()
      guard at < text.count else { throw fault(.endsEarly(wanted: "a closing double quote"), at: at) }
      let byte = text[at]
      if byte == UInt8(ascii: "\"") {
        at += 1
        try checkLength(from: start, saved: saved)
        return append(kind, from: start, to: at, hasEscapes: saved > 0)
      }
      if byte == UInt8(ascii: "\\") {
        saved += try scanEscape()
      } else if byte >= 0x80 {
        try scanMultibyte()
      } else if byte < 0x20 {
        throw fault(.controlCharacter(code: byte), at: at)
      } else {
        at += 1
      }
    }
  }

  /// Passes over bytes that stand for themselves, eight at a time; may stop early near the end of the text.
  private mutating func skipPlainBytes() {
    guard let base = UnsafeRawPointer(text.baseAddress) else { return }
    while at + 8 <= text.count {
      let marks = Self.marks(UInt64(littleEndian: base.loadUnaligned(fromByteOffset: at, as: UInt64.self)))
      at += marks.trailingZeroBitCount / 8
      if marks != 0 { return }
    }
  }

  /// The top bit of each of eight bytes that is a quote, a backslash, a control or part of a longer character.
  ///
  /// A borrow may mark further bytes above the first that is marked, never one below it.
  private static func marks(_ bytes: UInt64) -> UInt64 {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let quotes = (bytes ^ (ones &* 0x22)) &- ones
    let backslashes = (bytes ^ (ones &* 0x5C)) &- ones
    let controls = bytes &- (ones &* 0x20)
    return (bytes | quotes | backslashes | controls) & (ones &* 0x80)
  }

  private func checkLength(from start: Int, saved: Int) throws(JSONFault) {
    guard at - start - 2 - saved > JSONLimits.stringBytes else { return }
    throw fault(.stringTooLong(limit: JSONLimits.stringBytes), at: start)
  }

  /// Passes over an escape; gives how many bytes shorter it is once resolved.
  private mutating func scanEscape() throws(JSONFault) -> Int {
    let start = at
    guard at + 1 < text.count else { throw fault(.endsEarly(wanted: "the rest of an escape"), at: text.count) }
    switch text[at + 1] {
    case UInt8(ascii: "u"):
      let scalar = try scanUnicodeEscape()
      return at - start - UTF8.width(scalar)
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"), UInt8(ascii: "f"),
      UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
      at += 2
      return 1
    default:
      throw fault(.unknownEscape(quote(start, 2)), at: start)
    }
  }

  private mutating func scanUnicodeEscape() throws(JSONFault) -> Unicode.Scalar {
    let start = at
    let first = try scanHexadecimal()
    if let scalar = Unicode.Scalar(first) { return scalar }
    guard first < 0xDC00, at + 1 < text.count, text[at] == UInt8(ascii: "\\"), text[at + 1] == UInt8(ascii: "u") else {
      throw fault(.loneSurrogate(quote(start, 6)), at: start)
    }
    let second = try scanHexadecimal()
    guard (0xDC00...0xDFFF).contains(second),
      let scalar = Unicode.Scalar(0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00))
    else { throw fault(.loneSurrogate(quote(start, 6)), at: start) }
    return scalar
  }

  /// The four digits of an escape that begins here.
  private mutating func scanHexadecimal() throws(JSONFault) -> UInt32 {
    let digits = text[at...].dropFirst(2).prefix(4)
    var value: UInt32 = 0
    for byte in digits {
      guard let digit = Hexadecimal.value(of: byte) else { throw fault(.unknownEscape(quote(at, 6)), at: at) }
      value = value << 4 | UInt32(digit)
    }
    guard digits.count == 4 else { throw fault(.endsEarly(wanted: "four hexadecimal digits"), at: text.count) }
    at += 6
    return value
  }

  /// Passes over one code point of two to four bytes (Unicode 15, table 3-7: no overlong forms, no surrogates).
  mutating func scanMultibyte() throws(JSONFault) {
    let length: Int
    let second: ClosedRange<UInt8>
    switch text[at] {
    case 0xC2...0xDF: (length, second) = (2, 0x80...0xBF)
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: (length, second) = (3, 0x80...0xBF)
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    default: throw fault(.invalidUTF8, at: at)
    }
    guard at + length <= text.count, second.contains(text[at + 1]) else { throw fault(.invalidUTF8, at: at) }
    for next in 2..<length where !UTF8.isContinuation(text[at + next]) {
      throw fault(.invalidUTF8, at: at)
    }
    at += length
  }

  /// An escape as it stands in the text, up to the end of the string or line.
  private func quote(_ start: Int, _ length: Int) -> String {
    let head = text[start...].prefix(2)
    let rest = text[start...].dropFirst(2).prefix(length + 2).prefix { $0 >= 0x20 && $0 != UInt8(ascii: "\"") }
    var end = min(rest.startIndex + length - 2, rest.endIndex)
    while end < rest.endIndex, UTF8.isContinuation(text[end]) { end += 1 }
    return String(decoding: text[head.startIndex..<end], as: UTF8.self)
  }
}
