/// A JSON text that has been checked from end to end, with an index of its values.
///
/// The text is kept as it came; strings and numbers are read out of it only when asked for.
package struct JSONDocument: Sendable {
  /// The text and its index; the nodes keep it once the document itself is gone.
  let storage: Storage

  /// Reads one value and nothing after it (RFC 8259, and stricter: no duplicate keys, bounded by `JSONLimits`).
  ///
  /// A byte order mark at the very start is passed over. `firstLine` numbers the first line, for texts that are a line
  /// of a larger file.
  package init(parsing bytes: [UInt8], firstLine: Int = 1) throws(JSONFault) {
    storage = try bytes.withUnsafeBufferPointer { (text) throws(JSONFault) in
      var scanner = Scanner(text: text, firstLine: firstLine)
      try scanner.scanText()
      return Storage(bytes: bytes, entries: scanner.entries, landmarks: Landmarks(of: text, firstLine: firstLine))
    }
  }

  /// The one value of the text.
  package var root: JSONNode { JSONNode(storage: storage, index: 0) }
}

extension JSONDocument {
  /// The text with its index, shared by all nodes.
  final class Storage: Sendable {
    /// The text as it came, a byte order mark included.
    let bytes: [UInt8]
    /// The values and keys in the order of the text; the root is the first.
    let entries: [Entry]
    /// Lines and columns to count on from, for the places of faults.
    let landmarks: Landmarks

    /// A text that has passed the scanner, with what was found in it.
    init(bytes: [UInt8], entries: [Entry], landmarks: Landmarks) {
      self.bytes = bytes
      self.entries = entries
      self.landmarks = landmarks
    }
  }

  /// One value or key of the text, in the order of the text; a container's entries follow it directly.
  struct Entry: Sendable {
    /// Offset of the first byte.
    var start: UInt32
    /// Offset after the last byte; without meaning while a container is still open.
    var end: UInt32
    /// Index of the entry after this value and all inside it; without meaning while a container is still open.
    var next: UInt32
    /// Index of the container around this value or key; 0 for the root, which has none.
    var parent: UInt32
    /// How many elements stand before this one in its array; 0 outside arrays.
    var position: UInt32
    /// What stands from `start` to `end`.
    var kind: Kind
    /// Whether a string holds a backslash.
    var hasEscapes = false
  }

  /// What an entry is; a key is the string before a member's value.
  enum Kind: UInt8, Sendable {
    /// The values of RFC 8259 section 3, with one kind for true and false, and a key told apart from a string.
    case null, bool, number, string, key, array, object
  }
}
