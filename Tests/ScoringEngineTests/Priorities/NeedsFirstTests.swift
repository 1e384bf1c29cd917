import RulesLibrary
import Testing

@testable import ScoringEngine

/// What an item needs comes just before it, and what that needs before that.
@Suite("Priorities: needs first")
struct NeedsFirstTests {
  /// Essential items stand before helpful ones by gain; within each, the questionnaire's order.
  private func priorities(_ items: [DraftItem], _ answers: [String: Answer]? = nil) -> (Fixture, [Priority]) {
    let fixture = Fixture(items)
    let zeros = Dictionary(uniqueKeysWithValues: items.map { ($0.id, Answer.level(0)) })
    return (fixture, fixture.scorecard(answers ?? zeros).priorities)
  }

  private func ranked(_ items: [DraftItem], _ answers: [String: Answer]? = nil) -> [String] {
    let (fixture, priorities) = priorities(items, answers)
    return fixture.ids(priorities.map(\.item))
  }

  @Test("A need moves up to just before the item that needs it, and no further")
  func oneNeed() {
    let items: [DraftItem] = [
      .level("a"), .level("b", needs: ["z"]), .level("c"), .level("y", .helpful), .level("z", .helpful),
    ]
    #expect(ranked(items) == ["a", "z", "b", "c", "y"])
  }

  @Test("A need that stands before already is not moved")
  func alreadyBefore() {
    #expect(ranked([.level("a"), .level("b", needs: ["a"]), .level("c", needs: ["a"])]) == ["a", "b", "c"])
  }

  @Test("A chain of needs comes in the order of the chain")
  func chain() {
    let items: [DraftItem] = [
      .level("a", needs: ["x"]), .level("x", .helpful, needs: ["y"]), .level("y", .helpful, needs: ["z"]),
      .level("b"), .level("z", .helpful),
    ]
    #expect(ranked(items) == ["z", "y", "x", "a", "b"])
  }

  @Test("Several needs come in the order the item lists them, each with its own needs before it")
  func listedOrder() {
    let items: [DraftItem] = [
      .level("a", needs: ["z", "x", "y"]), .level("w", .helpful), .level("x", .helpful, needs: ["w"]),
      .level("y", .important), .level("z", .helpful),
    ]
    // by gain alone: a, y, then w x z
    #expect(ranked(items) == ["z", "w", "x", "y", "a"])
  }

  @Test("A need that two items share is placed once, before the first of them")
  func shared() {
    let items: [DraftItem] = [
      .level("a"), .level("b", needs: ["z"]), .level("c", needs: ["y", "z"]), .level("y", .helpful),
      .level("z", .helpful),
    ]
    #expect(ranked(items) == ["a", "z", "b", "y", "c"])
  }

  @Test("A need that is no candidate is passed over, and what it needs is not moved for it")
  func noCandidate() {
    let items: [DraftItem] = [
      .level("a", needs: ["m"]), .level("b"), .level("m", needs: ["z"]), .level("z", .helpful),
    ]
    #expect(ranked(items, ["a": 0, "b": 0, "m": 3, "z": 0]) == ["a", "b", "z"])
    #expect(ranked(items, ["a": 0, "b": 0, "m": .doesNotApply, "z": 0]) == ["a", "b", "z"])
    #expect(ranked(items, ["a": 0, "b": 0, "z": 0]) == ["a", "b", "z"])
    #expect(ranked(items) == ["z", "m", "a", "b"])
  }

  @Test("Needs go before tiers: what a foundation needs stands before it")
  func beforeTiers() {
    let items: [DraftItem] = [
      .level("rest"), .level("need", .helpful), .level("unknown", foundation: 2),
      .level("not-met", foundation: 2, needs: ["need", "unknown"]),
    ]
    #expect(
      ranked(items, ["rest": 0, "need": 0, "not-met": 1]) == ["need", "unknown", "not-met", "rest"])
  }

  @Test("What was moved up says for which item, and so does what puts it above the next")
  func reasons() {
    let items: [DraftItem] = [
      .level("a", needs: ["y", "z"]), .level("b", .important), .level("y", .helpful, needs: ["x"]),
      .level("x", .helpful), .level("z", .helpful), .level("c", .helpful, needs: ["b"]),
    ]
    let (fixture, priorities) = priorities(items)
    #expect(fixture.ids(priorities.map(\.item)) == ["x", "y", "z", "a", "b", "c"])
    let neededBy: [Int?] = priorities.map { priority in
      for case .neededBy(let item) in priority.reasons { return item }
      return nil
    }
    // x for y, y and z for a; b stands before c by itself
    #expect(neededBy == [fixture["y"], fixture["a"], fixture["a"], nil, nil, nil])
    // y stands before z by the questionnaire's order as well, which is the plainer reason
    #expect(
      priorities.map(\.aboveNext) == [
        .neededBy(item: fixture["y"]), .questionnaireOrder, .neededBy(item: fixture["a"]), .gain, .gain, nil,
      ])
  }

  @Test("Of two needs listed against their own order, the first stands above the second because it is needed")
  func listedAgainstOrder() {
    let (fixture, priorities) = priorities([
      .level("a", needs: ["z", "y"]), .level("y", .important), .level("z", .helpful),
    ])
    #expect(fixture.ids(priorities.map(\.item)) == ["z", "y", "a"])
    #expect(priorities.map(\.aboveNext) == [.neededBy(item: 0), .neededBy(item: 0), nil])
  }

  @Test(
    "Among needs moved up, being needed is named before the questionnaire's order, but after every other rule",
    arguments: [
      (GroupSignals(), .neededBy(item: 2)), (GroupSignals(votes: [1: 1]), .votes),
      (GroupSignals(fell: [1]), .fell), (GroupSignals(gaps: [1: 1]), .perspectiveGap),
      (GroupSignals(votes: [1: 1, 2: 1], fell: [1, 2], gaps: [1: 1, 2: 1]), .neededBy(item: 2)),
    ] as [(GroupSignals, Priority.Precedence)])
  func neededBeforeOrder(_ signals: GroupSignals, _ rule: Priority.Precedence) {
    let fixture = Fixture([
      .level("a", foundation: 1, needs: ["n2"]), .level("n1", .helpful), .level("n2", .helpful, needs: ["n1"]),
    ])
    let priorities = fixture.scorecard(["a": 0, "n1": 0, "n2": 0], signals: signals).priorities
    #expect(fixture.ids(priorities.map(\.item)) == ["n1", "n2", "a"])
    #expect(priorities.map(\.aboveNext) == [rule, .neededBy(item: 0), nil])
  }

  @Test("Among needs moved up, a larger gain is named before being needed")
  func gainBeforeNeeded() {
    let (_, priorities) = priorities([
      .level("a", needs: ["n2"]), .level("n1", .important), .level("n2", .helpful, needs: ["n1"]),
    ])
    #expect(priorities.map(\.item) == [1, 2, 0])
    #expect(priorities.map(\.aboveNext) == [.gain, .neededBy(item: 0), nil])
  }

  @Test("A long chain of needs is followed to its end")
  func longChain() {
    let items = (0..<1000).map { number in
      DraftItem.level("i\(number)", needs: number < 999 ? ["i\(number + 1)"] : [])
    }
    #expect(ranked(items) == items.map(\.id).reversed())
  }
}
