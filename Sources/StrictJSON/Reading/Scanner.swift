/// One pass over a text that checks its syntax and lists its values. Recursion is bounded by the depth limit.
struct Scanner {
  /// The bytes being read, which have to outlive the scanner.
  let text: UnsafeBufferPointer<UInt8>
  /// The number of the first line, for the places of faults.
  let firstLine: Int
  /// What has been found so far, in the order of the text; becomes the index of the document.
  var entries: [JSONDocument.Entry] = []
  /// Offset of the next byte to be read.
  var at = 0
  /// The innermost container that is being read.
  var open = OpenContainer(index: 0, depth: 0)

  /// Stands before the first byte, with room for an entry every twelve bytes.
  init(text: UnsafeBufferPointer<UInt8>, firstLine: Int) {
    self.text = text
    self.firstLine = firstLine
    entries.reserveCapacity(min(text.count, JSONLimits.textBytes) / 12)
  }

  /// The whole text: one value, white space around it, nothing else.
  mutating func scanText() throws(JSONFault) {
    guard text.count <= JSONLimits.textBytes else {
      throw fault(.textTooLong(limit: JSONLimits.textBytes), at: 0)
    }
    if Self.hasByteOrderMark(text) { at = 3 }
    skipSpace()
    guard at < text.count else { throw fault(.emptyText, at: at) }
    try scanValue()
    skipSpace()
    if at < text.count { throw faultOfFinding { .moreAfterTheEnd(found: $0) } }
  }

  /// Whether a text begins with U+FEFF, which some editors put there and which means nothing.
  static func hasByteOrderMark(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    text.count >= 3 && text[0] == 0xEF && text[1] == 0xBB && text[2] == 0xBF
  }
}

extension Scanner {
  /// Any one value.
  mutating func scanValue() throws(JSONFault) {
    guard at < text.count else { throw unexpected(wanted: "a value") }
    switch text[at] {
    case UInt8(ascii: "{"): try scanContainer(.object)
    case UInt8(ascii: "["): try scanContainer(.array)
    case UInt8(ascii: "\""): try scanString(as: .string)
    case UInt8(ascii: "t"): try scanWord("true", .bool)
    case UInt8(ascii: "f"): try scanWord("false", .bool)
    case UInt8(ascii: "n"): try scanWord("null", .null)
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): try scanNumber()
    default: throw unexpected(wanted: "a value")
    }
  }

  private mutating func scanWord(_ word: StaticString, _ kind: JSONDocument.Kind) throws(JSONFault) {
    let length = word.utf8CodeUnitCount
    let letters = UnsafeBufferPointer(start: word.utf8Start, count: length)
    guard text[at...].prefix(length).elementsEqual(letters) else {
      throw unexpected(wanted: "a value")
    }
    append(kind, from: at, to: at + length)
    at += length
  }
}

extension Scanner {
  /// Adds an entry that holds no other, or a container that is still open.
  mutating func append(_ kind: JSONDocument.Kind, from start: Int, to end: Int, hasEscapes: Bool = false) {
    entries.append(
      JSONDocument.Entry(
        start: UInt32(truncatingIfNeeded: start), end: UInt32(truncatingIfNeeded: end),
        next: UInt32(truncatingIfNeeded: entries.count + 1),
        parent: UInt32(truncatingIfNeeded: open.index), position: UInt32(truncatingIfNeeded: open.count),
        kind: kind, hasEscapes: hasEscapes))
  }

  /// Passes over the four characters that JSON calls white space.
  mutating func skipSpace() {
    while at < text.count {
      switch text[at] {
      case UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: "\t"): at += 1
      default: return
      }
    }
  }

  /// Passes over one byte if it is the one named.
  mutating func take(_ byte: UInt8) -> Bool {
    guard at < text.count, text[at] == byte else { return false }
    at += 1
    return true
  }
}
