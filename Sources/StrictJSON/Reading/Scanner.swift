/// One pass over a text that checks its syntax and lists its values. Recursion is bounded by the depth limit.
struct Scanner {
  let text: UnsafeBufferPointer<UInt8>
  let firstLine: Int
  var entries: [JSONDocument.Entry] = []
  var at = 0
  private var depth = 0

  init(text: UnsafeBufferPointer<UInt8>, firstLine: Int) {
    self.text = text
    self.firstLine = firstLine
    entries.reserveCapacity(text.count / 12)
  }

  /// The whole text: one value, white space around it, nothing else.
  mutating func scanText() throws(JSONFault) {
    guard text.count <= JSONLimits.textBytes else {
      throw fault(.textTooLong(limit: JSONLimits.textBytes), at: 0)
    }
    if text.starts(with: [0xEF, 0xBB, 0xBF]) { at = 3 }
    skipSpace()
    guard at < text.count else { throw fault(.emptyText, at: at) }
    try scanValue()
    skipSpace()
    if at < text.count { throw fault(.moreAfterTheEnd(found: found()), at: at) }
  }
}

extension Scanner {
  private mutating func scanValue() throws(JSONFault) {
    guard at < text.count else { throw fault(.endsEarly(wanted: "a value"), at: at) }
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

  private mutating func scanContainer(_ kind: JSONDocument.Kind) throws(JSONFault) {
    depth += 1
    guard depth <= JSONLimits.depth else { throw fault(.tooDeep(limit: JSONLimits.depth), at: at) }
    let index = entries.count
    entries.append(.init(start: UInt32(at), end: 0, next: 0, kind: kind))
    at += 1
    if kind == .object {
      try scanMembers(of: index)
    } else {
      try scanList(until: UInt8(ascii: "]")) { (scanner) throws(JSONFault) in try scanner.scanValue() }
    }
    entries[index].end = UInt32(at)
    entries[index].next = UInt32(entries.count)
    depth -= 1
  }

  private mutating func scanMembers(of object: Int) throws(JSONFault) {
    var count = 0
    try scanList(until: UInt8(ascii: "}")) { (scanner) throws(JSONFault) in
      guard scanner.at < scanner.text.count, scanner.text[scanner.at] == UInt8(ascii: "\"") else {
        throw scanner.unexpected(wanted: "a key in double quotes")
      }
      try scanner.scanString(as: .key)
      scanner.skipSpace()
      guard scanner.take(UInt8(ascii: ":")) else { throw scanner.unexpected(wanted: "a colon after the key") }
      scanner.skipSpace()
      try scanner.scanValue()
      count += 1
    }
    if count > 1 { try refuseDuplicateKeys(of: object, count: count) }
  }

  /// Parts with commas between them, up to and including the closing bracket.
  private mutating func scanList(
    until close: UInt8, part: (inout Scanner) throws(JSONFault) -> Void
  ) throws(JSONFault) {
    skipSpace()
    if take(close) { return }
    while true {
      try part(&self)
      skipSpace()
      let comma = at
      if take(UInt8(ascii: ",")) {
        skipSpace()
        if at < text.count, text[at] == close { throw fault(.trailingComma, at: comma) }
      } else if take(close) {
        return
      } else {
        throw unexpected(wanted: "a comma or \(Character(UnicodeScalar(close)))")
      }
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
  /// Adds a value that holds no other.
  mutating func append(_ kind: JSONDocument.Kind, from start: Int, to end: Int, hasEscapes: Bool = false) {
    let next = UInt32(entries.count + 1)
    entries.append(.init(start: UInt32(start), end: UInt32(end), next: next, kind: kind, hasEscapes: hasEscapes))
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

  /// The fault of standing where something else should be.
  func unexpected(wanted: String) -> JSONFault {
    guard at < text.count else { return fault(.endsEarly(wanted: wanted), at: at) }
    return fault(.unexpected(found: found(), wanted: wanted), at: at)
  }

  /// A fault with its place; line, column and path are worked out only here.
  func fault(_ reason: JSONFault.Reason, at offset: Int) -> JSONFault {
    let path = JSONPath.text(to: offset, entries: entries, text: text)
    return JSONFault(place: TextPlace(of: offset, in: text, firstLine: firstLine, path: path), reason: reason)
  }

  /// What stands at the present place, as a short quotation.
  private func found() -> String {
    let stops = Set(" \n\r\t,:[]{}\"".utf8)
    let rest = text[at...]
    let word = rest.prefix(24).prefix { !stops.contains($0) }
    return "\"" + String(decoding: word.isEmpty ? rest.prefix(1) : word, as: UTF8.self) + "\""
  }
}
