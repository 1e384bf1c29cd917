import Foundation
import StrictJSON

/// A JSON Schema (2020-12), as far as the schemas of this repository go: it reads no keyword that they do not use.
struct Schema {
  /// The schema itself.
  let root: JSONNode
  /// Whether a member that an object's schema does not describe is a fault, even where the schema lets it pass. Results may gain
  /// keys without breaking a reader; that none goes undescribed is for the tests.
  let refusesUndescribed: Bool
  /// By their text.
  private let patterns: [String: NSRegularExpression]
  /// What each reference leads to.
  let targets: [String: JSONNode]

  /// Reads a schema; throws where it has a keyword that is not known here, a pattern that is none, or a reference to nothing.
  init(_ bytes: [UInt8], refusesUndescribed: Bool = false) throws {
    root = try JSONDocument(parsing: bytes).root
    self.refusesUndescribed = refusesUndescribed
    var patterns: [String: NSRegularExpression] = [:]
    var targets: [String: JSONNode] = [:]
    for schema in try root.subschemas() {
      try schema.refuseUnknownKeywords()
      if let pattern = try schema.member("pattern")?.string() { patterns[pattern] = try Self.expression(pattern) }
      if let reference = try schema.member("$ref")?.string() { targets[reference] = try root.target(of: reference) }
    }
    self.patterns = patterns
    self.targets = targets
  }

  /// All that keeps a text from fitting the schema, in no order that means anything; throws where it is not JSON.
  func faults(_ bytes: [UInt8]) throws -> [SchemaFault] {
    try faults(of: JSONDocument(parsing: bytes).root, by: root)
  }

  /// What keeps one value from fitting one schema.
  func faults(of value: JSONNode, by schema: JSONNode) throws -> [SchemaFault] {
    guard schema.isObject else { return try schema.bool() ? [] : [value.fault("false")] }
    var faults: [SchemaFault] = []
    try schema.forEachMember { name, argument in
      let keyword = Keyword(name: name.text, argument: argument, schema: schema)
      faults += try combining(value, keyword) + (isWrong(value, keyword) ? [value.fault(keyword.name)] : [])
      faults += try inside(value, keyword)
    }
    return faults
  }

  /// Whether a pattern is found anywhere in a text.
  func isFound(_ pattern: String, in text: String) -> Bool {
    let range = NSRange(location: 0, length: text.utf16.count)
    return patterns[pattern]?.firstMatch(in: text, range: range) != nil
  }

  /// The end of a text is `$` to ECMA-262, by which schemas are written, and `\z` here, where `$` is also the place before a last
  /// line feed.
  private static func expression(_ pattern: String) throws -> NSRegularExpression {
    try NSRegularExpression(pattern: pattern.hasSuffix("$") ? pattern.dropLast() + "\\z" : pattern)
  }
}

/// One keyword of a schema with its argument.
struct Keyword {
  let name: String
  let argument: JSONNode
  /// Where it stands, for keywords that look at their neighbours.
  let schema: JSONNode
}

/// Where a value does not fit, and by which keyword.
struct SchemaFault: Equatable {
  let path: String
  let keyword: String
}

extension JSONNode {
  /// A fault that stands at this value or key.
  func fault(_ keyword: String) -> SchemaFault { SchemaFault(path: place.path, keyword: keyword) }
}
