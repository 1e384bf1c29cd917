import Reports
import RulesLibrary
import StrictJSON

extension Option {
  /// Two versions of the questionnaire shown: the one left first, then the one gone to.
  static let changes = Option(
    "changes", value: "FROM TO", count: .pair,
    help: "Show what changed from one version to another, as in --changes 1.0.0 newest, and which answers stand.")
}

extension Command {
  /// What changed from one version of a questionnaire to another.
  static func showChanges(of word: String, _ invocation: Invocation, _ library: inout Library) throws -> ExitStatus {
    let name = try invocation.name(word)
    guard name.version == nil else { throw UsageFault.cannotCombine(word, "--changes") }
    let loaded = try invocation.arguments.all(.changes).map {
      try library.questionnaire(invocation.name(of: name.id, version: $0, .changes))
    }
    let comparison = VersionComparison(from: loaded[0].questionnaire, to: loaded[1].questionnaire)
    let bytes = try invocation.render(ChangesDocument(comparison).document) {
      let sha256 = (loaded[0].sha256, loaded[1].sha256)
      return JSONWriter.pretty(ChangesJSON(comparison, sha256: sha256).changes())
    }
    invocation.console.output.write(bytes)
    return .fine
  }
}
