/// The first thing that makes a text, or a value in it, other than what was asked for.
package struct JSONFault: PlacedFault, Equatable {
  /// Where the text at fault begins; for something missing, where the object it is missing from begins.
  package let place: TextPlace
  /// What is wrong, as a fact; `message` puts it in words.
  package let reason: Reason
  /// The innermost bracket that is not closed at the fault; nil where there is none, or where that has no bearing on it.
  let open: OpenBracket?

  /// A fault at a place, for readers that find one outside a document.
  package init(place: TextPlace, reason: Reason) { self.init(place: place, reason: reason, open: nil) }

  /// A fault of syntax, inside a bracket or outside all.
  init(place: TextPlace, reason: Reason, open: OpenBracket?) {
    self.place = place
    self.reason = reason
    self.open = open
  }

  /// A bracket without its other half.
  struct OpenBracket: Equatable, Sendable {
    /// `{` or `[`.
    let bracket: Character
    /// The line it stands on.
    let line: Int
  }

  /// A fault of syntax (RFC 8259, and stricter where noted), of a limit, or of a value's shape.
  package enum Reason: Equatable, Sendable {
    /// No value at all: no bytes, or only white space.
    case emptyText
    /// More bytes than `JSONLimits.textBytes`; that limit.
    case textTooLong(limit: Int)
    /// The text ends where something had to follow; what that is, as in "a closing double quote".
    case endsEarly(wanted: String)
    /// The grammar allows something else here; a short quotation of what stands here, and what was expected.
    case unexpected(found: String, wanted: String)
    /// A comma with a closing bracket after it; it stands at the comma.
    case trailingComma
    /// Something other than white space after the one value; a short quotation of it.
    case moreAfterTheEnd(found: String)
    /// Bytes that make no code point (Unicode 15, table 3-7), wherever they stand.
    case invalidUTF8
    /// A byte 0x00…0x1F inside a string, where RFC 8259 section 7 asks for an escape; that byte.
    case controlCharacter(code: UInt8)
    /// A backslash that begins none of the escapes of RFC 8259 section 7; the escape as written.
    case unknownEscape(String)
    /// A `\u` escape of half a surrogate pair without its other half; the escape as written.
    case loneSurrogate(String)
    /// A number outside the grammar of RFC 8259 section 6, as in `012` or `1.`; as written.
    case malformedNumber(String)
    /// A number with more than 18 significant digits, or an exponent past a million either way, which RFC 8259 lets a
    /// reader refuse; as written.
    case numberDoesNotFit(String)
    /// An array or object inside as many others as `JSONLimits.depth` allows already; that limit.
    case tooDeep(limit: Int)
    /// A string or key of more than `JSONLimits.stringBytes` bytes, escapes resolved; that limit.
    case stringTooLong(limit: Int)
    /// A key that its object has already, which RFC 8259 only advises against; the key, escapes resolved, and the line
    /// of the first.
    case duplicateKey(String, firstLine: Int)

    /// A value of another kind than the reader asked for; what stands here and what was wanted, both in words.
    case wrongKind(found: String, wanted: String)
    /// A number with decimals where a whole one is asked for; as written.
    case notWhole(String)
    /// A whole number outside the bounds, which belong to what is allowed; as written.
    case outside(String, low: Int, high: Int)
    /// A string without a character that can be seen.
    case emptyString
    /// An object without a key it has to have; the key.
    case missingKey(String)
    /// A key that nothing reads here; the key, the nearest known one where it is near, and all that are known.
    case unknownKey(String, suggestion: String?, known: [String])
  }
}
