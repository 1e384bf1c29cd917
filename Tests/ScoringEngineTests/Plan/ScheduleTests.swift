import RulesLibrary
import Testing

@testable import ScoringEngine

/// An action that needs another starts at that one's due date.
@Suite("Schedule")
struct ScheduleTests {
  /// Start, due and the items waited for, as text, in the order chosen.
  private func schedule(_ items: [DraftItem], chosen: [String]) throws -> [String] {
    let fixture = Fixture(items)
    let zeros = Dictionary(uniqueKeysWithValues: items.map { ($0.id, Answer.level(0)) })
    let start = try #require(CivilDate("2026-01-05"))
    let plan = fixture.scorecard(zeros).plan(for: chosen.map { fixture[$0] }, start: start)
    return plan.actions.map { action in
      "\(action.start) \(action.due) \(fixture.ids(action.after).joined(separator: "+"))"
    }
  }

  // From 5 January 2026, a Monday: 4 weeks to 2 February, 13 to 6 April, 26 to 6 July.

  @Test("Without needs every action starts at once")
  func noNeeds() throws {
    let items: [DraftItem] = [
      .level("a", top: 1, steps: [.quick]), .level("b", top: 1, steps: [.quarter]), .level("c", top: 1, steps: [.long]),
    ]
    #expect(
      try schedule(items, chosen: ["a", "b", "c"])
        == ["2026-01-05 2026-02-02 ", "2026-01-05 2026-04-06 ", "2026-01-05 2026-07-06 "])
  }

  @Test("A chain runs one after the other, in whatever order it was chosen")
  func chain() throws {
    let items: [DraftItem] = [
      .level("a", top: 1, steps: [.quick]), .level("b", top: 1, needs: ["a"], steps: [.quarter]),
      .level("c", top: 1, needs: ["b"], steps: [.long]),
    ]
    // b: 2 February + 13 weeks = 4 May · c: 4 May + 26 weeks = 2 November
    let (a, b, c) = ("2026-01-05 2026-02-02 ", "2026-02-02 2026-05-04 a", "2026-05-04 2026-11-02 b")
    #expect(try schedule(items, chosen: ["a", "b", "c"]) == [a, b, c])
    #expect(try schedule(items, chosen: ["c", "b", "a"]) == [c, b, a])
  }

  @Test("An action with two needs starts at the later due date, and names both as the item lists them")
  func twoNeeds() throws {
    let items: [DraftItem] = [
      .level("a", top: 1, steps: [.quick]), .level("b", top: 1, steps: [.quarter]),
      .level("c", top: 1, needs: ["b", "a"], steps: [.quick]), .level("d", top: 1, needs: ["a", "b"], steps: [.quick]),
    ]
    // c and d: 6 April + 4 weeks = 4 May
    #expect(
      try schedule(items, chosen: ["a", "b", "c", "d"])
        == [
          "2026-01-05 2026-02-02 ", "2026-01-05 2026-04-06 ", "2026-04-06 2026-05-04 b+a", "2026-04-06 2026-05-04 a+b",
        ])
  }

  @Test("A need that is not planned is not waited for")
  func notPlanned() throws {
    let items: [DraftItem] = [
      .level("a", top: 1, steps: [.long]), .level("b", top: 1, needs: ["a"], steps: [.long]),
      .level("c", top: 1, needs: ["b"], steps: [.quick]),
    ]
    #expect(try schedule(items, chosen: ["c"]) == ["2026-01-05 2026-02-02 "])
    #expect(
      try schedule(items, chosen: ["a", "c"]) == ["2026-01-05 2026-07-06 ", "2026-01-05 2026-02-02 "])
  }
}
