/// What stands where the grammar of JSON allows it not, and what most probably became of it on the way.
struct StrayText {
  /// Without the quotation marks of the message.
  private let words: Substring
  private let first: Unicode.Scalar

  /// Something found, in the quotation marks that messages put round it; nil for nothing.
  init?(quoted: String) {
    words = quoted.dropFirst().dropLast()
    guard let first = words.unicodeScalars.first else { return nil }
    self.first = first
  }

  /// What it is and what to type instead, where that is plain whatever was expected.
  var advice: String? { quotation ?? comment ?? space ?? word }

  /// Whether it is a double quote, which begins or ends a text.
  var isDoubleQuote: Bool { words == "\"" }

  /// Whether a value begins here, so that what is wrong must have come before it.
  var beginsValue: Bool { "{[-\"".unicodeScalars.contains(first) || first.isDigit || isLiteral }

  /// Whether it is a bracket that closes another than the one that is open.
  var isClosingBracket: Bool { first == "}" || first == "]" }

  /// Whether it is a word as texts have them.
  var isWord: Bool { first.properties.isAlphabetic }

  private var isLiteral: Bool { ["true", "false", "null"].contains(words) }

  private var quotation: String? {
    switch first {
    case "\u{201C}", "\u{201D}", "\u{201E}", "\u{201F}", "\u{2018}", "\u{2019}", "\u{201A}", "\u{201B}":
      "\(first) is a curly quotation mark; type the straight double one, \""
    case "\u{AB}", "\u{BB}": "\(first) is another language's quotation mark; type the straight double one, \""
    case "'": "' is a single quotation mark; JSON takes the double one, \""
    default: nil
    }
  }

  private var comment: String? {
    guard ["//", "/*", "#", "<!--"].contains(where: { words.hasPrefix($0) }) else { return nil }
    return "a comment stands here; JSON has no comments, so take it out"
  }

  private var space: String? {
    let name = "U+\(Self.code(first))"
    if [0xA0, 0x202F].contains(first.value) {
      return "a no-break space (\(name)) stands here; type an ordinary space in its place"
    }
    if first.properties.generalCategory == .format {
      return "an invisible character (\(name)) stands here; take it out"
    }
    guard first.value > 0x20, first.properties.isWhitespace else { return nil }
    return "a space that is not an ordinary one (\(name)) stands here; type an ordinary space in its place"
  }

  private static func code(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  private var word: String? {
    guard !isLiteral else { return nil }
    switch words.lowercased() {
    case "true": return "\(words) stands here; JSON writes it true"
    case "false": return "\(words) stands here; JSON writes it false"
    case "null", "none", "nil", "undefined": return "\(words) stands here; JSON writes it null"
    default: return nil
    }
  }
}

extension Unicode.Scalar {
  fileprivate var isDigit: Bool { ("0"..."9").contains(self) }
}
