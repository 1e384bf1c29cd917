import Records
import RulesLibrary
import ScoringEngine
import StrictJSON
import Wizard

/// A draft as the conversation takes it.
struct DraftForm {
  /// What is asked.
  let form: any Form
  /// What was said so far.
  let entries: [Entry]
  /// What was remembered.
  let marks: Marks

  /// Lays a draft out. `record` is the same as `answered`, and holds what stands beside the answers.
  init(_ answered: AnsweredFile, record: JSONValue, last: AnsweredFile?) {
    marks = record[Marks.key].map(Marks.init) ?? Marks()
    switch answered {
    case .rated(let answered):
      let people = ParticipantCounts(answered.assessment.participants)
      form = RatedForm(answered.questionnaire, depth: answered.assessment.depth, people: people.fields)
      entries = RatedForm.entries(
        people: people.counts, items: Self.items(answered, record["answers"] ?? [:], last: last?.responses))
    case .appraisal(let answered):
      let (record, people) = (answered.record, ParticipantCounts(answered.record.participants))
      let form = AppraisalForm(answered.appraisal, people: people.fields)
      self.form = form
      entries = form.entries(
        people: people.counts, weights: record.weights, ratings: record.ratings.map { $0.map(\.answer) },
        mustHaves: record.mustHaves, decision: record.decision.map { ($0.option, $0.reason) }, marks: marks)
    }
  }

  private static func items(
    _ answered: AnsweredQuestionnaire, _ answers: JSONValue, last: [Assessment.Response]?
  ) -> [Entry] {
    zip(answered.questionnaire.items.indices, answered.assessment.responses).map { position, response in
      let item = answered.questionnaire.items[position]
      let last = last.map { $0[position] } ?? response
      return Entry(
        response.answer, note: response.note, evidence: response.evidence, carriedFrom: response.carriedFrom,
        beside: (answers[item.id]?.members ?? []).filter { !written.contains($0.key) },
        last: last.carriedFrom.flatMap { Entry.Last(last.answer, round: $0) })
    }
  }

  /// The keys of an answer that the conversation writes itself.
  private static let written = [
    "level", "choice", "number", "text", "notApplicable", "doNotKnow", "note", "evidence", "carriedFrom",
  ]
}

/// Who takes part, as the conversation asks for it.
private struct ParticipantCounts {
  /// By perspective; of one that is named twice the first.
  private(set) var counts: [String: Int] = [:]
  private var others: [JSONValue] = []

  init(_ participants: [Assessment.Participants]) {
    for one in participants {
      if Perspective.known.contains(one.perspective), counts[one.perspective] == nil {
        counts[one.perspective] = one.count
      } else {
        others.append(one.json)
      }
    }
  }

  var fields: PeopleFields { PeopleFields(others: others) }
}

extension AnsweredFile {
  /// The responses to a rated questionnaire; nil for an option appraisal.
  fileprivate var responses: [Assessment.Response]? {
    guard case .rated(let answered) = self else { return nil }
    return answered.assessment.responses
  }
}

extension AppraisalRecord.Rating {
  /// The same as an answer.
  fileprivate var answer: Answer {
    switch self {
    case .open: .open
    case .doNotKnow: .doNotKnow
    case .value(let hundredths): .number(hundredths: hundredths)
    }
  }
}
