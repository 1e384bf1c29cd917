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
    if let failure = Failure(all: failures) { throw failure }
    return .fine
  }

  private static func row(_ entry: Library.Entry, _ loaded: LoadedQuestionnaire, withChanges: Bool) -> JSONValue {
    let questionnaire = loaded.questionnaire
    let row: JSONValue = [
      "id": .string(entry.id), "version": .string("\(entry.version)"), "title": .string(questionnaire.title),
      "summary": .string(questionnaire.summary), "minutes": .integer(questionnaire.minutes),
      "items": .integer(questionnaire.items.count), "core": .integer(questionnaire.items.filter(\.isCore).count),
      "sha256": .string(loaded.sha256), "file": .string(entry.path),
    ]
    guard withChanges else { return row }
    let changes = questionnaire.changes.map { change -> JSONValue in
      ["version": .string("\(change.version)"), "date": .string("\(change.date)"), "what": .string(change.what)]
    }
    return row.adding(["changes": .array(changes)])
  }
}
