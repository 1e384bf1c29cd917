import Records
import Reports
import RulesLibrary
import ScoringEngine

/// Answers to report on, with what is known of their unit.
struct RatedPart {
  /// The round that the report is about.
  let answered: AnsweredQuestionnaire
  /// The rounds before, the earliest first; may be empty.
  let earlier: [AnsweredQuestionnaire]
  /// The plan that comes from these rounds; nil where there is none.
  let kept: LivingPlan?
  /// What people said before they talked; nil where no ballot was kept.
  var group: GroupResult?

  /// Every figure; what fell since the round before counts for its priority.
  var scorecard: Scorecard { answered.scorecard(since: earlier.last) }

  /// Questionnaire and version, as in `imroc-checklist@1.0.0`.
  var name: String { "\(answered.assessment.questionnaire.name)" }

  /// The report as a value.
  func report(_ sharing: Sharing, today: CivilDate, names: PlanNames) -> AssessmentReport {
    let scorecard = scorecard
    let choice = PlanChoice(answered, scorecard).usual
    let results = ScorecardDocument(
      scorecard, head: ReportHead(answered.assessment),
      plan: scorecard.plan(for: choice.items, start: answered.assessment.date), groupChoice: GroupChoice(choice))
    let context = ReportContext(
      changes: changes(scorecard), run: run(scorecard),
      group: group.map { GroupDocument($0, questionnaire: answered.questionnaire) },
      kept: kept.map { LivingPlanDocument(kept: $0, names: names, today: today, sharing: sharing) })
    return AssessmentReport(
      results, remarks: answered.assessment.responses.map(AnswerRemarks.init), sharing: sharing, context: context)
  }

  private func changes(_ scorecard: Scorecard) -> ComparisonDocument? {
    guard let before = earlier.last else { return nil }
    let comparison = RoundComparison(from: before.scorecard, to: scorecard)
    return ComparisonDocument(
      comparison, heads: (ReportHead(before.assessment), ReportHead(answered.assessment)),
      actions: kept.map { comparison.outcomes(of: $0, before: answered.assessment.date) } ?? [])
  }

  private func run(_ scorecard: Scorecard) -> TrendRun? {
    RoundRun(earlier.map(\.scorecard) + [scorecard]).map { run in
      TrendRun(run, heads: (earlier + [answered]).map { ReportHead($0.assessment) })
    }
  }
}

extension AnswerRemarks {
  /// What stands beside an answer in a record.
  init(_ response: Assessment.Response) {
    self.init(
      note: response.note, evidence: response.evidence, dissent: response.dissent, votes: response.spread?.tally,
      carriedFrom: response.carriedFrom)
  }
}
