import RulesLibrary
import Testing

@testable import ScoringEngine

/// What an item would add to the overall score, worked by hand, and the reasons that carry it.
@Suite("Priorities: gain and reasons")
struct PriorityGainTests {
  /// The gain of each candidate in hundredths of a point, by id.
  private func gains(_ fixture: Fixture, _ answers: [String: Answer]) -> [String: Int?] {
    let priorities = fixture.scorecard(answers).priorities
    return Dictionary(uniqueKeysWithValues: priorities.map { (fixture.ids([$0.item])[0], $0.gain?.hundredths) })
  }

  @Test("The example of the method: from 40, the one adds 20 points and the other 40")
  func example() {
    let fixture = Fixture([.level("a", .essential), .level("b", .important), .level("c", .helpful)])
    // now (3·2/3 + 0) / 5 = 2/5; a at 3: (3 + 0)/5 = 60, gain 20; b at 3: (2 + 2)/5 = 80, gain 40
    let priorities = fixture.scorecard(["a": 2, "b": 0]).priorities
    #expect(fixture.ids(priorities.map(\.item)) == ["b", "a"])
    #expect(priorities.map(\.gain) == [Fraction(2, over: 5), Fraction(1, over: 5)])
    #expect(priorities.map { $0.gain?.hundredths } == [4000, 2000])
  }

  @Test("The gain goes to the target, not to the top")
  func toTheTarget() {
    let fixture = Fixture([
      .level("a", .essential, top: 4, target: 3), .level("b", .important), .level("c", .helpful, top: 7, target: 6),
    ])
    // of 6: a from 1/4 to 3/4: 3·2/4 = 3/2, 3/12 = 25 · b from 0 to 3: 2/6 = 33.33 · c from 4/7 to 6/7: 2/7/6 = 2/42 = 4.76
    #expect(gains(fixture, ["a": 1, "b": 0, "c": 4]) == ["a": 2500, "b": 3333, "c": 476])
  }

  @Test("An unknown foundation adds its weight as well, so its gain is less than its share")
  func unknownFoundation() {
    let fixture = Fixture([.level("a"), .level("b", .important), .level("c", .helpful, foundation: 1)])
    // now 2/5; with c at 3: (2 + 0 + 1)/6 = 1/2; 1/2 - 2/5 = 1/10
    #expect(gains(fixture, ["a": 2, "b": 0])["c"] == 1000)
    #expect(gains(fixture, ["a": 2, "b": 0, "c": .doNotKnow])["c"] == 1000)
  }

  @Test("An unknown foundation whose target lies under the score would lower it, and says so")
  func loss() {
    let fixture = Fixture([.level("a"), .level("c", .helpful, foundation: 1, target: 1)])
    // now 3/3 = 1; with c at 1 of 3: (3 + 1/3)/4 = 10/12; 5/6 - 1 = -1/6 = -16.67
    let priority = fixture.scorecard(["a": 3]).priorities.first
    #expect(priority?.gain == Fraction(-1, over: 6))
    #expect(priority?.gain?.hundredths == -1667)
    #expect(priority?.reasons == [.foundationUnknown(isDoNotKnow: false), .gain(Fraction(-1, over: 6))])
  }

  @Test("Items out of scope or not applicable are no part of the sum that a gain is a share of")
  func shareOfTheScope() {
    let fixture = Fixture([
      .level("a"), .level("b").asked(when: .item("a", .atLeast, 2)), .level("c"), .level("d", .helpful),
    ])
    // b is not asked, c does not apply: Σ w = 3 + 1; a from 1/3 to 3/3: 2/4 = 50 · d from 2/3 to 3/3: 1/3/4 = 8.33
    #expect(gains(fixture, ["a": 1, "b": 0, "c": .doesNotApply, "d": 2]) == ["a": 5000, "d": 833])
  }

  @Test("Without a score there is no gain, and none is given as a reason")
  func noScore() {
    let fixture = Fixture([.level("a", foundation: 1)])
    let priority = fixture.scorecard(["a": .doNotKnow]).priorities.first
    #expect(priority?.gain == nil)
    #expect(priority?.reasons == [.foundationUnknown(isDoNotKnow: true)])
  }

  @Test(
    "The first reason is where the item stands",
    arguments: [
      (0, .foundationNotMet(level: 0, atLeast: 2)), (1, .foundationNotMet(level: 1, atLeast: 2)),
      (2, .belowTarget(level: 2, target: 3)), (.open, .foundationUnknown(isDoNotKnow: false)),
      (.doNotKnow, .foundationUnknown(isDoNotKnow: true)),
    ] as [(Answer, Priority.Reason)])
  func standing(_ answer: Answer, _ reason: Priority.Reason) {
    let fixture = Fixture([.level("a", top: 4, foundation: 2, target: 3), .level("b")])
    #expect(fixture.scorecard(["a": answer, "b": 3]).priorities.first?.reasons.first == reason)
  }

  @Test("Every reason that holds is given, with its numbers, in one order")
  func everyReason() {
    let fixture = Fixture([.level("later", needs: ["first"]), .level("first", .helpful)])
    let first = fixture["first"]
    let card = fixture.scorecard(
      ["later": 0, "first": 1], signals: GroupSignals(votes: [first: 4], fell: [first], gaps: [first: 2]))
    // first has the votes, so it stands first by itself: it is not needed up. 1·2/3 of 4 = 1/6
    #expect(
      card.priorities.first?.reasons == [
        .belowTarget(level: 1, target: 3), .votes(4), .gain(Fraction(1, over: 6)), .fell, .perspectiveGap(levels: 2),
      ])
    let moved = fixture.scorecard(["later": 0, "first": 1], signals: GroupSignals(votes: [0: 1], fell: [first]))
    #expect(
      moved.priorities.first?.reasons == [
        .belowTarget(level: 1, target: 3), .neededBy(item: 0), .gain(Fraction(1, over: 6)), .fell,
      ])
  }

  @Test("One vote and a gap of one level are reasons")
  func leastSignals() {
    let card = Fixture([.level("a")]).scorecard(["a": 0], signals: GroupSignals(votes: [0: 1], gaps: [0: 1]))
    #expect(
      card.priorities.first?.reasons == [
        .belowTarget(level: 0, target: 3), .votes(1), .gain(Fraction(1, over: 1)), .perspectiveGap(levels: 1),
      ])
  }

  @Test("No votes, no fall and no gap are no reasons")
  func noSignals() {
    let fixture = Fixture([.level("a")])
    let card = fixture.scorecard(["a": 0], signals: GroupSignals(votes: [0: 0], gaps: [0: 0]))
    #expect(card.priorities.first?.reasons == [.belowTarget(level: 0, target: 3), .gain(Fraction(1, over: 1))])
  }
}
