import StrictJSON

/// The ids of the sections, items, checks and other elements of a questionnaire's file, by the paths that lead to them: a
/// finding can then name what it is about as its author does, who does not count from 0.
package struct ElementNames {
  private var ids: [String: String] = [:]

  /// Those of a file that may have faults; none of one that is not JSON.
  package init(in bytes: [UInt8]) {
    guard let root = try? JSONDocument(parsing: bytes).root else { return }  // its fault is told elsewhere
    add(root, path: "")
  }

  /// The id of the innermost element that a path leads to or through; nil where none of them has one.
  package func name(at path: String) -> String? {
    var rest = path[...]
    while let end = rest.lastIndex(of: "]") {
      if let id = ids[String(rest[...end])] { return id }
      rest = rest[..<end]
    }
    return nil
  }

  private mutating func add(_ node: JSONNode, path: String) {
    for (index, element) in node.listed.enumerated() {
      let path = "\(path)[\(index)]"
      let id = try? JSONMember.id(of: element)  // what is no object has none
      if let id, id.isString, Identifier.isWellFormed(id.text) { ids[path] = id.text }
      add(element, path: path)
    }
    guard node.isObject else { return }
    try? node.forEachMember { key, value in  // it is an object, and nothing in here throws
      guard key.text.utf8.count <= Self.longestKey else { return }
      add(value, path: path.isEmpty ? key.text : "\(path).\(key.text)")
    }
  }

  /// Bytes of a key; the format has none longer, and what stands under others is not looked at.
  private static let longestKey = 20
}
