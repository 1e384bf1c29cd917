/// The first thing that makes a text, or a value in it, other than what was asked for.
package struct JSONFault: PlacedFault, Equatable {
  package let place: TextPlace
  /// What is wrong, as a fact; `message` puts it in words.
  package let reason: Reason

  /// A fault at a place, for readers that find one outside a document.
  package init(place: TextPlace, reason: Reason) {
    self.place = place
    self.reason = reason
  }

  /// A fault of syntax (RFC 8259, and stricter where noted), of a limit, or of a value's shape.
  package enum Reason: Equatable, Sendable {
    case emptyText
    case textTooLong(limit: Int)
    case endsEarly(wanted: String)
    case unexpected(found: String, wanted: String)
    case trailingComma
    case moreAfterTheEnd(found: String)
    case invalidUTF8
    case controlCharacter(code: UInt8)
    case unknownEscape(String)
    case loneSurrogate(String)
    case malformedNumber(String)
    case numberDoesNotFit(String)
    case tooDeep(limit: Int)
    case stringTooLong(limit: Int)
    case duplicateKey(String, firstLine: Int)

    case wrongKind(found: String, wanted: String)
    case notWhole(String)
    case outside(String, low: Int, high: Int)
    case emptyString
    case missingKey(String)
    case unknownKey(String, suggestion: String?, known: [String])
  }
}
