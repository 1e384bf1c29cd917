import RulesLibrary
import StrictJSON
import TestSupport
import Testing

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// One file under `questionnaires/`, found by looking and not by name, so that a new one is tested without anyone's help.
struct Shipped: CustomTestStringConvertible, Sendable {
  /// The name of its folder.
  let id: String
  /// Its own name without `.json`.
  let version: String
  /// Where it is on this machine.
  let path: String

  /// Every `<id>/<version>.json`; schemas and ledgers are not questionnaires.
  static let all: [Shipped] = {
    let folder = "\(Repository.root)/questionnaires"
    return names(in: folder).filter { $0 != "schema" }.flatMap { id in
      names(in: "\(folder)/\(id)").filter { $0.hasSuffix(".json") }.map { file in
        Shipped(id: id, version: String(file.dropLast(5)), path: "\(folder)/\(id)/\(file)")
      }
    }
  }()

  /// Those with items that are rated; the others are option appraisals.
  static let rated = all.filter { (try? $0.questionnaire()) != nil }

  var testDescription: String { "\(id) \(version)" }

  /// The exact bytes.
  func bytes() throws -> [UInt8] { try RegularFile.read(path, limit: QuestionnaireContent.largestFile) }

  /// What `check` says, holding the content against the name.
  func findings() throws -> [Finding] {
    let entry = Version(version).map { Library.Entry(id: id, version: $0, origin: .file(path)) }
    return Linter.findings(in: try bytes(), as: entry)
  }

  /// The questionnaire itself.
  func questionnaire() throws -> Questionnaire { try QuestionnaireReader.read(bytes()).sound() }

  private static func names(in folder: String) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
  }
}
