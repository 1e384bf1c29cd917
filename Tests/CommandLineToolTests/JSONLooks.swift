import StrictJSON

/// Looks into a line of JSON.
enum Member {
  static func of(_ line: some StringProtocol, _ key: StaticString) throws -> JSONNode {
    try of(JSONDocument(parsing: Array(line.utf8)).root, key)
  }

  static func of(_ node: JSONNode, _ key: StaticString) throws -> JSONNode {
    try JSONFields(ofAny: node).required(key)
  }
}

/// Every value of a JSON text that holds no other, with its path, so that texts of another layout can be compared.
enum Leaves {
  static func of(_ text: some StringProtocol) throws -> [String] {
    try of(JSONDocument(parsing: Array(text.utf8)).root)
  }

  private static func of(_ node: JSONNode) throws -> [String] {
    var leaves: [String] = []
    if node.isObject {
      try node.forEachMember { _, value in leaves += try of(value) }
    } else if let elements = try? node.elements() {
      leaves = try elements.flatMap { try of($0) }
    }
    return leaves.isEmpty ? ["\(node.place.path) \(node.source)"] : leaves
  }
}

extension String {
  /// The text with its line breaks as spaces.
  var oneLine: String { split(separator: "\n").joined(separator: " ") }
}
