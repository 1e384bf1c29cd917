import RulesLibrary
import Testing

@testable import ScoringEngine

/// Every row of the rule, in its order: not yet, cannot say, ready, ready with conditions.
@Suite("Verdict")
struct VerdictTests {
  /// Two foundations, an essential and a helpful item, facts for a check of each severity.
  private static let fixture = Fixture(
    [
      .level("f1", foundation: 2), .level("f2", .important, foundation: 2), .level("e1"), .level("h1", .helpful),
      .number("stop-fact"), .number("warn-fact"), .number("note-fact"),
    ],
    checks: [
      DraftCheck(.note, "note", when: .item("note-fact", .above, 0)),
      DraftCheck(.warn, "warn", when: .item("warn-fact", .above, 0)),
      DraftCheck(.stop, "stop", when: .item("stop-fact", .above, 0)),
    ], readyAt: 70)

  private static let good: [String: Answer] = [
    "f1": 3, "f2": 3, "e1": 3, "h1": 3, "stop-fact": fact(0), "warn-fact": fact(0), "note-fact": fact(0),
  ]

  private static func fact(_ whole: Int) -> Answer { .number(hundredths: whole * 100) }

  /// The verdict over the good answers with some changed.
  private static func verdict(_ changes: [String: Answer]) -> Verdict? {
    fixture.scorecard(good.merging(changes) { _, changed in changed }).verdict
  }

  @Test(
    "Each row of the rule, and which row goes before which",
    arguments: [
      ([:], .ready),
      // not yet: a foundation not met, or a stop that fired, whatever else is unknown
      (["f1": 1], .notYet), (["f2": 0], .notYet), (["stop-fact": fact(1)], .notYet),
      (["f1": 1, "f2": .doNotKnow], .notYet), (["stop-fact": fact(1), "f1": .open], .notYet),
      (["f1": 1, "stop-fact": .doNotKnow], .notYet), (["f1": 1, "warn-fact": fact(1)], .notYet),
      // cannot say: a foundation unknown, or a stop that cannot tell, whatever the warnings
      (["f1": .open], .cannotSay), (["f2": .doNotKnow], .cannotSay), (["stop-fact": .open], .cannotSay),
      (["stop-fact": .doNotKnow, "warn-fact": fact(1)], .cannotSay),
      // a foundation at its level is met, one that does not apply is no foundation here
      (["f1": 2], .ready), (["f1": .doesNotApply], .ready),
      // ready: no warning fired; one that cannot tell, and notes, do not stand in the way
      (["warn-fact": .open], .ready), (["note-fact": fact(1)], .ready), (["note-fact": .doNotKnow], .ready),
      // conditions: a warning fired, or the score is low: (3 + 2 + 3·0 + 1·0) / 9 = 56
      (["warn-fact": fact(1)], .readyWithConditions), (["e1": 0, "h1": 0], .readyWithConditions),
      // nothing but not applicable: nothing is rated
      (["f1": .doesNotApply, "f2": .doesNotApply, "e1": .doesNotApply, "h1": .doesNotApply], .cannotSay),
    ] as [([String: Answer], VerdictID)])
  func rows(_ changes: [String: Answer], _ verdict: VerdictID) {
    #expect(Self.verdict(changes)?.id == verdict)
  }

  @Test("A questionnaire without a verdict block gives none")
  func none() {
    let fixture = Fixture([.level("f", foundation: 2)])
    #expect(fixture.scorecard(["f": 0]).verdict == nil)
  }

  @Test(
    "Ready begins at the whole number of the score",
    arguments: [
      // seven items of weights 3·6 + 2 = 20, top 10: 139/200 = 69.5, which is 70
      (70, VerdictID.ready), (71, .readyWithConditions), (69, .ready), (0, .ready), (100, .readyWithConditions),
    ])
  func boundary(_ readyAt: Int, _ verdict: VerdictID) {
    let heavy: [DraftItem] = ["a", "b", "c", "d", "e", "f"].map { .level($0, .essential, top: 10) }
    let fixture = Fixture(heavy + [.level("g", .important, top: 10)], readyAt: readyAt)
    // 3·(10+10+10+10+3+0) + 2·5 = 129 + 10 = 139
    let card = fixture.scorecard(["a": 10, "b": 10, "c": 10, "d": 10, "e": 3, "f": 0, "g": 5])
    #expect(card.overall.score?.hundredths == 6950)
    #expect(card.verdict?.id == verdict)
    #expect(card.verdict?.readyAt == readyAt)
  }

  @Test("A score just under the half is not rounded twice: 69.4974 is 69, though its hundredths are 69.50")
  func underTheHalf() {
    let fixture = Fixture(
      [.level("a", .essential, top: 7), .level("b", .important, top: 9), .level("c", .helpful, top: 10)], readyAt: 70)
    // 3·4/7 + 2·7/9 + 1·9/10 = (1080 + 980 + 567)/630 = 2627/630; of 6: 2627/3780 = 69.4974
    let card = fixture.scorecard(["a": 4, "b": 7, "c": 9])
    #expect(card.overall.score?.hundredths == 6950)
    #expect(card.verdict?.id == .readyWithConditions)
  }

  @Test("A provisional score is never ready, exactly half rated may be")
  func provisional() {
    let fixture = Fixture([.level("a"), .level("b"), .level("c"), .level("d")], readyAt: 70)
    #expect(fixture.scorecard(["a": 3]).verdict?.id == .readyWithConditions)
    #expect(fixture.scorecard(["a": 3, "b": 3]).verdict?.id == .ready)
  }

  @Test("A stop over items that are not asked neither fires nor waits")
  func stopOutOfScope() {
    let fixture = Fixture(
      [.level("a"), .level("b").asked(when: .item("a", .below, 3))],
      checks: [DraftCheck(.stop, "stop", when: .item("b", .below, 2))], readyAt: 70)
    #expect(fixture.scorecard(["a": 3, "b": 0]).verdict?.id == .ready)
    #expect(fixture.scorecard(["a": 2, "b": 0]).verdict?.id == .notYet)
    #expect(fixture.scorecard(["a": 2]).verdict?.id == .cannotSay)
  }

  @Test("In the depth core only core foundations count")
  func core() {
    let fixture = Fixture([.level("a", foundation: 2).core, .level("b", foundation: 2)], readyAt: 70)
    #expect(fixture.scorecard(["a": 3, "b": 0], depth: .core).verdict?.id == .ready)
    #expect(fixture.scorecard(["a": 3, "b": 0]).verdict?.id == .notYet)
  }

  @Test("The words in files are those of the format")
  func words() {
    #expect(VerdictID.allCases.map(\.rawValue) == ["ready", "ready-with-conditions", "cannot-say", "not-yet"])
  }
}
