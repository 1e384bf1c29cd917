import StrictJSON

/// What a file says it is, as far as it can be read.
struct FileHead {
  /// As in `peerready/plan`.
  let format: String?
  /// Its own id.
  let id: String?

  /// Looks at the top of a file.
  init(_ bytes: [UInt8]) {
    // what cannot be read is told with its place by the reader
    let members = try? JSONFields(ofAny: JSONDocument(parsing: bytes).root)
    format = members?["format"]?.text
    id = members?["id"]?.text
  }
}
