/// One value of a document: a place to read from, which can say where it stands.
package struct JSONNode: Sendable {
  /// The text and its index, shared with every other node of the document.
  let storage: JSONDocument.Storage
  /// Position among the entries of the index.
  let index: Int

  /// Whether this is null.
  package var isNull: Bool { entry.kind == .null }
  /// Whether this is an object, with keys.
  package var isObject: Bool { entry.kind == .object }
  /// Whether this is an array.
  package var isList: Bool { entry.kind == .array }
  /// Whether this is a string.
  package var isString: Bool { entry.kind == .string }

  /// Where the value begins.
  package var place: TextPlace {
    storage.bytes.withUnsafeBufferPointer { text in
      let path = JSONPath.text(of: index, entries: storage.entries, text: text)
      return storage.landmarks.place(of: Int(entry.start), in: text, path: path)
    }
  }

  /// The string; throws where this is another kind of value. Here and below `wanted` names in the message what should
  /// have stood here.
  package func string(_ wanted: String = "a text in double quotes") throws(JSONFault) -> String {
    guard entry.kind == .string else { throw wrongKind(wanted) }
    return text
  }

  /// A string with at least one character that is neither white space (of any script) nor a control.
  package func filledString(_ wanted: String = "a text in double quotes") throws(JSONFault) -> String {
    let value = try string(wanted)
    guard value.unicodeScalars.contains(where: \.isVisible) else { throw fault(.emptyString) }
    return value
  }

  /// Whether this is a string with something to be seen in it.
  package var isFilledString: Bool { entry.kind == .string && text.unicodeScalars.contains(where: \.isVisible) }

  /// True or false; throws where this is another kind of value.
  package func bool() throws(JSONFault) -> Bool {
    guard entry.kind == .bool else { throw wrongKind("true or false") }
    return storage.bytes[Int(entry.start)] == UInt8(ascii: "t")
  }

  /// The number exactly as written; nil where this is none.
  package var exactNumber: JSONNumber? {
    guard entry.kind == .number else { return nil }
    return storage.bytes.withUnsafeBufferPointer { JSONNumber(literal: $0[Int(entry.start)..<Int(entry.end)]) }
  }

  /// The number where it is whole and fits; `2.0` is the whole number 2.
  package var wholeNumber: Int? { exactNumber?.whole }

  /// The number exactly as written; throws where this is another kind of value.
  package func number(_ wanted: String = "a number") throws(JSONFault) -> JSONNumber {
    guard let number = exactNumber else { throw wrongKind(wanted) }
    return number
  }

  /// A whole number within bounds; `2.0` is the whole number 2.
  package func integer(
    in range: ClosedRange<Int>, _ wanted: String = "a whole number"
  ) throws(JSONFault) -> Int {
    let number = try number(wanted)
    guard number.isWhole else { throw fault(.notWhole(source)) }
    guard let whole = number.whole, range.contains(whole) else {
      throw fault(.outside(source, low: range.lowerBound, high: range.upperBound))
    }
    return whole
  }

  /// The values of an array in order; throws where this is another kind of value.
  package func elements(_ wanted: String = "a list in square brackets") throws(JSONFault) -> [JSONNode] {
    guard entry.kind == .array else { throw wrongKind(wanted) }
    var nodes: [JSONNode] = []
    var at = index + 1
    while at < Int(entry.next) {
      nodes.append(JSONNode(storage: storage, index: at))
      at = Int(storage.entries[at].next)
    }
    return nodes
  }

  /// Calls `body` with each key and value of an object, in the order of the text; throws what it throws, and where this
  /// is another kind of value.
  package func forEachMember(
    _ wanted: String = "an object in curly brackets", _ body: (JSONNode, JSONNode) throws -> Void
  ) throws {
    guard entry.kind == .object else { throw wrongKind(wanted) }
    var at = index + 1
    while at < Int(entry.next) {
      try body(JSONNode(storage: storage, index: at), JSONNode(storage: storage, index: at + 1))
      at = Int(storage.entries[at + 1].next)
    }
  }

  /// The characters of a string or key, escapes resolved; for any other value its source text.
  package var text: String {
    guard entry.kind == .string || entry.kind == .key else { return source }
    return withInside { inside in
      guard entry.hasEscapes else { return String(decoding: inside, as: UTF8.self) }
      return String(decoding: StringEscapes.resolve(inside), as: UTF8.self)
    }
  }

  /// The value as it stands in the text, cut short where long.
  package var source: String {
    Excerpt.of(storage.bytes[Int(entry.start)..<Int(entry.end)])
  }

  /// A fault that stands where this value begins.
  package func fault(_ reason: JSONFault.Reason) -> JSONFault { JSONFault(place: place, reason: reason) }

  /// The fault of being another kind of value than was wanted.
  package func wrongKind(_ wanted: String) -> JSONFault {
    fault(.wrongKind(found: entry.kind == .string ? source : kindInWords, wanted: wanted))
  }

  /// Which of some names a key is, once its escapes are resolved; nil for none.
  package func position(in names: [StaticString]) -> Int? {
    guard !entry.hasEscapes else { return names.firstIndex { spells($0) } }
    return withInside { inside in names.firstIndex { $0.isSpelt(by: inside) } }
  }

  /// The fault of being a key that is not among the known ones, with the nearest of them.
  package func unknownKey(known: [String]) -> JSONFault {
    fault(.unknownKey(text, suggestion: NearestName.to(text, among: known), known: known))
  }
}

extension JSONNode {
  /// What the index says of this value.
  var entry: JSONDocument.Entry { storage.entries[index] }

  /// Whether a string or key is spelt by exactly these bytes once its escapes are resolved.
  func spells(_ name: StaticString) -> Bool {
    guard !entry.hasEscapes else { return text.utf8.elementsEqual("\(name)".utf8) }
    return withInside { name.isSpelt(by: $0) }
  }

  private var kindInWords: String {
    switch entry.kind {
    case .null: "null"
    case .bool, .number: source
    case .string, .key: "a text"
    case .array: "a list"
    case .object: "an object"
    }
  }

  private func withInside<Result>(_ use: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    storage.bytes.withUnsafeBufferPointer {
      use(UnsafeBufferPointer(rebasing: $0[Int(entry.start) + 1..<Int(entry.end) - 1]))
    }
  }
}

extension StaticString {
  /// Whether these are the bytes of the name.
  fileprivate func isSpelt(by bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard bytes.count == utf8CodeUnitCount else { return false }
    for offset in 0..<bytes.count where bytes[offset] != utf8Start[offset] { return false }
    return true
  }
}

extension Unicode.Scalar {
  /// Whether something of it can be seen; the first test answers for nearly every text.
  fileprivate var isVisible: Bool {
    (0x21...0x7E).contains(value) || !(value <= 0x20 || isUnsafeToShow || properties.isWhitespace)
  }
}
