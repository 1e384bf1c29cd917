extension Scanner {
  /// Refuses a key that stands twice in one object, whichever way its characters are escaped.
  func refuseDuplicateKeys(of object: Int, count: Int) throws(JSONFault) {
    if count <= 8 { return try refuseDuplicatesAmongFew(of: object, count: count) }
    var seen: [Key: Int] = Dictionary(minimumCapacity: count)
    var index = object + 1
    for _ in 0..<count {
      let key = Key(entries[index], in: text)
      if let first = seen.updateValue(key.start, forKey: key) { throw duplicate(key, first: first) }
      index = Int(entries[index + 1].next)
    }
  }

  /// A handful of keys is compared pair by pair, which needs no memory.
  private func refuseDuplicatesAmongFew(of object: Int, count: Int) throws(JSONFault) {
    var index = object + 1
    for position in 0..<count {
      let key = Key(entries[index], in: text)
      var earlier = object + 1
      for _ in 0..<position {
        let other = Key(entries[earlier], in: text)
        if other == key { throw duplicate(key, first: other.start) }
        earlier = Int(entries[earlier + 1].next)
      }
      index = Int(entries[index + 1].next)
    }
  }

  private func duplicate(_ key: Key, first: Int) -> JSONFault {
    let line = TextPlace(of: first, in: text, firstLine: firstLine, path: "").line
    return fault(.duplicateKey(key.name, firstLine: line), at: key.start)
  }
}

/// A key by its characters' bytes: two spellings of one name are equal, names that only look alike are not.
private struct Key: Hashable {
  let start: Int
  private let raw: UnsafeBufferPointer<UInt8>
  private let resolved: [UInt8]?

  init(_ entry: JSONDocument.Entry, in text: UnsafeBufferPointer<UInt8>) {
    start = Int(entry.start)
    raw = UnsafeBufferPointer(rebasing: text[Int(entry.start) + 1..<Int(entry.end) - 1])
    resolved = entry.hasEscapes ? StringEscapes.resolve(raw) : nil
  }

  var name: String { withBytes { String(decoding: $0, as: UTF8.self) } }

  static func == (one: Key, other: Key) -> Bool {
    one.withBytes { ours in other.withBytes { ours.count == $0.count && ours.elementsEqual($0) } }
  }

  func hash(into hasher: inout Hasher) { withBytes { hasher.combine(bytes: UnsafeRawBufferPointer($0)) } }

  private func withBytes<Result>(_ use: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    guard let resolved else { return use(raw) }
    return resolved.withUnsafeBufferPointer(use)
  }
}
