import Records
import Reports
import RulesLibrary
import StrictJSON

extension Command {
  /// Structure and references of questionnaires and assessments.
  static let check = Command(
    "check", summary: "Whether questionnaires and assessments are sound, with the place of everything found.",
    words: "FILE...",
    example: "peerready check questionnaires/imroc-checklist/1.0.0.json",
    details: "Exits with 1 if anything was found.",
    options: [.library, .format, .json]
  ) { invocation in
    var invocation = invocation
    let paths = try invocation.arguments.words(1...Int.max, named: "a file to check")
    var library = try invocation.library()
    let checked = try paths.map {
      CheckedFile(name: Input.name(of: $0), findings: try findings(in: $0, invocation, &library))
    }
    let isClean = checked.allSatisfy(\.findings.isEmpty)
    switch try invocation.format() {
    case .json:
      let result: JSONValue = [
        "format": "peerready/findings", "formatVersion": 1, "files": .array(checked.map(\.json)),
      ]
      invocation.console.output.write(JSONWriter.pretty(result))
    case .text, .markdown:
      for file in checked { file.lines.forEach { invocation.console.output.write("\(VisibleText.of($0))\n") } }
    }
    return isClean ? .fine : .gateFailed
  }

  private static func findings(in path: String, _ invocation: Invocation, _ library: inout Library) throws -> [Finding]
  {
    let bytes = try invocation.input.bytes(path, limit: Assessment.limit)
    guard FileKind.of(bytes) == .assessment else {
      if bytes.count > LoadedQuestionnaire.limit { throw tooLarge(path) }
      return QuestionnaireReader.read(bytes, as: Library.Entry(namedBy: path)).findings
    }
    switch try AssessmentReader.read(bytes, resolve: { try library.questionnaire($0, sha256: $1) }) {
    case .read: return []
    case .refused(let findings): return findings
    }
  }

  private static func tooLarge(_ path: String) -> Failure {
    Failure(reading: FileFault(path: Input.name(of: path), reason: .tooLarge(limit: LoadedQuestionnaire.limit)))
  }
}

/// One file and what was found in it.
private struct CheckedFile {
  let name: String
  let findings: [Finding]

  var lines: [String] {
    guard !findings.isEmpty else { return ["\(name): nothing found"] }
    return findings.map { $0.line(in: name, grade: "\($0.severity.rawValue): ") }
  }

  var json: JSONValue { ["file": .string(name), "findings": .array(findings.map(\.json))] }
}

/// What a file says it is.
private enum FileKind {
  case assessment, other

  static func of(_ bytes: [UInt8]) -> FileKind {
    let root = try? JSONDocument(parsing: bytes).root  // what is no JSON is told so, with the place, by its reader
    guard let root, root.isObject else { return .other }
    var kind = FileKind.other
    try? root.forEachMember { key, value in  // it is an object, and nothing in here throws
      if key.text == "format", value.text == "peerready/assessment" { kind = .assessment }
    }
    return kind
  }
}

extension Library.Entry {
  /// The entry that a path names, where it ends in `<id>/<version>.json`; nil for any other.
  fileprivate init?(namedBy path: String) {
    let parts = path.split(separator: "/")
    guard parts.count >= 2, let file = parts.last, file.hasSuffix(".json"),
      let version = Version(String(file.dropLast(5)))
    else { return nil }
    self.init(id: String(parts[parts.count - 2]), version: version, origin: .file(path))
  }
}
