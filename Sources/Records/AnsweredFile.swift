import RulesLibrary
import StrictJSON

/// An assessment of either kind of questionnaire.
package enum AnsweredFile: Sendable {
  /// Items were answered.
  case rated(AnsweredQuestionnaire)
  /// Options were weighed.
  case appraisal(AnsweredAppraisal)

  /// Reads whichever kind the questionnaire that the file pins is of. Throws `FileFault` where that one cannot be read.
  package static func read(_ bytes: [UInt8], library: inout Library) throws -> Reading<AnsweredFile> {
    guard isAppraisal(bytes, &library) else {
      let reading = try AssessmentReader.read(bytes) { try library.questionnaire($0, sha256: $1) }
      return reading.map(AnsweredFile.rated)
    }
    return try AppraisalReader.read(bytes) { try library.appraisal($0, sha256: $1) }.map(AnsweredFile.appraisal)
  }

  /// Whether the questionnaire that is named is at hand and an option appraisal. What cannot be told is for the reader of
  /// assessments to say.
  private static func isAppraisal(_ bytes: [UInt8], _ library: inout Library) -> Bool {
    guard let root = try? JSONDocument(parsing: bytes).root,
      let pin = try? JSONFields(ofAny: root)["questionnaire"],
      let fields = try? JSONFields(ofAny: pin), let id = fields["id"],
      let version = fields["version"],
      let name = QuestionnaireName("\(id.text)@\(version.text)"), let file = try? library.file(name),
      case .appraisal = file.content
    else { return false }
    return true
  }
}

extension Reading {
  /// The same with another value.
  fileprivate func map<Other>(_ transform: (Value) -> Other) -> Reading<Other> {
    switch self {
    case .read(let value): .read(transform(value))
    case .refused(let findings): .refused(findings)
    }
  }
}
