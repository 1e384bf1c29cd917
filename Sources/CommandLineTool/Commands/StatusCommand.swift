import Records
import Reports
import RulesLibrary
import ScoringEngine
import StrictJSON

extension Command {
  /// Where a readiness folder stands.
  static let status = Command(
    "status", summary: "Where a readiness folder stands: rounds, drafts, actions, and what needs attention.",
    words: "FOLDER",
    example: "peerready status ours",
    details: "Everything in the folder is looked at, and nothing is left out because it cannot be read.",
    options: [.today, .format, .json, .library]
  ) { invocation in
    var invocation = invocation
    let path = try invocation.arguments.words(1...1, named: "the folder")[0]
    let today = try invocation.today()
    var library = try invocation.library()
    let folder = try invocation.input.folder(path, library: &library)
    let status = StatusReading(folder, library: library, today: today).status(word: invocation.shellWord)
    let bytes = try invocation.render(StatusDocument(status).document) {
      JSONWriter.pretty(StatusJSON(status).value)
    }
    invocation.console.output.write(bytes)
    if try invocation.format() != .json { invocation.suggest(status.next) }
    return .fine
  }
}
