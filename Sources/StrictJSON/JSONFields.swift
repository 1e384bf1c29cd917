/// The members of an object, mostly of one whose keys are all known; an unknown key is refused with the nearest known one.
package struct JSONFields: Sendable {
  /// The object itself, for faults that concern it as a whole.
  package let node: JSONNode

  /// Checks that `node` is an object and holds no key outside `known`.
  package init(_ node: JSONNode, known: [StaticString], _ wanted: String = "an object in curly brackets") throws {
    try self.init(node, known: known, wanted) { throw $0 }
  }

  /// Checks that `node` is an object, and hands every key outside `known` to `note`, which may throw to end that.
  package init(
    _ node: JSONNode, known: [StaticString], _ wanted: String = "an object in curly brackets",
    note: (JSONFault) throws -> Void
  ) throws {
    self.node = node
    try node.forEachMember(wanted) { key, _ in
      guard key.position(in: known) == nil else { return }
      try note(key.unknownKey(known: known.map { "\($0)" }))
    }
  }

  /// The members of an object whose other keys may be any; throws where `node` is none.
  package init(ofAny node: JSONNode, _ wanted: String = "an object in curly brackets") throws {
    self.node = node
    try node.forEachMember(wanted) { _, _ in }
  }

  /// The value of a key, whatever it is; nil where the key is missing.
  package subscript(key: StaticString) -> JSONNode? {
    var at = node.index + 1
    while at < Int(node.entry.next) {
      if JSONNode(storage: node.storage, index: at).spells(key) {
        return JSONNode(storage: node.storage, index: at + 1)
      }
      at = Int(node.storage.entries[at + 1].next)
    }
    return nil
  }

  /// The value of a key that may be missing or null, both of which mean that nothing was said.
  package func optional(_ key: StaticString) -> JSONNode? {
    guard let value = self[key], !value.isNull else { return nil }
    return value
  }

  /// The value of a key that has to be there.
  package func required(_ key: StaticString) throws(JSONFault) -> JSONNode {
    guard let value = self[key] else { throw node.fault(.missingKey("\(key)")) }
    return value
  }
}
