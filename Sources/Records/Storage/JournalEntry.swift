import StrictJSON

/// One answer as it was given: where it stands in the record, and what it became. Weights, ratings, participants and whatever
/// else a record holds are answers too.
package struct JournalEntry: Equatable, Sendable {
  /// The way down into the record, as in `answers`, `funding`: 1 to 8 keys.
  package let keys: [String]
  /// What stands there from now on, whole; null takes away what was there.
  package let value: JSONValue

  /// Keys on the way down that an entry has at most.
  static let depth = 8

  /// An answer, or null where it is taken back.
  package init(set keys: [String], to value: JSONValue) {
    self.keys = keys
    self.value = value
  }

  /// Reads one line of a journal.
  init(_ root: JSONNode) throws {
    let fields = try JSONFields(root, known: ["set", "to"])
    let way = try fields.required("set")
    keys = try way.elements("a list of keys").map { try $0.string() }
    guard (1...Self.depth).contains(keys.count) else { throw way.wrongKind("a list of 1 to \(Self.depth) keys") }
    value = try fields.required("to").value()
  }

  /// One line of a journal, with its line feed.
  var line: [UInt8] { JSONWriter.compact(["set": .strings(keys), "to": value]) }
}
