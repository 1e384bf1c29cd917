import RulesLibrary
import ScoringEngine
import StrictJSON

/// A new assessment with every item of its depth waiting for an answer.
package struct BlankAssessment {
  /// Whose answers they will be; names that can be seen, which the caller sees to.
  package let unit: Assessment.Unit
  /// The day of the answers; round and id are made from it.
  package let date: CivilDate
  /// Which items the file lists: at `core`, only those of the quick first pass.
  package let depth: Depth

  /// What a new assessment needs to know.
  package init(unit: Assessment.Unit, date: CivilDate, depth: Depth) {
    self.unit = unit
    self.date = date
    self.depth = depth
  }

  /// A draft with every item open.
  package func assessment(for loaded: LoadedQuestionnaire) -> Assessment {
    Assessment(
      id: id(for: loaded.questionnaire), unit: unit, questionnaire: Assessment.Pin(loaded), date: date, round: round,
      depth: depth, status: .draft, participants: [],
      responses: Array(repeating: Assessment.Response(), count: loaded.questionnaire.items.count), priorities: nil)
  }

  /// The file's content: each item stands there with the key its answer takes, and null for "no answer yet".
  package func json(for loaded: LoadedQuestionnaire) -> JSONValue {
    assessment(for: loaded).json(for: loaded.questionnaire)
  }

  /// The content of the file for an option appraisal: every weight, rating and judgement waits, and so does the decision.
  package func json(for loaded: LoadedAppraisal) -> JSONValue {
    let appraisal = loaded.appraisal
    let ratings = [AppraisalRecord.Rating](repeating: .open, count: appraisal.criteria.count)
    let judgements = [Bool?](repeating: nil, count: appraisal.options.count)
    let blank = AppraisalRecord(
      id: id(for: appraisal), unit: unit, questionnaire: Assessment.Pin(loaded), date: date, round: round,
      status: .draft, participants: [], weights: Array(repeating: nil, count: appraisal.criteria.count),
      ratings: Array(repeating: ratings, count: appraisal.options.count),
      mustHaves: Array(repeating: judgements, count: appraisal.mustHaves.count), decision: nil)
    return AnsweredAppraisal(record: blank, loaded: loaded).json
  }

  /// A ballot with every item open; `mark` tells it from the others of its day.
  package func ballot(for loaded: LoadedQuestionnaire, mark: String) -> AnsweredBallot {
    let blank = assessment(for: loaded)
    let ballot = Ballot(
      id: "\(date)-\(loaded.questionnaire.id)-\(mark)", unit: unit, questionnaire: blank.questionnaire, date: date,
      round: round, depth: depth, perspective: nil,
      answers: Array(repeating: .open, count: loaded.questionnaire.items.count))
    return AnsweredBallot(ballot: ballot, loaded: loaded)
  }

  /// As in `2026-11-21-imroc-checklist-advisory-group`.
  package func id(for questionnaire: some QuestionnaireHeading) -> String {
    let owner = Identifier.from(unit.team ?? unit.organisation)
    return ["\(date)", questionnaire.id, owner].filter { !$0.isEmpty }.joined(separator: "-")
  }

  private var round: String { "\(date.parts.year)-Q\(date.quarter)" }
}

extension Assessment.Pin {
  /// What an assessment of a questionnaire pins.
  init<Content: QuestionnaireHeading>(_ loaded: Loaded<Content>) {
    name = QuestionnaireName(id: loaded.content.id, version: loaded.content.version)
    sha256 = loaded.sha256
  }
}
