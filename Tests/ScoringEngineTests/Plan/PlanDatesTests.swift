import RulesLibrary
import Testing

@testable import ScoringEngine

/// What is late, due soon, or without an owner, counted by hand.
@Suite("Plan on a day")
struct PlanDatesTests {
  // From 10 January 2027: 21 days to 31 January, 28 to 28 February (49), 31 to 31 March (80), 10 to 10 April (90).
  // 30 days: 21 to 31 January and 9 to 9 February.
  @Test(
    "A due date on the edge of each span",
    arguments: [
      ("2027-01-09", true, false, false), ("2027-01-10", false, true, true), ("2027-02-09", false, true, true),
      ("2027-02-10", false, false, true), ("2027-04-10", false, false, true), ("2027-04-11", false, false, false),
    ])
  func edges(_ due: String, isLate: Bool, isSoon: Bool, isThisQuarter: Bool) throws {
    let plan = try plan([due])
    let today = try day("2027-01-10")
    #expect(plan.late(on: today).isEmpty == !isLate)
    #expect(plan.due(within: 30, from: today).isEmpty == !isSoon)
    #expect(plan.due(within: 90, from: today).isEmpty == !isThisQuarter)
  }

  @Test(
    "What is done or stopped is neither late nor due, and needs no owner", arguments: [ActionStatus.done, .stopped])
  func closed(_ status: ActionStatus) throws {
    let plan = try plan(["2027-01-01", "2027-01-20"]).with("a0", status).with("a1", status)
    let today = try day("2027-01-10")
    #expect(plan.open.isEmpty && plan.late(on: today).isEmpty && plan.due(within: 90, from: today).isEmpty)
    #expect(plan.withoutOwner.isEmpty)
  }

  @Test("The next due comes first, and the order of the plan decides between two of one day") func order() throws {
    let plan = try plan(["2027-01-05", "2027-01-03", "2027-01-05", "2027-02-01", "2027-01-20"])
    let today = try day("2027-01-10")
    #expect(plan.late(on: today).map(\.id) == ["a1", "a0", "a2"])
    #expect(plan.due(within: 30, from: today).map(\.id) == ["a4", "a3"])
  }

  @Test("An owner of nothing but white space is none") func owners() throws {
    var plan = try plan(["2027-01-05", "2027-01-05", "2027-01-05"])
    plan.actions[0].owner = "Sam Hill"
    plan.actions[1].owner = " \u{3000}\n"
    #expect(plan.withoutOwner.map(\.id) == ["a1", "a2"])
  }

  @Test("The review is due on its day, and never where no day is set") func review() throws {
    var plan = try plan([])
    plan.nextReview = try day("2027-01-10")
    #expect(try [plan.isReviewDue(on: day("2027-01-09")), plan.isReviewDue(on: day("2027-01-10"))] == [false, true])
    plan.nextReview = nil
    #expect(try !plan.isReviewDue(on: day("9999-12-31")))
  }

  @Test("A new plan is looked at again after 13 weeks, which from 21 November 2026 is 20 February 2027")
  func firstReview()
    throws
  {
    let plan = LivingPlan(try Fixture([.level("a")]).round(["a": 1], on: "2026-11-21"))
    #expect(try plan.nextReview == day("2027-02-20"))
  }

  @Test("The last days of the calendar are no trap") func lastDays() throws {
    let today = try day("9999-12-20")
    #expect(try plan(["9999-12-31"]).due(within: 90, from: today).count == 1)
    #expect(today.adding(weeks: 26).description == "9999-12-31")
  }

  /// A plan whose actions `a0`, `a1`… are due on these days.
  private func plan(_ due: [String]) throws -> LivingPlan {
    let items = due.indices.map { DraftItem.level("a\($0)") }
    let answers = Dictionary(uniqueKeysWithValues: items.map { ($0.id, Answer.level(0)) })
    var plan = LivingPlan(try Fixture(items).round(answers, on: "2026-11-21", for: items.map(\.id)))
    for (index, due) in due.enumerated() { plan.actions[index].due = try day(due) }
    return plan
  }
}
