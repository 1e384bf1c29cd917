import Reports
import RulesLibrary
import StrictJSON

extension Option {
  /// In json every version has its row without it too, and with it also what it changed.
  static let versions = Option("versions", help: "Every version, with what it changed, its SHA-256 and its file.")
}

extension Command {
  /// The questionnaires and versions there are.
  static let list = Command(
    "list", summary: "The questionnaires and versions there are.", words: "",
    example: "peerready list",
    options: [.versions, .library, .format, .json]
  ) { invocation in
    var invocation = invocation
    _ = try invocation.arguments.words(0...0, named: "")
    var library = try invocation.library()
    var failures: [Failure] = []
    let all = library.entries.compactMap { entry -> LibraryDocument.Volume? in
      do {
        return (entry, try library.load(entry))
      } catch {
        failures.append(Failure(any: error))
        return nil
      }
    }
    let document = LibraryDocument(all)
    let withChanges = invocation.arguments.has(.versions)
    let bytes = try invocation.render(withChanges ? document.versions : document.document) {
      let rows = all.map { row($0, $1, withChanges: withChanges) }
      return JSONWriter.pretty(["format": "peerready/library", "formatVersion": 1, "questionnaires": .array(rows)])
    }
    invocation.console.output.write(bytes)
    try noteOverlooked(invocation)
    if let failure = Failure(all: failures) { throw failure }
    return .fine
  }

  private static func noteOverlooked(_ invocation: Invocation) throws {
    let overlooked = try invocation.libraryFolders.flatMap { try Library.overlooked(in: $0) }
    guard !overlooked.isEmpty else { return }
    invocation.console.output.flush()
    for file in overlooked { invocation.console.errors.write("Note: \(VisibleText.of(file.message))\n") }
  }

  private static func row(
    _ entry: Library.Entry, _ loaded: Loaded<QuestionnaireContent>, withChanges: Bool
  ) -> JSONValue {
    let heading = loaded.content.heading
    let row: JSONValue = [
      "id": .string(entry.id), "version": .string("\(entry.version)"), "title": .string(heading.title),
      "summary": .string(heading.summary), "minutes": .integer(heading.minutes), "sha256": .string(loaded.sha256),
      "file": .string(entry.path),
    ]
    let sized = row.adding(size(loaded.content))
    return withChanges ? sized.adding(["changes": .array(heading.changes.map(change))]) : sized
  }

  private static func size(_ content: QuestionnaireContent) -> KeyValuePairs<String, JSONValue> {
    switch content {
    case .rated(let questionnaire):
      [
        "kind": "rated", "items": .integer(questionnaire.items.count),
        "core": .integer(questionnaire.items.filter(\.isCore).count),
      ]
    case .appraisal(let appraisal):
      [
        "kind": "appraisal", "options": .integer(appraisal.options.count),
        "criteria": .integer(appraisal.criteria.count),
      ]
    }
  }

  private static func change(_ change: Change) -> JSONValue {
    ["version": .string("\(change.version)"), "date": .string("\(change.date)"), "what": .string(change.what)]
  }
}
