import Testing

@testable import RulesLibrary
@testable import ScoringEngine

/// The class of each level item between two rounds (scoring method, section 8).
@Suite struct ComparedItemTests {
  private static let one = TwoRounds([.level("a")])

  private static let answers: [(earlier: Answer, later: Answer, line: String)] = [
    (1, 2, "a 1>2 rose"), (2, 1, "a 2>1 fell"), (2, 2, "a 2>2 same"), (0, 0, "a 0>0 same"), (0, 1, "a 0>1 rose"),
    (.open, 0, "a ->0 now-rated"), (.doNotKnow, 3, "a ->3 now-rated"), (.doesNotApply, 1, "a ->1 now-rated"),
    (0, .open, "a 0>- no-longer-rated"), (3, .doNotKnow, "a 3>- no-longer-rated"),
    (1, .doesNotApply, "a 1>- no-longer-rated"), (.open, .doNotKnow, "a ->- same"), (.open, .open, "a ->- same"),
    (.doesNotApply, .open, "a ->- same"),
  ]

  @Test("An item that both versions ask in the same words goes by its levels", arguments: answers)
  func levels(_ earlier: Answer, _ later: Answer, _ line: String) {
    #expect(Self.one.compare(["a": earlier], ["a": later]).lines == [line])
  }

  @Test("A level counts only in scope: within the depth, and where it is asked")
  func scope() {
    let rounds = TwoRounds([.choice("c").core, .level("a"), .level("b").core.asked(when: .choice("c", is: 0))])
    let answers: [String: Answer] = ["c": .choice(0), "a": 2, "b": 1]
    #expect(
      rounds.compare(answers, answers, depths: (.core, .full)).lines == ["a ->2 now-rated", "b 1>1 same"])
    let later = answers.merging(["c": .choice(1)]) { $1 }
    #expect(rounds.compare(answers, later).lines == ["a 2>2 same", "b 1>- no-longer-rated"])
  }

  @Test("Across versions an item is found by its id or by what it replaces, and other words are told apart")
  func versions() {
    let rounds = TwoRounds(
      [.level("a"), .level("b"), .level("c"), .level("gone"), .level("split"), .level("top")],
      [
        .level("new"), .level("c").worded("other"), .level("b").called("bee"), .level("a", .helpful),
        .level("half"), .level("other-half"), .level("top", top: 4),
      ], replaces: [("b", "bee"), ("split", "half"), ("split", "other-half")])
    let comparison = rounds.compare(
      ["a": 1, "b": 1, "c": 1, "gone": 1, "split": 2, "top": 3],
      ["new": 2, "c": 2, "bee": 2, "a": 2, "half": 0, "top": 3])
    #expect(
      comparison.lines == [
        "new ->2 added", "c 1>2 reworded", "bee 1>2 rose", "a 1>2 rose", "half ->0 added", "other-half ->- added",
        "top 3>3 reworded", "gone 1>- removed", "split 2>- removed",
      ])
    #expect(comparison.items(.rose).map { comparison.id(of: $0.change) } == ["bee", "a"])
  }

  @Test("A rating that became a choice is reworded; items that are no rating in either version are not listed")
  func kinds() {
    let rounds = TwoRounds(
      [.level("a"), .choice("b"), .number("n"), .text("t")], [.choice("a"), .level("b"), .number("n"), .text("t")])
    let comparison = rounds.compare(["a": 2, "b": .choice(1), "n": .number(hundredths: 5)], ["a": .choice(1), "b": 3])
    #expect(comparison.lines == ["a 2>- reworded", "b ->3 reworded"])
  }

  @Test("That \"not applicable\" can no longer be the answer leaves the levels comparable")
  func notApplicable() {
    let change = ItemChange(
      from: 0, to: 0, itemClass: .optionsChanged, reasons: [.wasCalled("b"), .notApplicableEnded], aspects: [])
    #expect(change.asksTheSame)
    #expect(ComparedItem(change, from: 1, to: 2).itemClass == .rose)
  }

  private static let otherReasons: [ItemChange.Reason] = [
    .wording, .kind(from: "level", to: "choice"), .levelCount(from: 3, to: 4), .choices(added: ["a"], removed: []),
    .choiceOrder, .unit(from: "a", to: "b"), .decimals(from: 0, to: 1), .range(from: 0...1, to: 0...2),
  ]

  @Test("Any other reason to ask again does not", arguments: otherReasons)
  func other(_ reason: ItemChange.Reason) {
    let change = ItemChange(
      from: 0, to: 0, itemClass: .reworded, reasons: [.notApplicableEnded, reason], aspects: [])
    #expect(!change.asksTheSame)
    #expect(ComparedItem(change, from: 1, to: 2).itemClass == .reworded)
  }

  @Test("What fell since an earlier round, by where it stands in the later version")
  func fell() {
    let rounds = TwoRounds(
      [.level("a"), .level("b"), .level("c"), .level("d")],
      [.level("new"), .level("b").called("bee"), .level("c").worded("other"), .level("d"), .level("a")],
      replaces: [("b", "bee")])
    let earlier = rounds.old.sheet(["a": 3, "b": 3, "c": 3, "d": 1])
    let later = rounds.new.sheet(["a": 2, "bee": 0, "c": 0, "d": 1, "new": 0])
    #expect(rounds.new.ids(later.fell(since: earlier).sorted()) == ["bee", "a"])
    #expect(later.fell(since: later).isEmpty)
    #expect(rounds.old.ids(earlier.fell(since: later)) == [])
  }
}
