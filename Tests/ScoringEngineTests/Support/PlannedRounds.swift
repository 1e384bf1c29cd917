import Testing

@testable import RulesLibrary
@testable import ScoringEngine

/// A day that a test names; one that is not in the calendar is a mistake in the test.
func day(_ text: String) throws -> CivilDate { try #require(CivilDate(text)) }

extension Fixture {
  /// Answers as a round to plan for: the items named, or the first three by rank where none are.
  func round(
    _ answers: [String: Answer], on date: String, for ids: [String]? = nil, reason: String? = nil, team: String? = nil,
    depth: Depth = .full
  ) throws -> PlannedRound {
    let scorecard = scorecard(answers, depth: depth)
    let engine = scorecard.priorities.prefix(ActionPlan.usualSize).map(\.item)
    let items = ids.map { $0.map { self[$0] } } ?? engine
    return PlannedRound(
      scorecard,
      of: PlanRound.Source(
        id: "round-\(date)", date: try day(date), round: "\(date.prefix(4))", organisation: "Anytown", team: team),
      questionnaire: PlanRound.Pin(
        id: questionnaire.id, version: questionnaire.version, sha256: String(repeating: "0", count: 64)),
      basis: PlanRound.Priorities(
        engine: self.ids(engine), chosen: self.ids(items), isGroupChoice: ids != nil, leftOut: [], reason: reason),
      items: items, start: try day(date))
  }
}

extension LivingPlan {
  /// The plan merged with a round of the same version, on the round's own day unless another is named.
  func merged(_ next: PlannedRound, today: CivilDate? = nil) throws -> PlanMerge {
    try merged(with: next, former: next.scorecard.questionnaire, today: today ?? next.round.assessment.date)
  }

  /// The plan with one action in another status.
  func with(_ id: String, _ status: ActionStatus, on date: String = "2026-12-01") throws -> LivingPlan {
    var edit = ActionEdit()
    edit.status = status
    edit.reason = status == .stopped ? "No time." : nil
    return try editing(id, edit, today: day(date))
  }
}
