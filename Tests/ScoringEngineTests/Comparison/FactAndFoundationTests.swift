import RulesLibrary
import Testing

@testable import ScoringEngine

/// What changed beside the levels: decisions, numbers and foundations.
@Suite struct FactAndFoundationTests {
  private static let facts = TwoRounds([.choice("c"), .number("n"), .level("a"), .text("t")])

  private static let answers: [(earlier: [String: Answer], later: [String: Answer], changed: [String])] = [
    (["c": .choice(0)], ["c": .choice(1)], ["c"]), (["c": .choice(1)], ["c": .choice(1)], []),
    ([:], ["c": .choice(0), "n": .number(hundredths: 0)], ["c", "n"]), (["n": .doNotKnow], [:], ["n"]),
    (["n": .number(hundredths: 150)], ["n": .number(hundredths: 151)], ["n"]),
    (["n": .doesNotApply], ["n": .notApplicable(reason: "Other words")], []),
    (["n": .doesNotApply], ["n": .doNotKnow], ["n"]), (["a": 1, "t": .text("x")], ["a": 2, "t": .text("y")], []),
  ]

  @Test("Decisions and numbers whose answers changed, and nothing else", arguments: answers)
  func facts(_ earlier: [String: Answer], _ later: [String: Answer], _ changed: [String]) {
    let comparison = Self.facts.compare(earlier, later)
    #expect(comparison.facts.map { comparison.id(of: $0.change) } == changed)
  }

  @Test("A fact has both answers, and is told only where it is in scope in both rounds")
  func scope() throws {
    let rounds = TwoRounds([.choice("c").core, .number("n"), .choice("d").core.asked(when: .choice("c", is: 0))])
    let earlier: [String: Answer] = ["c": .choice(0), "n": .number(hundredths: 100), "d": .choice(2)]
    let later: [String: Answer] = ["c": .choice(0), "n": .number(hundredths: 200), "d": .choice(1)]
    let comparison = rounds.compare(earlier, later, depths: (.core, .full))
    let fact = try #require(comparison.facts.first)
    #expect(comparison.facts.count == 1)
    #expect(comparison.id(of: fact.change) == "d")
    #expect(fact.from == .choice(2) && fact.to == .choice(1))
    let unasked = rounds.compare(earlier, later.merging(["c": .choice(1)]) { $1 })
    #expect(unasked.facts.map { unasked.id(of: $0.change) } == ["c", "n"])
  }

  @Test("Across versions a choice is known by its id, and a renamed item is the same")
  func versions() {
    let rounds = TwoRounds(
      [.choice("c"), .number("n"), .number("gone")],
      [.number("n").worded("other"), .choice("c").called("see"), .number("new")], replaces: [("c", "see")])
    let comparison = rounds.compare(
      ["c": .choice(0), "n": .number(hundredths: 100), "gone": .number(hundredths: 1)],
      ["see": .choice(2), "n": .number(hundredths: 200), "new": .number(hundredths: 2)])
    #expect(comparison.facts.map { comparison.id(of: $0.change) } == ["n", "see"])
    #expect(comparison.facts.map(\.change.asksTheSame) == [false, true])
  }

  private static let foundations = TwoRounds(
    [
      .level("a", foundation: 2), .level("b", foundation: 2), .level("c", foundation: 2), .level("d", foundation: 2),
      .level("e"), .level("f", foundation: 1), .level("g", foundation: 1),
    ],
    [
      .level("a", foundation: 2), .level("b", foundation: 2), .level("c", foundation: 2), .level("d", foundation: 3),
      .level("e", foundation: 1), .level("f"), .level("h", foundation: 1),
    ])

  @Test("Foundations that became met and those that stopped, each round by its own version")
  func foundations() {
    let comparison = Self.foundations.compare(
      ["a": 1, "b": 2, "c": 3, "d": 2, "e": 3, "f": 1, "g": 1],
      ["a": 2, "b": .doNotKnow, "c": 2, "d": 2, "e": 3, "f": 1, "h": 0])
    let lines = comparison.foundations.map {
      "\(comparison.id(of: $0.change)) \($0.from?.rawValue ?? "-")>\($0.to?.rawValue ?? "-") \($0.becameMet)"
    }
    #expect(
      lines == [
        "a not-met>met true", "b met>unknown false", "d met>not-met false", "e ->met true", "f met>- false",
        "g met>- false",
      ])
    #expect(comparison.later.foundations.filter { $0.state == .met }.count == 3)
  }

  @Test("A foundation outside the depth of a round was not met there")
  func depth() {
    let rounds = TwoRounds([.level("a", foundation: 1), .level("b", foundation: 1).core])
    let comparison = rounds.compare(["a": 1, "b": 1], ["a": 1, "b": 1], depths: (.core, .full))
    #expect(comparison.foundations.map { comparison.id(of: $0.change) } == ["a"])
    #expect(comparison.foundations.map(\.from) == [nil])
  }
}
