import RulesLibrary
import ScoringEngine
import Testing

/// A plan of one action, with punctuation that other formats give a meaning.
enum SmallPlan {
  static func plan() throws -> LivingPlan {
    let action = LivingAction(
      id: "money", origin: .item("money"), title: "Money; or not", goal: "A budget.", firstStep: "Ask.", effort: .quick,
      fromLevel: 0, round: "2026-Q4", assessed: try day("2026-11-21"), leads: ["treasurer", "chair"],
      owner: "Treasurer", start: try day("2026-11-21"), due: try day("2026-12-31"), after: [],
      measure: .init(level: 1),
      notes: [
        DatedText(try day("2026-12-02"), "Asked."), DatedText(try day("2026-12-03"), "\"Asked\", again."),
      ])
    return LivingPlan(
      round: try round("november"), actions: [action], fromChecks: [], nextReview: try day("2027-02-20"),
      history: [
        PlanEvent(try day("2026-11-21"), "Plan made."),
        PlanEvent(try day("2026-12-02"), "Owner is Treasurer.", action: "money"),
      ])
  }

  /// The answers that it comes from, by their id.
  static func round(_ id: String) throws -> PlanRound {
    PlanRound(
      assessment: .init(
        id: id, date: try day("2026-11-21"), round: "2026-Q4", organisation: "Anytown", team: "Diggers"),
      questionnaire: .init(id: "small-garden", version: try #require(Version("1.0.0")), sha256: ""),
      basis: .priorities(
        .init(engine: ["money"], chosen: ["money"], isGroupChoice: false, leftOut: [], reason: nil)), strengths: [])
  }

  static func day(_ text: String) throws -> CivilDate { try #require(CivilDate(text)) }
}
