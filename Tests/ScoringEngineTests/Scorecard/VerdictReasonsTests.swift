import RulesLibrary
import Testing

@testable import ScoringEngine

/// Each verdict names what led to it: items first, then checks, both in the questionnaire's order.
@Suite("Reasons of a verdict")
struct VerdictReasonsTests {
  /// Foundations at 0 and 2, essential items at 1 and 3; the checks are a stop, a warning, a note, a warning, a stop.
  private let fixture = Fixture(
    [
      .level("f1", .helpful, foundation: 2), .level("e1"), .level("f2", .helpful, foundation: 2),
      .level("e2", target: 2),
    ],
    [.number("x"), .number("y")],
    checks: [
      DraftCheck(.stop, "s1", when: .item("x", .above, 9)), DraftCheck(.warn, "w1", when: .item("x", .above, 1)),
      DraftCheck(.note, "n1", when: .item("x", .above, 0)), DraftCheck(.warn, "w2", when: .item("y", .above, 0)),
      DraftCheck(.stop, "s2", when: .item("y", .above, 9)),
    ], readyAt: 70)

  private func verdict(_ answers: [String: Answer]) -> Verdict? { fixture.scorecard(answers).verdict }

  private func fact(_ whole: Int) -> Answer { .number(hundredths: whole * 100) }

  @Test("Not yet: the foundations not met, then the stops that fired; nothing of what is unknown")
  func notYet() {
    let verdict = verdict(["f1": 1, "f2": 0, "e1": 0, "x": fact(10), "y": fact(10)])
    #expect(verdict?.id == .notYet)
    #expect(
      verdict?.reasons
        == [.foundationNotMet(item: 0), .foundationNotMet(item: 2), .checkFired(check: 0), .checkFired(check: 4)])
    #expect(self.verdict(["f2": 1, "x": fact(2)])?.reasons == [.foundationNotMet(item: 2)])
  }

  @Test("Cannot say: the foundations unknown, then the stops that cannot tell; no warnings")
  func cannotSay() {
    let verdict = verdict(["f1": .doNotKnow, "e1": 0, "x": .doNotKnow, "y": fact(1)])
    #expect(verdict?.id == .cannotSay)
    #expect(
      verdict?.reasons == [.foundationUnknown(item: 0), .foundationUnknown(item: 2), .checkCannotTell(check: 0)])
  }

  @Test("Cannot say where nothing is rated")
  func nothingRated() {
    let fixture = Fixture(
      [.level("a"), .level("b"), .choice("model"), .level("c"), .level("d").asked(when: .choice("model", is: 0))],
      readyAt: 70)
    let verdict = fixture.scorecard(["a": .doNotKnow, "b": .doesNotApply, "model": .choice(1)]).verdict
    #expect(verdict?.id == .cannotSay)
    #expect(verdict?.reasons == [.nothingRated])
  }

  @Test("Ready: the foundations met, then the stops and warnings that are clear; no notes, nothing that cannot tell")
  func ready() {
    let answers: [String: Answer] = ["f1": 3, "f2": .doesNotApply, "e1": 3, "e2": 3, "x": fact(1), "y": fact(0)]
    let all: [Verdict.Reason] = [
      .foundationMet(item: 0), .checkClear(check: 0), .checkClear(check: 1), .checkClear(check: 3),
      .checkClear(check: 4),
    ]
    #expect(verdict(answers)?.id == .ready)
    #expect(verdict(answers)?.reasons == all)
  }

  @Test("Conditions: the essential items below their target, then the warnings that fired")
  func conditions() {
    // e1 is below its target of 3; e2 is at its target of 2; f1 and f2 are helpful
    let verdict = verdict(["f1": 2, "f2": 2, "e1": 2, "e2": 2, "x": fact(2), "y": fact(1)])
    #expect(verdict?.id == .readyWithConditions)
    #expect(verdict?.reasons == [.belowTarget(item: 1), .checkFired(check: 1), .checkFired(check: 3)])
  }

  @Test("An essential item without a rating is no condition")
  func unratedEssential() {
    let verdict = verdict(["f1": 2, "f2": 2, "e2": 1, "x": fact(0), "y": fact(0)])
    // (1·2/3 + 1·2/3 + 3·1/3) / 5 = 7/15 = 47
    #expect(verdict?.id == .readyWithConditions)
    #expect(verdict?.reasons == [.belowTarget(item: 3)])
  }

  @Test(
    "Where nothing essential is below target and no warning fired, the score is the reason; no item stands in for it")
  func otherItems() {
    let fixture = Fixture(
      [.level("a", .important), .level("b", .helpful), .level("c", .helpful), .level("d", .helpful)], readyAt: 70)
    let verdict = fixture.scorecard(["a": 0, "b": 2, "c": 3]).verdict
    #expect(verdict?.id == .readyWithConditions)
    #expect(verdict?.reasons == [.scoreShort])
  }

  @Test("Where only a provisional score stands in the way, that is the reason")
  func provisional() {
    let fixture = Fixture([.level("a"), .level("b"), .level("c"), .level("d")], readyAt: 70)
    let verdict = fixture.scorecard(["a": 3, "b": .doNotKnow, "c": .open, "d": .doesNotApply]).verdict
    #expect(verdict?.id == .readyWithConditions)
    #expect(verdict?.reasons == [.provisional])
  }

  @Test("Items that are not asked are no reasons")
  func outOfScope() {
    let fixture = Fixture(
      [.level("a"), .level("b").asked(when: .item("a", .atLeast, 3)), .level("c")], readyAt: 70)
    let verdict = fixture.scorecard(["a": 0, "b": 0, "c": 0]).verdict
    #expect(verdict?.reasons == [.belowTarget(item: 0), .belowTarget(item: 2)])
  }

  @Test("Where nothing is rated and nothing could be, that is the reason")
  func nothingApplies() {
    let fixture = Fixture([.level("a"), .number("posts")], readyAt: 70)
    #expect(fixture.scorecard(["a": .doesNotApply]).verdict?.reasons == [.nothingRated])
  }

  @Test("Ready without a foundation, stop or warning to name: the score is the reason")
  func scoreReached() {
    let fixture = Fixture(
      [.level("a"), .number("posts")], checks: [DraftCheck(.note, "note", when: .item("posts", .above, 0))],
      readyAt: 70)
    let verdict = fixture.scorecard(["a": 3, "posts": fact(0)]).verdict
    #expect(verdict?.id == .ready)
    #expect(verdict?.reasons == [.scoreReached])
  }

  @Test("Where every item is at its target and yet the score is short, the score is the reason")
  func scoreShort() {
    let fixture = Fixture([.level("a", target: 1), .level("b", .helpful, target: 2)], readyAt: 70)
    // (3·1/3 + 1·2/3) / 4 = 5/12 = 42
    let verdict = fixture.scorecard(["a": 1, "b": 2]).verdict
    #expect(verdict?.id == .readyWithConditions)
    #expect(verdict?.reasons == [.scoreShort])
  }
}
