/// Writes a value as bytes, the same bytes every time: keys sorted by their UTF-8, slashes bare, a final line feed.
package struct JSONWriter {
  private var bytes: [UInt8] = []
  private let isCompact: Bool

  /// Two spaces an indent, one member or element a line; the form of every file the tool writes.
  package static func pretty(_ value: JSONValue) -> [UInt8] { write(value, isCompact: false) }

  /// One line, for JSON Lines.
  package static func compact(_ value: JSONValue) -> [UInt8] { write(value, isCompact: true) }

  private static func write(_ value: JSONValue, isCompact: Bool) -> [UInt8] {
    var writer = JSONWriter(isCompact: isCompact)
    writer.bytes.reserveCapacity(4096)
    writer.append(value, indent: 0)
    writer.bytes.append(UInt8(ascii: "\n"))
    return writer.bytes
  }

  private init(isCompact: Bool) { self.isCompact = isCompact }
}

extension JSONWriter {
  private mutating func append(_ value: JSONValue, indent: Int) {
    switch value {
    case .null: append("null")
    case .bool(let flag): append(flag ? "true" : "false")
    case .integer(let number): append(String(number))
    case .decimal(let units, let places): append(Self.decimal(units, places))
    case .string(let text): append(string: text)
    case .array(let values):
      appendList("[", "]", count: values.count, indent: indent) { writer, index in
        writer.append(values[index], indent: indent + 1)
      }
    case .object(let members):
      let sorted = members.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
      appendList("{", "}", count: sorted.count, indent: indent) { writer, index in
        writer.append(string: sorted[index].key)
        writer.append(writer.isCompact ? ":" : ": ")
        writer.append(sorted[index].value, indent: indent + 1)
      }
    }
  }

  private mutating func appendList(
    _ open: String, _ close: String, count: Int, indent: Int, part: (inout JSONWriter, Int) -> Void
  ) {
    append(open)
    for index in 0..<count {
      if index > 0 { append(",") }
      newLine(indent + 1)
      part(&self, index)
    }
    if count > 0 { newLine(indent) }
    append(close)
  }

  private mutating func newLine(_ indent: Int) {
    guard !isCompact else { return }
    bytes.append(UInt8(ascii: "\n"))
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: indent * 2))
  }

  private mutating func append(_ text: String) { bytes.append(contentsOf: text.utf8) }

  /// 250 at two places is 2.5; 25 at minus one place is 250.
  private static func decimal(_ units: Int, _ places: Int) -> String {
    let sign = units < 0 ? "-" : ""
    let digits = String(units.magnitude)
    guard places > 0 else { return sign + digits + zeros(units == 0 ? 0 : -places) }
    let padded = zeros(places + 1 - digits.utf8.count) + digits
    var fraction = padded.suffix(places)
    while fraction.last == "0" { fraction.removeLast() }
    return sign + padded.dropLast(places) + (fraction.isEmpty ? "" : "." + fraction)
  }

  private static func zeros(_ count: Int) -> String { String(repeating: "0", count: max(0, count)) }
}

extension JSONWriter {
  /// Escapes what JSON demands, and what a terminal would obey or show in the wrong order. Runs of ASCII that need nothing are
  /// copied whole; only what lies between them is looked at code point by code point.
  private mutating func append(string text: String) {
    bytes.append(UInt8(ascii: "\""))
    var text = text
    text.withUTF8 { utf8 in
      var at = 0
      while at < utf8.count {
        let start = at
        while at < utf8.count, Self.isPlain(utf8[at]) { at += 1 }
        bytes.append(contentsOf: utf8[start..<at])
        if at < utf8.count { at += append(escaping: utf8[at...]) }
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Appends the code point that some UTF-8 begins with; gives its length in bytes.
  private mutating func append(escaping utf8: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
    let length = max(1, (~utf8[utf8.startIndex]).leadingZeroBitCount)
    let character = String(decoding: utf8.prefix(length), as: UTF8.self)
    for scalar in character.unicodeScalars { append(escaping: scalar) }
    return length
  }

  /// Whether a byte stands for itself inside a string: printable ASCII but the double quote and the backslash.
  private static func isPlain(_ byte: UInt8) -> Bool {
    (0x20...0x7E).contains(byte) && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
  }

  private mutating func append(escaping scalar: Unicode.Scalar) {
    switch scalar {
    case "\"": append("\\\"")
    case "\\": append("\\\\")
    case "\n": append("\\n")
    case "\r": append("\\r")
    case "\t": append("\\t")
    case _ where scalar.isUnsafeToShow:
      let digits = Hexadecimal.text([UInt8(scalar.value >> 8 & 0xFF), UInt8(scalar.value & 0xFF)])
      append("\\u" + digits)
    default: bytes.append(contentsOf: String(scalar).utf8)
    }
  }
}

extension Unicode.Scalar {
  /// Whether a terminal or a page might obey this character, or show its neighbours in another order, instead of
  /// showing it: controls (C0, DEL, C1), line and paragraph separators, bidirectional controls, the byte order mark.
  /// All are below U+10000.
  package var isUnsafeToShow: Bool {
    switch value {
    case 0x00...0x1F, 0x7F...0x9F, 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF: true
    default: false
    }
  }
}
