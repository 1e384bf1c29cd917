import RulesLibrary
import Testing

@testable import ScoringEngine

/// Who is a candidate, in which order, and which rule put one above the next.
@Suite("Priorities: order")
struct PriorityOrderTests {
  private func ranked(_ fixture: Fixture, _ answers: [String: Answer], _ signals: GroupSignals = .init()) -> [String] {
    fixture.ids(fixture.scorecard(answers, signals: signals).priorities.map(\.item))
  }

  private func precedence(
    _ fixture: Fixture, _ answers: [String: Answer], _ signals: GroupSignals = .init()
  ) -> [Priority.Precedence?] {
    fixture.scorecard(answers, signals: signals).priorities.map(\.aboveNext)
  }

  @Test("Candidates are rated items below target, and foundations not met or unknown; no others")
  func candidates() {
    let fixture = Fixture([
      .level("below"), .level("at-target", target: 2), .level("top"), .level("open"), .level("unsure"),
      .level("foundation-met-below", foundation: 1), .level("foundation-not-met", foundation: 3),
      .level("foundation-open", foundation: 2), .level("foundation-unsure", foundation: 2),
      .level("foundation-elsewhere", foundation: 2), .level("not-asked").asked(when: .item("below", .above, 2)),
      .level("foundation-not-asked", foundation: 2).asked(when: .item("below", .above, 2)), .number("posts"),
      .choice("model"), .text("words"),
    ])
    let found = ranked(
      fixture,
      [
        "below": 2, "at-target": 2, "top": 3, "unsure": .doNotKnow, "foundation-met-below": 1, "foundation-not-met": 2,
        "foundation-unsure": .doNotKnow, "foundation-elsewhere": .doesNotApply, "not-asked": 0,
        "foundation-not-asked": 0, "posts": .number(hundredths: 0), "model": .choice(0), "words": .text("Some"),
      ])
    #expect(
      found.sorted()
        == ["below", "foundation-met-below", "foundation-not-met", "foundation-open", "foundation-unsure"])
  }

  @Test("A rating above its target is no candidate, and no candidates give no priorities")
  func aboveTarget() {
    #expect(ranked(Fixture([.level("a", target: 1)]), ["a": 2]).isEmpty)
    #expect(ranked(Fixture([.level("a")]), [:]).isEmpty)
  }

  @Test("Ranks count from one")
  func ranks() {
    let fixture = Fixture([.level("a"), .level("b"), .level("c")])
    #expect(fixture.scorecard(["a": 0, "b": 0, "c": 0]).priorities.map(\.rank) == [1, 2, 3])
  }

  @Test("Foundations not met come first, then foundations unknown, then the rest, whatever the votes and gains")
  func tiers() {
    let fixture = Fixture([
      .level("rest"), .level("unknown", .important, foundation: 1), .level("not-met", .helpful, foundation: 3),
    ])
    let signals = GroupSignals(
      votes: [fixture["rest"]: 9, fixture["unknown"]: 5], fell: [fixture["rest"]], gaps: [fixture["rest"]: 3])
    #expect(ranked(fixture, ["rest": 0, "not-met": 2], signals) == ["not-met", "unknown", "rest"])
    #expect(
      precedence(fixture, ["rest": 0, "not-met": 2], signals) == [.foundationNotMet, .foundationUnknown, nil])
  }

  @Test("A foundation that is met is one of the rest")
  func metFoundation() {
    let fixture = Fixture([.level("plain"), .level("met", .helpful, foundation: 1)])
    #expect(ranked(fixture, ["plain": 0, "met": 1]) == ["plain", "met"])
  }

  @Test("More votes go before a larger gain")
  func votes() {
    let fixture = Fixture([.level("heavy"), .level("few", .helpful), .level("many", .helpful)])
    let answers: [String: Answer] = ["heavy": 0, "few": 2, "many": 2]
    let signals = GroupSignals(votes: [fixture["few"]: 1, fixture["many"]: 2], fell: [fixture["heavy"]])
    #expect(ranked(fixture, answers, signals) == ["many", "few", "heavy"])
    #expect(precedence(fixture, answers, signals) == [.votes, .votes, nil])
  }

  @Test("A larger gain goes before having fallen")
  func gain() {
    let fixture = Fixture([.level("light", .helpful), .level("near"), .level("far")])
    // of 7: light gains 1·3/3 = 1 · near gains 3·1/3 = 1, a tie, asked later · far gains 3·2/3 = 2
    let answers: [String: Answer] = ["light": 0, "near": 2, "far": 1]
    let signals = GroupSignals(fell: [fixture["light"]], gaps: [fixture["light"]: 3])
    #expect(ranked(fixture, answers, signals) == ["far", "light", "near"])
    #expect(precedence(fixture, answers, signals) == [.gain, .fell, nil])
  }

  @Test("Gains are compared exactly, not as they are shown")
  func exactGain() {
    let fillers = (0..<120).map { "filler-\($0)" }
    let fixture = Fixture(
      [.level("tenth", .helpful, top: 10), .level("ninth", .helpful, top: 9)] + fillers.map { .level($0, top: 1) })
    var answers = Dictionary(uniqueKeysWithValues: fillers.map { ($0, Answer.level(1)) })
    (answers["tenth"], answers["ninth"]) = (9, 8)
    // Σ w = 3·120 + 2 = 362; 1/10 of 362 is 2.76 hundredths, 1/9 of 362 is 3.07: both are shown as 0.03
    let priorities = fixture.scorecard(answers).priorities
    #expect(fixture.ids(priorities.map(\.item)) == ["ninth", "tenth"])
    #expect(priorities.map { $0.gain?.hundredths } == [3, 3])
    #expect(priorities[0].aboveNext == .gain)
  }

  @Test("Having fallen goes before a wider gap")
  func fell() {
    let fixture = Fixture([.level("wide"), .level("fell")])
    let signals = GroupSignals(fell: [fixture["fell"]], gaps: [fixture["wide"]: 3])
    #expect(ranked(fixture, ["wide": 1, "fell": 1], signals) == ["fell", "wide"])
    #expect(precedence(fixture, ["wide": 1, "fell": 1], signals) == [.fell, nil])
  }

  @Test("A wider gap goes before the questionnaire's order, which comes last")
  func gapAndOrder() {
    let fixture = Fixture([.level("a"), .level("narrow"), .level("wide"), .level("b")])
    let answers: [String: Answer] = ["a": 1, "narrow": 1, "wide": 1, "b": 1]
    let signals = GroupSignals(gaps: [fixture["narrow"]: 1, fixture["wide"]: 2])
    #expect(ranked(fixture, answers, signals) == ["wide", "narrow", "a", "b"])
    #expect(precedence(fixture, answers, signals) == [.perspectiveGap, .perspectiveGap, .questionnaireOrder, nil])
  }

  @Test("Without a score there is no gain, and the other rules decide")
  func noScore() {
    let fixture = Fixture([
      .level("a", .helpful, foundation: 1), .level("b", foundation: 1), .level("c", foundation: 1),
    ])
    let priorities = fixture.scorecard([:], signals: GroupSignals(votes: [2: 1])).priorities
    #expect(fixture.ids(priorities.map(\.item)) == ["c", "a", "b"])
    #expect(priorities.allSatisfy { $0.gain == nil })
    #expect(priorities.map(\.aboveNext) == [.votes, .questionnaireOrder, nil])
  }

  @Test("A candidate without a gain sorts after one with any gain, even a loss")
  func noGainSortsLast() {
    func candidate(_ item: Int, gain: Fraction?) -> Candidate {
      Candidate(item: item, tier: .other, votes: 0, gain: gain, hasFallen: false, gap: 0)
    }
    let loss = candidate(1, gain: Fraction(-1, over: 9))
    #expect(loss < candidate(0, gain: nil))
    #expect(!(candidate(0, gain: nil) < loss))
    #expect(candidate(0, gain: nil) < candidate(1, gain: nil))
  }
}
