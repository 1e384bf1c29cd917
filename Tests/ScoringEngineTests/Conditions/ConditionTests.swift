import RulesLibrary
import Testing

@testable import ScoringEngine

/// Every form of condition against every standing of the item it looks at.
@Suite("Conditions")
struct ConditionTests {
  private static let fixture = Fixture([
    .level("level", top: 4), .choice("model"), .number("trained"), .number("posts"), .text("words"),
    .level("hidden").asked(when: .item("posts", .above, 1_000_000)),
  ])

  private static func truth(_ rule: Rule, _ answers: [String: Answer]) -> Truth {
    let answers = answers.merging(["posts": .number(hundredths: 600)]) { given, _ in given }
    return fixture.sheet(answers).truth(of: rule.condition(Places(fixture.questionnaire.items.map(\.id))))
  }

  @Test(
    "A level stands to a whole number as the comparison says",
    arguments: [
      // the level is 2; the bounds 1, 2, 3
      (.atLeast, [.yes, .yes, .no]), (.atMost, [.no, .yes, .yes]), (.above, [.yes, .no, .no]),
      (.below, [.no, .no, .yes]),
    ] as [(Condition.Comparison, [Truth])])
  func level(_ comparison: Condition.Comparison, _ truths: [Truth]) {
    #expect([1, 2, 3].map { Self.truth(.item("level", comparison, $0), ["level": 2]) } == truths)
  }

  @Test(
    "A number stands to a bound as the comparison says, to the hundredth",
    arguments: [
      // the number is -2.50; the bounds -2.51, -2.50, -2.49
      (.atLeast, [.yes, .yes, .no]), (.atMost, [.no, .yes, .yes]), (.above, [.yes, .no, .no]),
      (.below, [.no, .no, .yes]),
    ] as [(Condition.Comparison, [Truth])])
  func number(_ comparison: Condition.Comparison, _ truths: [Truth]) {
    let found = [-251, -250, -249].map {
      Self.truth(.item("trained", comparison, hundredths: $0), ["trained": .number(hundredths: -250)])
    }
    #expect(found == truths)
  }

  @Test("A level lies between two hundredths: 2 is at least 1.99 and not at least 2.01")
  func levelAgainstDecimals() {
    #expect(Self.truth(.item("level", .atLeast, hundredths: 199), ["level": 2]) == .yes)
    #expect(Self.truth(.item("level", .atLeast, hundredths: 201), ["level": 2]) == .no)
  }

  @Test("A choice is the one named, and no other")
  func choice() {
    #expect((0...2).map { Self.truth(.choice("model", is: $0), ["model": .choice(1)]) } == [.no, .yes, .no])
  }

  @Test(
    "A number against a multiple of another",
    arguments: [
      // posts are 6: 3 × 6 = 18 · 1.5 × 6 = 9 · 0.0001 × 6 = 0.0006, under the smallest number there is
      (1800, 30_000, [.yes, .yes, .no, .no]), (1799, 30_000, [.no, .yes, .no, .yes]),
      (1801, 30_000, [.yes, .no, .yes, .no]), (900, 15_000, [.yes, .yes, .no, .no]), (0, 1, [.no, .yes, .no, .yes]),
      (1, 1, [.yes, .no, .yes, .no]), (-1800, -30_000, [.yes, .yes, .no, .no]), (0, 0, [.yes, .yes, .no, .no]),
    ] as [(Int, Int, [Truth])])
  func multiple(_ trained: Int, _ factor: Int, _ truths: [Truth]) {
    let found = [.atLeast, .atMost, .above, .below].map {
      Self.truth(.item("trained", $0, "posts", times: factor), ["trained": .number(hundredths: trained)])
    }
    #expect(found == truths)
  }

  @Test("A number with decimals against a multiple with decimals: 2.25 is 0.375 × 6 exactly")
  func multipleWithDecimals() {
    let rule = Rule.item("trained", .atLeast, "posts", times: 3750)
    #expect(Self.truth(rule, ["trained": .number(hundredths: 225)]) == .yes)
    #expect(Self.truth(rule, ["trained": .number(hundredths: 224)]) == .no)
  }

  @Test("A level against a multiple of a number is held in the same unit: 3 is 0.5 × 6")
  func levelAgainstMultiple() {
    #expect(
      [2, 3, 4].map { Self.truth(.item("level", .above, "posts", times: 5000), ["level": .level($0)]) }
        == [.no, .no, .yes])
  }

  @Test("The largest numbers and factors a file may name do not overflow")
  func largest() {
    let most = Answer.number(hundredths: 100_000_000_000)
    let rule = Rule.item("trained", .below, "posts", times: 10_000_000)
    #expect(Self.truth(rule, ["trained": most, "posts": most]) == .yes)
    #expect(Self.truth(rule, ["trained": most, "posts": .number(hundredths: -100_000_000_000)]) == .no)
  }

  /// A comparison with each kind of item, for the answers that are not values.
  private static let comparisons: [(String, Rule)] = [
    ("level", .item("level", .atLeast, 0)), ("model", .choice("model", is: 0)),
    ("trained", .item("trained", .below, 9)),
    ("trained", .item("trained", .below, "posts", times: 10_000)),
    ("trained", .item("posts", .below, "trained", times: 10_000)),
  ]

  @Test("A comparison with an item that is open or \"do not know\" is unknown", arguments: comparisons)
  func unknownItem(_ id: String, _ rule: Rule) {
    #expect(Self.truth(rule, [:]) == .unknown)
    #expect(Self.truth(rule, [id: .doNotKnow]) == .unknown)
  }

  @Test("A comparison with an item that is not applicable is false", arguments: comparisons)
  func itemThatDoesNotApply(_ id: String, _ rule: Rule) {
    #expect(Self.truth(rule, [id: .doesNotApply]) == .no)
  }

  @Test("A comparison with an item that is not in scope is false, whatever its answer")
  func itemOutOfScope() {
    for answer in [.open, .doNotKnow, 3] as [Answer] {
      #expect(Self.truth(.item("hidden", .atLeast, 0), ["hidden": answer]) == .no)
    }
  }

  @Test("Of two items compared, one that does not apply decides over one that is unknown")
  func notApplicableDecides() {
    let rule = Rule.item("trained", .below, "posts", times: 10_000)
    #expect(Self.truth(rule, ["trained": .doesNotApply, "posts": .doNotKnow]) == .no)
    #expect(Self.truth(rule, ["trained": .open, "posts": .doesNotApply]) == .no)
  }

  @Test(
    "Whether an item is unknown is always known",
    arguments: [
      (.open, .yes), (.doNotKnow, .yes), (.doesNotApply, .no), (0, .no), (3, .no),
    ] as [(Answer, Truth)])
  func unknownForm(_ answer: Answer, _ truth: Truth) {
    #expect(Self.truth(.unknown("level"), ["level": answer]) == truth)
  }

  @Test("An item out of scope is not unknown, and a text that is there is not either")
  func unknownFormElsewhere() {
    #expect(Self.truth(.unknown("hidden"), [:]) == .no)
    #expect(Self.truth(.unknown("words"), [:]) == .yes)
    #expect(Self.truth(.unknown("words"), ["words": .text("Some")]) == .no)
  }

  @Test("Parts nest: unknown goes up only where it matters")
  func nesting() {
    let level = Rule.item("level", .atLeast, 2)
    let model = Rule.choice("model", is: 1)
    let nested = Rule.all(.any(level, model), .not(.all(level, model)))  // one of the two, not both
    #expect(Self.truth(nested, ["level": 2, "model": .choice(0)]) == .yes)
    #expect(Self.truth(nested, ["level": 2, "model": .choice(1)]) == .no)
    #expect(Self.truth(nested, ["level": 1, "model": .choice(0)]) == .no)
    #expect(Self.truth(nested, ["level": 2]) == .unknown)
    #expect(Self.truth(nested, ["level": 1]) == .unknown)
    #expect(Self.truth(.any(nested, level), ["level": 2]) == .yes)
    #expect(Self.truth(.all(nested, .not(level)), ["level": 2]) == .no)
  }

  @Test("The opposite of a comparison with an item that does not apply is true")
  func oppositeOfFalse() {
    #expect(Self.truth(.not(.item("level", .atLeast, 2)), ["level": .doesNotApply]) == .yes)
    #expect(Self.truth(.not(.item("level", .atLeast, 2)), [:]) == .unknown)
  }
}
