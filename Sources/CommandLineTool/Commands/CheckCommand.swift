import Records
import Reports
import RulesLibrary
import StrictJSON

extension Option {
  /// Alone, without files.
  static let rules = Option("rules", help: "List the rules that questionnaires are held to.")
}

extension Command {
  /// Structure and references of questionnaires, assessments and plans, and what a careful author of questionnaires looks for.
  static let check = Command(
    "check", summary: "Whether questionnaires, assessments and plans are sound, with the place of everything found.",
    words: "FILE...",
    example: "peerready check questionnaires/imroc-checklist/1.0.0.json",
    details: "Exits with 1 if anything was found. An error keeps a file from being used or from doing its work; a "
      + "warning is for its author to weigh.",
    options: [.rules, .library, .format, .json]
  ) { invocation in
    var invocation = invocation
    if invocation.arguments.has(.rules) { return try listRules(&invocation) }
    let paths = try invocation.arguments.words(1...Int.max, named: "a file to check")
    var library = try invocation.library()
    let checked = try paths.map { try checkedFile($0, invocation, &library) }
    let isClean = checked.allSatisfy(\.findings.isEmpty)
    switch try invocation.format() {
    case .json:
      let result: JSONValue = [
        "format": "peerready/findings", "formatVersion": 1, "files": .array(checked.map(\.json)),
      ]
      invocation.console.output.write(JSONWriter.pretty(result))
    default:
      let lines = checked.flatMap(\.lines) + (checked.contains(where: \.isUnread) ? [moreToCome] : [])
      for line in lines { invocation.console.output.write("\(VisibleText.of(line))\n") }
    }
    return isClean ? .fine : .gateFailed
  }

  private static func listRules(_ invocation: inout Invocation) throws -> ExitStatus {
    _ = try invocation.arguments.words(0...0, named: "")
    let rules = Linter.catalogue
    let bytes = try invocation.render(RulesDocument(rules).document) {
      JSONWriter.pretty(["format": "peerready/rules", "formatVersion": 1, "rules": .array(rules.map(\.json))])
    }
    invocation.console.output.write(bytes)
    return .fine
  }

  /// Said once, under the findings of files that could not be read to their end.
  private static let moreToCome = "Warnings are looked for once the errors are gone."

  private static func checkedFile(_ path: String, _ invocation: Invocation, _ library: inout Library) throws
    -> CheckedFile
  {
    let bytes = try invocation.input.bytes(path, limit: Assessment.limit)
    let head = FileHead(bytes)
    let name = Input.name(of: path)
    switch head.format.flatMap(RecordFormat.init) {
    case .assessment: return CheckedFile(record: name, try AnsweredFile.read(bytes, library: &library).findings)
    case .ballot:
      let reading = try AnsweredBallot.read(bytes) { try library.questionnaire($0, sha256: $1) }
      return CheckedFile(record: name, reading.findings)
    case .plan: return CheckedFile(record: name, PlanReader.read(bytes).findings)
    case .folder: return CheckedFile(record: name, FolderSettings.read(bytes).findings)
    case nil:
      if bytes.count > QuestionnaireContent.largestFile { throw tooLarge(path) }
      let entry = Library.Entry(namedBy: path, for: head.id, in: library)
      let findings = Linter.findings(in: bytes, as: entry) { library.versions(before: $0) }
      return CheckedFile(questionnaire: bytes, name: name, findings)
    }
  }

  private static func tooLarge(_ path: String) -> Failure {
    Failure(reading: FileFault(path: Input.name(of: path), reason: .tooLarge(limit: QuestionnaireContent.largestFile)))
  }
}

extension Rule {
  /// Id, severity and promise.
  fileprivate var json: JSONValue {
    ["id": .string(id), "severity": .string(severity.rawValue), "promise": .string(promise)]
  }
}

extension Library.Entry {
  /// The entry that a path ending in `<id>/<version>.json` names, where it is a file of the library, or the questionnaire's
  /// own id is that or nearly that; nil for any other, because a questionnaire may lie anywhere while it is written.
  fileprivate init?(namedBy path: String, for ownID: String?, in library: Library) {
    let parts = path.split(separator: "/")
    guard parts.count >= 2, let file = parts.last, file.hasSuffix(".json"),
      let version = Version(String(file.dropLast(5)))
    else { return nil }
    self.init(id: String(parts[parts.count - 2]), version: version, origin: .file(path))
    let isMeant = ownID.map { NearestName.to($0, among: [id]) != nil } ?? false
    guard isMeant || library.entries.contains(self) else { return nil }
  }
}
