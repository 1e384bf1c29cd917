import RulesLibrary
import Testing

@testable import ScoringEngine

/// When to look again: when the plan says, else a quarter after the last round.
@Suite struct NextReviewTests {
  @Test(
    "The plan's day comes first; 13 weeks are 91 days",
    arguments: [
      ("2027-01-15", "2026-11-21", "2027-01-15 plan"), ("2027-01-15", nil, "2027-01-15 plan"),
      (nil, "2026-11-21", "2027-02-20 last-round"), (nil, "2027-11-30", "2028-02-29 last-round"), (nil, nil, nil),
    ] as [(String?, String?, String?)])
  func review(_ plan: String?, _ round: String?, _ expected: String?) {
    let review = NextReview(plan: plan.flatMap(CivilDate.init), lastRound: round.flatMap(CivilDate.init))
    #expect(review.map { "\($0.date) \($0.reason.rawValue)" } == expected)
  }
}
