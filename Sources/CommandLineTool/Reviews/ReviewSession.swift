import Records
import Reports
import RulesLibrary
import ScoringEngine
import StrictJSON
import Wizard

/// The conversation of a review, made from its draft.
struct ReviewSession {
  /// What is reviewed.
  let review: PlanReview
  /// What is asked.
  let form: ReviewForm

  /// The review of a draft; nil where it is the draft of something else.
  init?(
    _ draft: OpenDraft, _ laidOut: DraftForm, _ invocation: Invocation, _ library: inout Library
  ) throws {
    guard let marks = ReviewMarks(draft.journal.record), case .rated(let answered) = draft.answered,
      let rated = laidOut.form as? RatedForm
    else { return nil }
    let review = try PlanReview(draft, invocation, &library)
    self.review = review
    let (base, books) = (draft.journal.record, library)
    form = ReviewForm(
      review.kept.plan, rated, laidOut.entries, marks: marks,
      aims: Self.aims(answered, last: draft.last, plan: review.kept.plan), today: answered.assessment.date
    ) { records in
      var library = books
      let record = base.putting(records.map { ($0.keys, $0.value) })
      // what the draft holds could be read before, so it can be now
      guard case .read(.rated(let answered))? = try? AnsweredFile.read(JSONWriter.pretty(record), library: &library)
      else {
        return []
      }
      return review.outlook(answered, record)
    }
  }

  /// The items that actions aim at, those that nobody confirmed in the last round, and those without an answer, as positions.
  private static func aims(_ answered: AnsweredQuestionnaire, last: AnsweredFile?, plan: LivingPlan) -> Set<Int> {
    let aimed = plan.open.compactMap(\.origin.item).compactMap { answered.questionnaire.positions[$0] }
    let begun = if case .rated(let last)? = last { last.assessment } else { answered.assessment }
    let names = begun.startedFrom.map { [$0.round, "\($0.date)"] } ?? []
    let waiting = begun.responses.indices.filter {
      let response = begun.responses[$0]
      return response.answer == .open || response.carriedFrom.map { !names.contains($0) } ?? false
    }
    return Set(aimed + waiting)
  }
}

extension ReviewSession {
  /// Puts the answers and the plan in their places, and takes the journal away once both are there.
  func finish(
    _ draft: OpenDraft, _ journal: Journal, _ invocation: Invocation, _ library: inout Library
  ) throws -> AnsweredQuestionnaire? {
    let path = review.kept.path
    let record = journal.record
    var submitted: AnsweredQuestionnaire?
    _ = try draft.finish(journal, &library) { file in
      guard case .rated(let answered) = file else { return }
      submitted = answered
      try invocation.console.storage.update(path, limit: LivingPlan.limit) { kept in
        let plan = try invocation.input.plan(kept.bytes, path)
        return try review.reviewed(plan, answered, record).bytes(for: path)
      }
    }
    return submitted
  }
}
