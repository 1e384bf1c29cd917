import Reports
import RulesLibrary
import StrictJSON

extension Command {
  /// The questionnaires and versions there are.
  static let list = Command(
    "list", summary: "The questionnaires and versions there are.", words: "",
    example: "peerready list",
    options: [.library, .format, .json]
  ) { invocation in
    var invocation = invocation
    _ = try invocation.arguments.words(0...0, named: "")
    var library = try invocation.library()
    var failures: [Failure] = []
    let all = library.entries.compactMap { entry -> (Library.Entry, Loaded<QuestionnaireContent>)? in
      do {
        return (entry, try library.load(entry))
      } catch {
        failures.append(Failure(any: error))
        return nil
      }
    }
    let bytes = try invocation.render(LibraryDocument(all.map(\.1.content)).document) {
      JSONWriter.pretty(["format": "peerready/library", "formatVersion": 1, "questionnaires": .array(all.map(row))])
    }
    invocation.console.output.write(bytes)
    if let failure = Failure(all: failures) { throw failure }
    return .fine
  }

  private static func row(_ entry: Library.Entry, _ loaded: Loaded<QuestionnaireContent>) -> JSONValue {
    let heading = loaded.content.heading
    let row: JSONValue = [
      "id": .string(entry.id), "version": .string("\(entry.version)"), "title": .string(heading.title),
      "summary": .string(heading.summary), "minutes": .integer(heading.minutes), "sha256": .string(loaded.sha256),
      "file": .string(entry.path),
    ]
    return row.adding(size(loaded.content))
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
}
