import RulesLibrary
import ScoringEngine
import TestSupport
import Testing

@testable import Reports

/// A plan that people keep, as they read it: on a day, after a merge, and after a change.
@Suite struct LivingPlanDocumentTests {
  private let garden: Garden
  private let today: CivilDate

  init() throws {
    garden = try Garden(Garden.half)
    today = try #require(CivilDate("2027-01-10"))
  }

  @Test("A kept plan: what is late first, then each action with all that people wrote, then the history")
  func kept() throws {
    let document = LivingPlanDocument(kept: try plan(), names: PlanNames(garden.questionnaire), today: today).document
    #expect(try PlainText(width: nil).render(document) == expected("kept-plan.txt"))
    #expect(try Markdown().render(document) == expected("kept-plan.md"))
  }

  @Test("Without its questionnaire a plan is shown in its own words, and what it does not know by name")
  func withoutNames() throws {
    let document = LivingPlanDocument(kept: try plan(), names: PlanNames(), today: today).document
    let text = PlainText(width: nil).render(document)
    #expect(text.contains("\n21 November 2026, round 2026-Q4. Questionnaire small-garden, version 1.0.0.\n"))
    #expect(text.contains("Who could lead: treasurer; head-gardener. Owner: Sam Hill."))
    #expect(text.contains("Strengths to keep\n\n- purpose.\n"))
  }

  @Test("What a merge brought: the new, what changed its question, what to close, to take up again and to look at")
  func merge() throws {
    let merge = try merged(best: false)
    let document = PlanMergeDocument(merge) { "peerready plan plan.json --action \($0) --status \($1.rawValue)" }
      .document
    #expect(try PlainText(width: nil).render(document) == expected("plan-merge.txt"))
  }

  @Test("A merge that changes nothing says so, and still what could be closed") func nothing() throws {
    let plan = try merged(best: true).plan
    let again = try plan.merged(with: round(Garden.best, "2027-02-21"), former: garden.questionnaire, today: today)
    let text = PlainText(width: nil).render(PlanMergeDocument(again) { id, _ in id }.document)
    #expect(text.contains("\nThese answers are in the plan already. Nothing is changed.\n"))
    #expect(!text.contains("New in the plan") && text.contains("To close: the new answers say that it is reached"))
  }

  @Test("Past five open actions the report says how many there are and that none was left out") func limit() throws {
    let blank = try Garden(Garden.blank)
    let plan = blank.living(for: [0, 1, 4, 5])
    let merge = try plan.merged(
      with: blank.round(for: [7, 8], on: "2027-02-21"), former: garden.questionnaire, today: today)
    let text = PlainText(width: nil).render(PlanMergeDocument(merge) { id, _ in id }.document)
    #expect(
      text.contains(
        "\n6 actions for priorities are open now, and a plan keeps to 5 at most: one that tries everything at once gets little "
          + "done. None was left out. Close what is done, or stop what can wait.\n"))
  }

  @Test("A change is told with what stood there before, and how the action stands then") func change() throws {
    let before = try plan()
    var edit = ActionEdit()
    edit.status = .done
    let after = try before.editing("money", edit, today: today)
    let names = PlanNames(garden.questionnaire)
    let report = { (isTrial: Bool, after: LivingPlan) in
      PlainText(width: nil).render(
        PlanChangeDocument(from: before, to: after, action: "money", names: names, today: today, isTrial: isTrial)
          .document)
    }
    #expect(
      report(false, after).hasPrefix(
        """
        Changed: "Money for a year" (money)

        - 10 January 2027. Status: done. Before: under-way.


        How the action stands

        - Status: done.
        - Goal: The budget is agreed.
        """))
    #expect(report(true, after).hasPrefix("What would change, and is not written yet: \"Money for a year\" (money)\n"))
    #expect(
      report(false, before).hasPrefix(
        "Nothing is changed: \"Money for a year\" (money)\n\nIt stands like that already.\n\n\nHow the action stands\n")
    )
  }

  @Test(
    "An empty plan, one without a review, and one whose review is due",
    arguments: [
      ("2027-02-20", "There is no action in it. Next review: 20 February 2027."),
      (
        "2027-01-10",
        "There is no action in it. The review of 10 January 2027 is due: look at the plan again, and answer anew."
      ),
      ("", "There is no action in it. No day is set for the next review."),
    ])
  func empty(_ review: String, _ sentence: String) throws {
    var plan = try Garden(Garden.best).living(for: [])
    plan.nextReview = CivilDate(review)
    let blocks = PlanDays(plan: plan, today: today).blocks
    #expect(blocks == [.heading(2, "How it stands on 10 January 2027"), .paragraph(sentence)])
  }

  /// Money, spades and the check are in the plan; people were at work on money, and gave spades up.
  private func plan() throws -> LivingPlan {
    var money = ActionEdit()
    money.owner = "Sam Hill"
    money.due = CivilDate("2027-01-09")
    money.status = .underWay
    money.note = "Asked the treasurer.\nTwice."
    money.evidence = "Minutes, 3 December"
    var spades = ActionEdit()
    spades.status = .stopped
    spades.reason = "The school lends us theirs"
    let day = try #require(CivilDate("2026-12-03"))
    let reviewed = try #require(CivilDate("2027-02-01"))
    return try garden.living(for: [1, 8, 4]).editing("money", money, today: day).editing("spades", spades, today: day)
      .reviewing(on: reviewed, today: day)
  }

  /// With the answers of February: either all at their best, or helpers at none and the rest as before.
  private func merged(best: Bool) throws -> PlanMerge {
    var plan = try plan()
    var answers = best ? Garden.best : Garden.half
    if !best {
      answers[1] = .level(2)
      answers[4] = .level(0)
      var edit = ActionEdit()
      edit.status = .done
      plan = try plan.editing("helpers", edit, today: today)
    }
    return try plan.merged(with: round(answers, "2027-02-21"), former: garden.questionnaire, today: today)
  }

  private func round(_ answers: [Answer], _ date: String) throws -> PlannedRound {
    try Garden(answers).round(for: answers == Garden.best ? [] : [1], on: date)
  }
}
