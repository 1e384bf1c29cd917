import RulesLibrary
import StrictJSON

/// What the records of a group have in common, whether they rate items or weigh options.
package protocol GroupRecord: Sendable {
  /// Chosen by whoever made the file; never blank.
  var id: String { get }
  /// Whose answers these are.
  var unit: Assessment.Unit { get }
  /// The exact text that was answered.
  var questionnaire: Assessment.Pin { get }
  /// The day of the answers.
  var date: CivilDate { get }
  /// As in `2026-Q4`; nil where the file names none.
  var round: String? { get }
  /// Whether people are still answering.
  var status: Assessment.Status { get }
  /// Which correction of an earlier record this is; nil where it corrects none.
  var revision: Revision? { get }
}

extension Assessment: GroupRecord {}
extension AppraisalRecord: GroupRecord {}

extension GroupRecord {
  /// What a result says of the record it comes from.
  package var headJSON: JSONValue {
    ["id": .string(id), "date": .string("\(date)"), "round": .optional(round), "unit": unit.json]
  }
}

extension AnsweredFile {
  /// What was said, of whichever kind.
  package var record: any GroupRecord {
    switch self {
    case .rated(let answered): answered.assessment
    case .appraisal(let answered): answered.record
    }
  }
}
