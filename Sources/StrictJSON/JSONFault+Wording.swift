extension JSONFault {
  /// The one wording of each reason: what is wrong and, where it can be told, what would be right. Quotations of the
  /// text are cut short where long.
  package var message: String {
    switch reason {
    case .emptyText: "the text is empty; a JSON value was expected"
    case .textTooLong(let limit): "the text is longer than \(limit) bytes"
    case .endsEarly(let wanted): "the text ends here; \(wanted) was expected" + stillOpen
    case .unexpected(let found, let wanted): unexpected(found, wanted)
    case .trailingComma: "this comma is followed by nothing; remove it, or add what comes next"
    case .moreAfterTheEnd(let found):
      StrayText(quoted: found)?.advice ?? "\(found) stands after the end of the value; nothing may follow it"
    case .invalidUTF8: "these bytes are not UTF-8; save the file as UTF-8"
    case .controlCharacter(UInt8(ascii: "\n")), .controlCharacter(UInt8(ascii: "\r")):
      "the line ends inside a string; close it with a double quote, or write a line break as \\n"
    case .controlCharacter(let code):
      "a control character (code \(code)) stands inside a string; write it as \\u00\(Hexadecimal.text([code]))"
    case .unknownEscape(let text): "\"\(text)\" is not an escape of JSON; a backslash itself is written \\\\"
    case .loneSurrogate(let text): "\"\(text)\" is one half of a surrogate pair; the other half is missing"
    case .malformedNumber(let text): "\"\(text)\" is not a number as JSON writes one"
    case .numberDoesNotFit(let text):
      "the number \(text) does not fit; at most 18 digits and an exponent up to a million can be kept exactly"
    case .tooDeep(let limit): "arrays and objects stand more than \(limit) deep inside each other"
    case .stringTooLong(let limit): "this string is longer than \(limit) bytes"
    case .duplicateKey(let key, let line):
      "the key \"\(Excerpt.of(key.utf8))\" stands twice; the first is on line \(line)"
    case .wrongKind(let found, let wanted): "\(found) stands here; \(wanted) was expected"
    case .notWhole(let text): "\(text) is not a whole number"
    case .outside(let text, let low, let high): "\(text) is outside \(low) to \(high)"
    case .emptyString: "this text is empty; it has to say something"
    case .missingKey(let key): "the key \"\(key)\" is missing"
    case .unknownKey(let key, let suggestion, let known): Self.unknown(key, suggestion, known)
    }
  }

  private static func unknown(_ key: String, _ suggestion: String?, _ known: [String]) -> String {
    let opening = "\"\(Excerpt.of(key.utf8))\" is not a key that is known here"
    if let suggestion { return "\(opening). Did you mean \"\(suggestion)\"?" }
    return "\(opening); known are: \(known.joined(separator: ", "))"
  }
}
