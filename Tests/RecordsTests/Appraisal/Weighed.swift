import RulesLibrary
import ScoringEngine
import StrictJSON
import TestSupport

@testable import Records

/// The record of the water options that has every kind of answer: whole, or with one passage changed.
enum Weighed {
  /// The file as it is.
  static func text() throws -> String { try Repository.text(of: "Tests/EndToEndTests/Assessments/weighed.json") }

  /// What the reader makes of a text, with the water options at hand.
  static func reading(_ text: String) throws -> Reading<AnsweredAppraisal> {
    var library = try Library(folders: [SmallGarden.library])
    return try AppraisalReader.read(Array(text.utf8)) { try library.appraisal($0, sha256: $1) }
  }

  /// The record of a text that has to be sound, with its appraisal.
  static func answered(_ text: String) throws -> AnsweredAppraisal {
    switch try reading(text) {
    case .read(let answered): return answered
    case .refused(let findings): throw Sample.Refused(findings: Sample.lines(findings))
    }
  }

  /// Everything found in a text, as `line:column path: message`; nothing where it is sound.
  static func findings(_ text: String) throws -> [String] {
    guard case .refused(let findings) = try reading(text) else { return [] }
    return Sample.lines(findings)
  }

  /// One passage of the record changed.
  static func changed(_ old: String, to new: String, _ path: String, _ message: String) -> Mutation {
    Mutation(old, to: new, path, message, in: { try text() })
  }
}
