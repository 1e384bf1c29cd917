import Records
import Reports
import RulesLibrary
import StrictJSON

extension Option {
  /// A version of the questionnaire that the file answers, newer or older.
  static let to = Option("to", value: "VERSION", help: "The version to move to, or newest.")
  /// What `--format` and `--json` are for; not together with `--output`.
  static let dryRun = Option("dry-run", help: "Show what would become of every answer, and write nothing.")
}

extension Command {
  /// An assessment moved to another version.
  static let migrate = Command(
    "migrate", summary: "Moves an assessment to another version of its questionnaire.", words: "FILE",
    example: "peerready migrate november.json --to newest --output november-moved.json",
    details: "The old file stays as it is. The new record has the answers that stand, asks the others again, and keeps "
      + "every old answer that does not stand under \"orphaned\". Without --output it is printed.",
    options: [.to, .dryRun, .newFile, .format, .json, .library]
  ) { invocation in
    var invocation = invocation
    let path = try invocation.arguments.words(1...1, named: "the assessment's file")[0]
    let isDryRun = try isDryRun(invocation)
    var library = try invocation.library()
    let answered = try invocation.input.assessment(path, library: &library)
    let migration = Migration(of: answered, to: try target(of: answered, invocation, library: &library))
    let preview = MigrationDocument(
      migration.comparison, fates: migration.fates, head: ReportHead(answered.assessment))
    let again = "--to \(migration.comparison.to.version) --output NEW-FILE"
    if isDryRun {
      invocation.console.output.write(
        try invocation.render(preview.document) { JSONWriter.pretty(json(migration, answered)) })
      if try invocation.format() != .json { invocation.suggest(for: path) { "peerready migrate \($0) \(again)" } }
    } else {
      try invocation.deliver(JSONWriter.pretty(migration.json))
      invocation.console.errors.write("\(preview.summary)\n")
      suggestNext(invocation, path, again)
    }
    return .fine
  }

  /// Throws where options are given that are for one of the two only.
  private static func isDryRun(_ invocation: Invocation) throws(UsageFault) -> Bool {
    let format = try invocation.format()
    guard invocation.arguments.has(.dryRun) else {
      guard !invocation.arguments.has(.format) || format == .json else {
        throw .wordMissing("--dry-run, which --format \(format.rawValue) is for,")
      }
      return false
    }
    guard !invocation.arguments.has(.output) else { throw .cannotCombine("--dry-run", "--output") }
    return true
  }

  private static func suggestNext(_ invocation: Invocation, _ path: String, _ again: String) {
    guard let output = invocation.arguments.value(.output), output != "-" else {
      invocation.suggest(for: path) { "to keep it in a file, peerready migrate \($0) \(again)" }
      return
    }
    invocation.suggest(for: output) { "answer what is open, then: peerready score \($0)" }
  }

  private static func target(
    of answered: AnsweredQuestionnaire, _ invocation: Invocation, library: inout Library
  ) throws -> LoadedQuestionnaire {
    let questionnaire = answered.questionnaire
    guard let word = invocation.arguments.value(.to) else {
      let versions = library.versions(of: questionnaire.id).map(\.description).joined(separator: ", ")
      throw UsageFault.wordMissing("--to VERSION (there are \(versions); the file answers \(questionnaire.version))")
    }
    let target = try library.questionnaire(invocation.name(of: questionnaire.id, version: word, .to))
    guard target.questionnaire.version != questionnaire.version else {
      throw Failure(
        .usage, ["the file answers \(questionnaire.id) \(questionnaire.version) already; there is nothing to move"])
    }
    return target
  }

  private static func json(_ migration: Migration, _ answered: AnsweredQuestionnaire) -> JSONValue {
    let sha256 = (answered.loaded.sha256, migration.assessment.questionnaire.sha256)
    return ChangesJSON(migration.comparison, sha256: sha256).migration(
      migration.fates, assessment: answered.assessment.headJSON)
  }
}

extension Invocation {
  /// The questionnaire of that id in the version that people typed as an option's value: a version, or `newest`.
  func name(of id: String, version word: String, _ option: Option) throws(UsageFault) -> QuestionnaireName {
    let version = Version(word)
    let name = QuestionnaireName(version.map { "\(id)@\($0)" } ?? id)
    guard let name, version != nil || word == "newest" else {
      throw .badValue(word, option: "--\(option.name)", wanted: "a version, as in 1.0.0, or newest")
    }
    return name
  }
}
