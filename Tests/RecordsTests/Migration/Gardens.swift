import RulesLibrary
import StrictJSON
import TestSupport

@testable import Records

/// Assessments of the two versions of the small garden, each of which is read once for all tests.
enum Gardens {
  private static let versions = Result { try ["1.0.0", "1.1.0"].map { try SmallGarden.loaded($0) } }

  /// One of the two versions.
  static func loaded(_ version: String) throws -> LoadedQuestionnaire {
    let all = try versions.get()
    guard let found = all.first(where: { "\($0.questionnaire.version)" == version }) else {
      throw Missing(version: version)
    }
    return found
  }

  /// The assessment of a text, with both versions at hand.
  static func answered(_ text: String) throws -> AnsweredQuestionnaire {
    let reading = try AssessmentReader.read(Array(text.utf8)) { name, _ in
      try loaded(name.version?.description ?? "")
    }
    switch reading {
    case .read(let answered): return answered
    case .refused(let findings): throw Sample.Refused(findings: findings.map { "\($0.place.words): \($0.message)" })
    }
  }

  /// The assessment of a text, moved.
  static func moved(_ text: String, to version: String = "1.1.0") throws -> Migration {
    Migration(of: try answered(text), to: try loaded(version))
  }

  /// What an earlier move wrote, read back and moved on.
  static func moved(_ earlier: Migration, to version: String) throws -> Migration {
    try moved(String(decoding: JSONWriter.pretty(earlier.json), as: UTF8.self), to: version)
  }

  /// A version that is none of the two.
  private struct Missing: Error {
    let version: String
  }
}
