import RulesLibrary
import ScoringEngine

/// What one group said of the options of an appraisal, as kept in a file: an assessment with weights, ratings, must-haves
/// and a decision in place of answers. Lists stand in the appraisal's order.
package struct AppraisalRecord: Equatable, Sendable {
  /// Chosen by whoever made the file; never blank.
  package var id: String
  /// Organisation and team.
  package let unit: Assessment.Unit
  /// The appraisal that was answered, and no other text of it.
  package let questionnaire: Assessment.Pin
  /// The day of the answers; a plan starts here unless another day is named.
  package let date: CivilDate
  /// As in `2026-Q4`; nil where the file names none.
  package let round: String?
  /// Draft where the file names none.
  package var status: Assessment.Status
  /// Who took part, by perspective; may be empty.
  package let participants: [Assessment.Participants]
  /// One a criterion, 0…100 in hundredths; nil where the group has not said.
  package let weights: [Int?]
  /// For each option one a criterion.
  package let ratings: [[Rating]]
  /// For each must-have one an option; nil where the group has not judged.
  package let mustHaves: [[Bool?]]
  /// What the group chose; nil where it has not.
  package var decision: Decision?
  /// Which correction of a submitted record this is; nil where it corrects none.
  package var revision: Revision?

  /// How an option does on a criterion.
  package enum Rating: Equatable, Sendable {
    /// Nobody has said yet.
    case open
    /// The group could not tell.
    case doNotKnow
    /// 0…100 in hundredths.
    case value(Int)
  }

  /// What the group chose, whatever the figures say.
  package struct Decision: Equatable, Sendable {
    /// A position among the options.
    package let option: Int
    /// Why; nil where nothing was written down.
    package let reason: String?

    /// A choice with its reason.
    package init(option: Int, reason: String?) {
      self.option = option
      self.reason = reason
    }
  }
}

extension AppraisalRecord {
  /// The bare figures, as the engine takes them.
  package var sheet: AppraisalSheet {
    AppraisalSheet(weights: weights, ratings: ratings.map { $0.map(\.hundredths) }, mustHaves: mustHaves)
  }

  /// For each option the criteria on which the group said that it does not know, all as positions.
  package var doNotKnow: [Int: [Int]] {
    let criteria = ratings.map { ratings in ratings.indices.filter { ratings[$0] == .doNotKnow } }
    return Dictionary(uniqueKeysWithValues: zip(criteria.indices, criteria))
  }
}

extension AppraisalRecord.Rating {
  /// The rating, where there is one.
  var hundredths: Int? {
    guard case .value(let hundredths) = self else { return nil }
    return hundredths
  }
}

/// An option appraisal with what a group said of it.
package struct AnsweredAppraisal: Sendable {
  /// What was said.
  package let record: AppraisalRecord
  /// The very text that the record pins, with its bytes.
  package let loaded: LoadedAppraisal

  /// What was asked.
  package var appraisal: OptionAppraisal { loaded.appraisal }
  /// What it comes to.
  package var result: AppraisalResult { AppraisalResult(record.sheet) }

  /// The same with another decision.
  package func deciding(_ decision: AppraisalRecord.Decision) -> AnsweredAppraisal {
    var decided = record
    decided.decision = decision
    return AnsweredAppraisal(record: decided, loaded: loaded)
  }
}
