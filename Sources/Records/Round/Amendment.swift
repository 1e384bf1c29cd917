import Digests
import StrictJSON

/// A correction of a submitted record, begun as a draft with everything that the record says. The record itself stays what it is.
package struct Amendment {
  /// The new record.
  package let file: AnsweredFile

  /// Why a record is not corrected in a new one.
  package enum Obstacle: Error, Equatable {
    /// It is a draft, which can still be changed itself.
    case isDraft
    /// It is the last revision that there can be; its number.
    case isLast(Int)
  }

  /// Begins a correction. `bytes` are those of the file that is corrected.
  package init(of amended: AnsweredFile, in bytes: [UInt8]) throws(Obstacle) {
    guard amended.record.status == .submitted else { throw .isDraft }
    let number = (amended.record.revision?.number ?? 1) + 1
    guard Revision.numbers.contains(number) else { throw .isLast(number - 1) }
    let revision = Revision(number: number, id: amended.record.id, sha256: SHA256.hex(of: bytes))
    let id = Self.id(amended.record, number)
    switch amended {
    case .rated(let answered):
      var assessment = answered.assessment.drafted(id: id)
      assessment.revision = revision
      file = .rated(AnsweredQuestionnaire(assessment: assessment, loaded: answered.loaded))
    case .appraisal(let answered):
      var record = answered.record
      record.id = id
      record.status = .draft
      record.revision = revision
      file = .appraisal(AnsweredAppraisal(record: record, loaded: answered.loaded))
    }
  }

  /// As in `november-r2`; the suffix of an earlier correction gives way, so that ids do not grow.
  private static func id(_ record: any GroupRecord, _ number: Int) -> String {
    let former = record.revision.map { "-r\($0.number)" } ?? ""
    let stem = record.id.hasSuffix(former) ? String(record.id.dropLast(former.count)) : record.id
    return "\(stem)-r\(number)"
  }
}

extension AnsweredFile {
  /// The whole file.
  package var json: JSONValue {
    switch self {
    case .rated(let answered): answered.assessment.json(for: answered.questionnaire)
    case .appraisal(let answered): answered.json
    }
  }
}
