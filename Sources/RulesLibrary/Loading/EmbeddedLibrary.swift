/// The questionnaires built into the executable. The table is generated from `questionnaires/` when building.
enum EmbeddedLibrary {
  /// What is built in, in the order of the table.
  static var entries: [Library.Entry] {
    embeddedQuestionnaires.indices.compactMap { position in
      let file = embeddedQuestionnaires[position]
      return Version("\(file.version)").map { .init(id: "\(file.id)", version: $0, origin: .builtIn(position)) }
    }
  }

  /// The SHA-256 of the file at a position of the table.
  static func sha256(at position: Int) -> String { "\(embeddedQuestionnaires[position].sha256)" }

  /// The exact bytes of the file at a position of the table.
  static func bytes(at position: Int) -> [UInt8] {
    let text = embeddedQuestionnaires[position].text
    return Array(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }
}

/// One row of the generated table.
struct EmbeddedQuestionnaire: Sendable {
  /// The name of the file's folder under `questionnaires/`.
  let id: StaticString
  /// The file's name without `.json`.
  let version: StaticString
  /// Of the file, worked out when building, so that starting need not.
  let sha256: StaticString
  /// The whole file, byte for byte.
  let text: StaticString
}
