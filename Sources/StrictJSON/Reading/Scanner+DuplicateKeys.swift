extension Scanner {
  /// Refuses a key that stands twice in the open object, whichever way its characters are escaped.
  func refuseDuplicateKeys() throws(JSONFault) {
    if open.count <= 8 { return try refuseDuplicatesAmongFew() }
    if isSorted { return }
    var seen: [Key: Int] = Dictionary(minimumCapacity: open.count)
    var index = open.index + 1
    while index < entries.count {
      if let first = seen.updateValue(index, forKey: Key(entries[index], in: text)) {
        throw duplicate(index, first: first)
      }
      index = afterMember(index)
    }
  }

  /// Whether every key comes after the one before it, as in all files that are written here: then none can stand twice.
  private var isSorted: Bool {
    var index = open.index + 1
    var next = afterMember(index)
    while next < entries.count {
      guard !entries[index].hasEscapes, !entries[next].hasEscapes,
        bytes(of: entries[index]).lexicographicallyPrecedes(bytes(of: entries[next]))
      else { return false }
      (index, next) = (next, afterMember(next))
    }
    return true
  }

  private func bytes(of entry: JSONDocument.Entry) -> Slice<UnsafeBufferPointer<UInt8>> {
    text[Int(entry.start) + 1..<Int(entry.end) - 1]
  }

  /// A handful of keys is compared pair by pair, which needs no memory.
  private func refuseDuplicatesAmongFew() throws(JSONFault) {
    var index = open.index + 1
    while index < entries.count {
      var earlier = open.index + 1
      while earlier < index {
        if isSameKey(entries[earlier], entries[index]) { throw duplicate(index, first: earlier) }
        earlier = afterMember(earlier)
      }
      index = afterMember(index)
    }
  }

  /// Index of the key after the member whose key is at `index`.
  private func afterMember(_ index: Int) -> Int { Int(entries[index + 1].next) }

  private func isSameKey(_ one: JSONDocument.Entry, _ other: JSONDocument.Entry) -> Bool {
    if one.hasEscapes || other.hasEscapes { return Key(one, in: text) == Key(other, in: text) }
    guard one.end - one.start == other.end - other.start else { return false }
    return text[Int(one.start)..<Int(one.end)].elementsEqual(text[Int(other.start)..<Int(other.end)])
  }

  private func duplicate(_ index: Int, first: Int) -> JSONFault {
    let path = JSONPath.text(of: index, entries: entries, text: text)
    let reason = JSONFault.Reason.duplicateKey(
      Key(entries[index], in: text).name, firstLine: place(of: Int(entries[first].start), path: "").line)
    return JSONFault(place: place(of: Int(entries[index].start), path: path), reason: reason)
  }
}

/// A key by its characters' bytes: two spellings of one name are equal, names that only look alike are not.
private struct Key: Hashable {
  private let raw: UnsafeBufferPointer<UInt8>
  private let resolved: [UInt8]?

  init(_ entry: JSONDocument.Entry, in text: UnsafeBufferPointer<UInt8>) {
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
