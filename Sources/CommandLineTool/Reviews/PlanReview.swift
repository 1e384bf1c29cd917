import Records
import Reports
import RulesLibrary
import ScoringEngine
import StrictJSON
import Wizard

/// A plan under review: what was said of its actions and the new round of answers, brought into it.
struct PlanReview: Sendable {
  /// The plan as it was read.
  let kept: KeptPlan
  /// The text that the plan's last round answered.
  private let former: Questionnaire
  /// The round that the new one starts from; nil where its file is not in the folder any more.
  private let earlier: AnsweredQuestionnaire?

  /// The review that a draft belongs to. Throws where the plan of its folder cannot be read, or its questionnaire is not at hand.
  init(_ draft: OpenDraft, _ invocation: Invocation, _ library: inout Library) throws {
    guard let path = ReadinessFolder.plan(ofRecord: draft.place.record) else {
      throw Failure(
        .inputMissing,
        ["the plan under review is no longer in its folder. Put plan.json back, and type the command again"])
    }
    let bytes = try invocation.console.storage.read(path, limit: LivingPlan.limit).bytes
    kept = KeptPlan(path: path, plan: try invocation.input.plan(bytes, path))
    former = try library.questionnaire(answeredBy: kept.plan, at: path)
    earlier = try Self.earlier(draft, path, invocation, &library)
  }

  private static func earlier(
    _ draft: OpenDraft, _ plan: String, _ invocation: Invocation, _ library: inout Library
  ) throws -> AnsweredQuestionnaire? {
    guard case .rated(let answered) = draft.answered, let start = answered.assessment.startedFrom else { return nil }
    let folder = try invocation.input.folder(String(plan.dropLast("/plan.json".count)), library: &library)
    guard case .rated(let earlier)? = folder.records.first(where: { $0.sha256 == start.sha256 })?.answered else {
      return nil
    }
    return earlier
  }
}

extension PlanReview {
  /// What changed and what the plan becomes, in lines to be read out; `record` is the draft so far.
  func outlook(_ answered: AnsweredQuestionnaire, _ record: JSONValue) -> [String] {
    // that an action is stopped without a reason is told before the answers are handed in
    guard let edited = try? edited(kept.plan, record, on: answered.assessment.date) else { return [] }
    let changes = comparison(answered).map { comparison, earlier in
      SpokenResult.of(
        comparison, dates: (earlier.assessment.date, answered.assessment.date),
        actions: comparison.outcomes(of: edited, before: answered.assessment.date))
    }
    do {
      let merge = try merged(edited, answered)
      let numbers = Dictionary(zip(kept.plan.open.map(\.id), 1...), uniquingKeysWith: { first, _ in first })
      return (changes ?? []) + SpokenResult.of(merge) { numbers[$0].map { ":go action \($0)" } }
    } catch {
      return (changes ?? []) + [Failure(any: error).messages.joined(separator: " ").closed]
    }
  }

  /// The plan with everything that was said of its actions, the new answers, and the day of the next review; the very same where these
  /// answers are in it already.
  func reviewed(_ plan: LivingPlan, _ answered: AnsweredQuestionnaire, _ record: JSONValue) throws -> LivingPlan {
    guard plan.round.assessment.id != answered.assessment.id else { return plan }
    let merged = try merged(edited(plan, record, on: answered.assessment.date), answered).plan
    let review = ReviewMarks(record)?.nextReview
    return review.map { merged.reviewing(on: $0, today: answered.assessment.date) } ?? merged
  }

  /// The change between the two rounds, and the earlier; nil where that is not there.
  private func comparison(_ answered: AnsweredQuestionnaire) -> (RoundComparison, AnsweredQuestionnaire)? {
    earlier.map { (RoundComparison(from: $0.scorecard, to: answered.scorecard), $0) }
  }

  private func edited(_ plan: LivingPlan, _ record: JSONValue, on today: CivilDate) throws -> LivingPlan {
    guard let marks = ReviewMarks(record) else { return plan }
    return try plan.allActions.reduce(plan) { plan, action in
      let edit = marks.edit(of: action.id)
      return edit == ActionEdit() ? plan : try plan.editing(action.id, edit, today: today)
    }
  }

  private func merged(_ plan: LivingPlan, _ answered: AnsweredQuestionnaire) throws -> PlanMerge {
    let scorecard = answered.scorecard(since: earlier)
    let planned = answered.planned(
      scorecard, for: PlanChoice(answered, scorecard).usual, start: answered.assessment.date)
    do {
      return try plan.merged(with: planned, former: former, today: answered.assessment.date)
    } catch {
      throw Failure(.inputWrong, [error.words(plan: kept.path, answers: "the new answers")])
    }
  }
}
