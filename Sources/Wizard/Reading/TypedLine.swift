import StrictJSON

/// A line as it was typed, and what it comes to once spaces and full-width characters make no difference.
struct TypedLine: Equatable, Sendable {
  /// As it came, without its line feed.
  let text: String
  /// Without the spaces around it, each other run of spaces as one, and full-width characters as plain ones: ` ３.` is `3.`.
  let words: String

  /// Looks at a line.
  init(_ text: String) {
    self.text = text
    words = String(String.UnicodeScalarView(text.unicodeScalars.map(Self.plain)))
      .split { $0 == " " || $0 == "\t" }.joined(separator: " ")
  }

  /// Whether nothing can be seen of it.
  var isBlank: Bool { text.unicodeScalars.allSatisfy(\.properties.isWhitespace) }

  /// The name of a command with its colon, and what follows it; nil where this is none.
  var command: (name: String, rest: String)? {
    guard words.hasPrefix(":"), !words.hasPrefix("::") else { return nil }
    let parts = words.split(separator: " ", maxSplits: 1)
    return (parts[0].lowercased(), parts.count == 2 ? String(parts[1]) : "")
  }

  /// What it is where it is part of a text: a colon at its start was typed twice.
  var asText: String {
    let blanks = text.prefix { $0 == " " || $0 == "\t" }
    let rest = text.dropFirst(blanks.count)
    return words.hasPrefix("::") ? String(blanks + rest.dropFirst()) : text
  }

  /// Whether it ends a text.
  var isEndOfText: Bool { words == "." }

  /// Why nothing of the line can be taken; nil where there is no reason.
  var hindrance: Refusal? {
    if text.unicodeScalars.contains("\u{1B}") { return .escape }
    return text.unicodeScalars.contains { $0.isUnsafeToShow && $0 != "\t" } ? .control : nil
  }

  /// The forms that keyboards for Chinese, Japanese and Korean give to plain characters.
  private static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0x3000: " "
    case 0x00A0: " "
    case 0x3002: "."
    case 0xFF01...0xFF5E: Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
    case 0x2018, 0x2019: "'"
    default: scalar
    }
  }
}
