import RulesLibrary
import ScoringEngine
import StrictJSON

/// The answer that a decision between options gives to a choice item of a rated questionnaire (scoring method, section 10).
package struct AppraisalAnswer {
  /// What was decided.
  private let decided: AnsweredAppraisal
  private let decision: AppraisalRecord.Decision
  /// The assessment whose item is answered.
  private let answered: AnsweredQuestionnaire
  /// The item, as a position of the assessment's questionnaire.
  package let item: Int
  private let choice: Int

  /// Why a decision answers nothing in an assessment.
  package enum Obstacle: Error, Equatable {
    /// The appraisal says of no item that it answers it.
    case answersNothing
    /// The record has no decision.
    case undecided
    /// The assessment's questionnaire has no such choice item; its id.
    case noSuchItem(String)
    /// The item has no such choice; the item's id and the option's.
    case noSuchChoice(String, option: String)
  }

  /// Matches a decision with the assessment it is for.
  package init(_ decided: AnsweredAppraisal, in answered: AnsweredQuestionnaire) throws(Obstacle) {
    guard let id = decided.appraisal.answers else { throw .answersNothing }
    guard let decision = decided.record.decision else { throw .undecided }
    let option = decided.appraisal.options[decision.option].id
    guard let item = answered.questionnaire.positions[id],
      case .choice(let choices) = answered.questionnaire.items[item].question
    else { throw .noSuchItem(id) }
    guard let choice = choices.firstIndex(where: { $0.id == option }) else { throw .noSuchChoice(id, option: option) }
    self.decided = decided
    self.decision = decision
    self.answered = answered
    self.item = item
    self.choice = choice
  }

  /// The content of a new record: the assessment with that item answered, as a draft under an id of its own, because the
  /// old record stays as it is. What was written beside an earlier answer is kept.
  package var json: JSONValue {
    let questionnaire = answered.questionnaire
    var draft = answered.assessment.drafted(id: "\(answered.assessment.id)-with-\(questionnaire.items[item].id)")
    var response = draft.responses[item]
    response.answer = .choice(choice)
    response.evidence = [response.evidence, citation].compactMap { $0 }.joined(separator: " ")
    response.carriedFrom = nil
    draft.responses[item] = response
    return draft.json(for: questionnaire)
  }

  /// As in "Option appraisal X (water-options 1.0.0), record november: the reason".
  private var citation: String {
    let appraisal = decided.appraisal
    let record = "record \(decided.record.id), \(decided.record.date)"
    let cited = "Option appraisal \"\(appraisal.title)\" (\(appraisal.id) \(appraisal.version)), \(record)"
    return decision.reason.map { "\(cited): \($0)" } ?? "\(cited)."
  }
}

extension Assessment {
  /// The same as a draft of its own. It corrects what a draft was begun to correct; a submitted correction stays the only one.
  func drafted(id: String) -> Assessment {
    var draft = self
    draft.id = id
    draft.status = .draft
    if status == .submitted { draft.revision = nil }
    return draft
  }
}
