import RulesLibrary
import Testing

@testable import ScoringEngine

/// Which items are asked: depth, `askWhen`, and chains of it.
@Suite("Scope")
struct ScopeTests {
  /// "second" hangs on "first", and "third" on "second".
  private let chain = Fixture([
    .level("first"), .level("second").asked(when: .item("first", .atLeast, 2)),
    .level("third").asked(when: .item("second", .atLeast, 2)), .level("last"),
  ])

  private func scope(_ fixture: Fixture, _ answers: [String: Answer], depth: Depth = .full) -> [String] {
    let sheet = fixture.sheet(answers, depth: depth)
    return fixture.ids(sheet.isInScope.indices.filter { sheet.isInScope[$0] })
  }

  @Test("An askWhen that holds leaves the item in scope, one that is false removes it")
  func trueAndFalse() {
    #expect(scope(chain, ["first": 2, "second": 2]) == ["first", "second", "third", "last"])
    #expect(scope(chain, ["first": 2, "second": 1]) == ["first", "second", "last"])
  }

  @Test("An askWhen that is unknown leaves the item in scope", arguments: [.open, .doNotKnow] as [Answer])
  func unknown(_ answer: Answer) {
    #expect(scope(chain, ["first": answer, "second": answer]) == ["first", "second", "third", "last"])
  }

  @Test("An item that is removed removes what hangs on it, even where its answer is still there")
  func chainFalls() {
    #expect(scope(chain, ["first": 1, "second": 3, "third": 3]) == ["first", "last"])
    #expect(scope(chain, ["first": .doesNotApply, "second": 3]) == ["first", "last"])
  }

  @Test("What is asked when an item is unknown is not asked when that item is not asked")
  func unknownInAChain() {
    let fixture = Fixture([
      .level("first"), .level("second").asked(when: .item("first", .atLeast, 2)),
      .text("why-not").asked(when: .unknown("second")),
    ])
    #expect(scope(fixture, ["first": 2]) == ["first", "second", "why-not"])
    #expect(scope(fixture, ["first": 1]) == ["first"])
  }

  @Test("Conditions on a removed item are false, so their opposite holds")
  func opposite() {
    let fixture = Fixture([
      .level("first"), .level("second").asked(when: .item("first", .atLeast, 2)),
      .level("otherwise").asked(when: .not(.item("second", .atLeast, 2))),
    ])
    #expect(scope(fixture, ["first": 1, "second": 3]) == ["first", "otherwise"])
    #expect(scope(fixture, ["first": 2, "second": 3]) == ["first", "second"])
  }

  @Test("The depth core asks only the items marked so, and their conditions on others are false")
  func core() {
    let fixture = Fixture([
      .level("quick").core, .level("slow"), .level("needs-slow").asked(when: .item("slow", .atLeast, 2)).core,
      .level("without-slow").asked(when: .not(.item("slow", .atLeast, 2))).core,
      .level("needs-quick").asked(when: .item("quick", .atLeast, 2)).core,
    ])
    let answers: [String: Answer] = ["quick": 2, "slow": 3]
    #expect(scope(fixture, answers, depth: .core) == ["quick", "without-slow", "needs-quick"])
    #expect(scope(fixture, answers) == ["quick", "slow", "needs-slow", "needs-quick"])
    #expect(scope(fixture, ["quick": 1], depth: .core) == ["quick", "without-slow"])
  }
}
