/// A JSON value to be written. Members may be given in any order; the writer sorts them.
package enum JSONValue: Equatable, Sendable {
  /// Written `null`: something that is not there, or that nobody said.
  case null
  /// Written `true` or `false`.
  case bool(Bool)
  /// Written in decimal digits, all of them.
  case integer(Int)
  /// A number with a fixed count of decimals: `units` × 10^-`places`; zeros at the end of the fraction are not written.
  case decimal(units: Int, places: Int)
  /// Any text; the writer escapes what JSON demands and what is not safe to show.
  case string(String)
  /// Values in the order given.
  case array([JSONValue])
  /// Members in any order. No key may stand twice; the writer does not look.
  case object([Member])

  /// A key and its value.
  package struct Member: Equatable, Sendable {
    /// As text, before any escaping.
    package let key: String
    /// Of any kind, down to any depth.
    package let value: JSONValue

    /// A member whose key is known only when the program runs.
    package init(key: String, value: JSONValue) {
      self.key = key
      self.value = value
    }
  }
}

extension JSONValue {
  /// The string, or null where there is none.
  package static func optional(_ text: String?) -> JSONValue { text.map(JSONValue.string) ?? .null }

  /// The whole number, or null where there is none.
  package static func optional(_ number: Int?) -> JSONValue { number.map(JSONValue.integer) ?? .null }

  /// A list of strings.
  package static func strings(_ texts: some Sequence<String>) -> JSONValue { .array(texts.map(JSONValue.string)) }

  /// An object of the given keys and values.
  package static func members(_ members: [(String, JSONValue)]) -> JSONValue {
    .object(members.map { Member(key: $0.0, value: $0.1) })
  }

  /// An object with further members.
  package func adding(_ more: KeyValuePairs<String, JSONValue>) -> JSONValue {
    adding(more.map { ($0.key, $0.value) })
  }

  /// An object with those of further members that have a value.
  package func adding(_ more: [(String, JSONValue?)]) -> JSONValue {
    guard case .object(let members) = self else { return self }
    return .object(members + more.compactMap { key, value in value.map { Member(key: key, value: $0) } })
  }
}

extension JSONValue: ExpressibleByDictionaryLiteral, ExpressibleByStringLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral, ExpressibleByNilLiteral
{
  /// An object: `["level": 2, "note": "agreed"]`.
  package init(dictionaryLiteral members: (String, JSONValue)...) {
    self = .members(members)
  }
  /// A string.
  package init(stringLiteral text: String) { self = .string(text) }
  /// A whole number.
  package init(integerLiteral number: Int) { self = .integer(number) }
  /// True or false.
  package init(booleanLiteral flag: Bool) { self = .bool(flag) }
  /// An array: `[1, "two"]`.
  package init(arrayLiteral values: JSONValue...) { self = .array(values) }
  /// Null.
  package init(nilLiteral: ()) { self = .null }
}
