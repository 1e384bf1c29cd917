extension Scanner {
  /// A container on the way from the root to the place that is being read; depth 0 stands for none.
  struct OpenContainer {
    /// Position of its entry; its parts' entries follow that one.
    let index: Int
    /// From 1 for the root, to `JSONLimits.depth`.
    let depth: Int
    /// Members or elements that have been read to their end.
    var count = 0
    /// Whether a member or element is being read, rather than what stands between two of them.
    var isInPart = false
  }

  /// An array or object with all that is in it.
  mutating func scanContainer(_ kind: JSONDocument.Kind) throws(JSONFault) {
    guard open.depth < JSONLimits.depth else { throw fault(.tooDeep(limit: JSONLimits.depth), at: at) }
    let outer = open
    let index = entries.count
    append(kind, from: at, to: at)
    at += 1
    open = OpenContainer(index: index, depth: outer.depth + 1)
    if kind == .object {
      try scanList(until: UInt8(ascii: "}")) { (scanner) throws(JSONFault) in try scanner.scanMember() }
      try refuseDuplicateKeys()
    } else {
      try scanList(until: UInt8(ascii: "]")) { (scanner) throws(JSONFault) in try scanner.scanValue() }
    }
    open = outer
    entries[index].end = UInt32(truncatingIfNeeded: at)
    entries[index].next = UInt32(truncatingIfNeeded: entries.count)
  }

  private mutating func scanMember() throws(JSONFault) {
    guard at < text.count, text[at] == UInt8(ascii: "\"") else { throw unexpected(wanted: "a key in double quotes") }
    try scanString(as: .key)
    skipSpace()
    guard take(UInt8(ascii: ":")) else { throw unexpected(wanted: "a colon after the key") }
    skipSpace()
    try scanValue()
  }

  /// Parts with commas between them, up to and including the closing bracket.
  private mutating func scanList(
    until close: UInt8, part: (inout Scanner) throws(JSONFault) -> Void
  ) throws(JSONFault) {
    skipSpace()
    if take(close) { return }
    while true {
      open.isInPart = true
      try part(&self)
      open.isInPart = false
      open.count += 1
      skipSpace()
      if take(close) { return }
      try scanComma(before: close)
    }
  }

  private mutating func scanComma(before close: UInt8) throws(JSONFault) {
    let comma = at
    guard take(UInt8(ascii: ",")) else {
      throw unexpected(wanted: "a comma or \(Character(UnicodeScalar(close)))")
    }
    skipSpace()
    if at < text.count, text[at] == close { throw fault(.trailingComma, at: comma) }
  }
}
