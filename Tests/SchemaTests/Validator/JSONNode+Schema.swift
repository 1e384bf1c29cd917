import StrictJSON

extension JSONNode {
  /// The value of a key; nil where there is none.
  func member(_ key: String) throws -> JSONNode? {
    var found: JSONNode?
    try forEachMember { if $0.text == key { found = $1 } }
    return found
  }

  /// This schema and every schema inside it.
  func subschemas() throws -> [JSONNode] {
    guard isObject else {
      _ = try bool()
      return []
    }
    var found = [self]
    try forEachMember { keyword, argument in
      found += try Self.schemas(of: keyword.text, argument).flatMap { try $0.subschemas() }
    }
    return found
  }

  private static func schemas(of keyword: String, _ argument: JSONNode) throws -> [JSONNode] {
    switch keyword {
    case "items", "additionalProperties", "propertyNames", "not", "if", "then": return [argument]
    case "allOf", "anyOf", "oneOf": return try argument.elements()
    case "properties", "$defs":
      var values: [JSONNode] = []
      try argument.forEachMember { values.append($1) }
      return values
    default: return []
    }
  }

  /// The schema that a reference inside this file names, as in `#/$defs/id`.
  func target(of reference: String) throws -> JSONNode {
    guard reference.hasPrefix("#/") else { throw UnknownWord(word: reference) }
    return try reference.dropFirst(2).split(separator: "/").reduce(self) { node, key in
      guard let next = try node.member(String(key)) else { throw UnknownWord(word: reference) }
      return next
    }
  }

  /// Every keyword has to be one that the validator obeys, or one that only tells.
  func refuseUnknownKeywords() throws {
    try forEachMember { keyword, _ in
      guard Self.keywords.contains(keyword.text) else { throw UnknownWord(word: keyword.text) }
    }
  }

  private static let keywords: Set = [
    "$schema", "$id", "$defs", "$ref", "title", "description", "format", "type", "const", "enum", "minimum", "maximum",
    "maxLength", "pattern", "items", "minItems", "maxItems", "uniqueItems", "properties", "required",
    "additionalProperties", "propertyNames", "minProperties", "maxProperties", "allOf", "anyOf", "oneOf", "not", "if",
    "then",
  ]
}
