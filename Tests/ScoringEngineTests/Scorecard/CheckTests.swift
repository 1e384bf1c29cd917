import RulesLibrary
import Testing

@testable import ScoringEngine

/// Fired, clear, or cannot tell until something is answered.
@Suite("Checks")
struct CheckTests {
  private let fixture = Fixture(
    [
      .level("funding"), .choice("model"), .number("posts"), .number("trained"), .level("ward"),
      .level("plan").asked(when: .item("ward", .atLeast, 2)),
    ],
    checks: [
      DraftCheck(.stop, "unfunded", when: .all(.item("posts", .above, 0), .item("funding", .below, 2))),
      DraftCheck(.note, "untrained", when: .item("trained", .below, "posts", times: 30_000)),
      DraftCheck(.warn, "no-plan", when: .any(.item("plan", .below, 1), .choice("model", is: 2))),
    ])

  private func results(_ answers: [String: Answer]) -> [CheckResult.State] {
    fixture.scorecard(answers).checks.map(\.state)
  }

  private func waiting(_ rule: Rule, _ answers: [String: Answer]) -> [String] {
    let items: [DraftItem] = ["a", "b", "c", "d"].map { .level($0) }
    let fixture = Fixture(
      items + [.level("e").asked(when: .item("a", .atLeast, 3))], checks: [DraftCheck(.note, "check", when: rule)])
    let card = fixture.scorecard(answers)
    return card.checks.flatMap { fixture.ids($0.waitingFor) }
  }

  @Test("A check fires, is clear or cannot tell, each on its own, in the questionnaire's order")
  func states() {
    let posts = Answer.number(hundredths: 200)
    #expect(results([:]) == [.cannotTell, .cannotTell, .cannotTell])
    #expect(results(["posts": posts, "funding": 1]) == [.fired, .cannotTell, .cannotTell])
    #expect(results(["funding": 2]) == [.clear, .cannotTell, .cannotTell])
    // 3 × 2 = 6 people would do; 5.99 do not
    #expect(results(["posts": posts, "trained": .number(hundredths: 599)]) == [.cannotTell, .fired, .cannotTell])
    #expect(results(["posts": posts, "trained": .number(hundredths: 600)]) == [.cannotTell, .clear, .cannotTell])
    #expect(results(["plan": 0])[2] == .fired)
    #expect(results(["plan": 2, "model": .choice(1)])[2] == .clear)
    #expect(fixture.scorecard([:]).checks.map(\.check) == [0, 1, 2])
  }

  @Test("A check over items that are not asked or not applicable is clear, and waits for nothing")
  func outOfScope() {
    #expect(results(["ward": 1, "plan": 0, "model": .choice(0)])[2] == .clear)
    #expect(results(["posts": .doesNotApply, "trained": .doNotKnow]).prefix(2) == [.clear, .clear])
    let none = waiting(.all(.item("a", .below, 1), .item("b", .below, 1)), ["a": .doesNotApply])
    #expect(none.isEmpty)
  }

  @Test("A check that cannot tell names the items without an answer, open or \"do not know\", in the order written")
  func waitingForItems() {
    let rule = Rule.all(.item("c", .below, 1), .item("a", .below, 1), .not(.item("b", .below, 1)))
    #expect(waiting(rule, [:]) == ["c", "a", "b"])
    #expect(waiting(rule, ["a": .doNotKnow, "c": 0]) == ["a", "b"])
    #expect(waiting(rule, ["a": 0, "b": 3, "c": .doNotKnow]) == ["c"])
  }

  @Test("Both sides of a comparison are named, and an item named twice is named once")
  func waitingForBothSides() {
    let rule = Rule.any(.item("b", .below, "a", times: 10_000), .item("b", .atLeast, 3))
    #expect(waiting(rule, [:]) == ["b", "a"])
    #expect(waiting(rule, ["b": 2]) == ["a"])
  }

  @Test("A check does not wait for an item that is not asked")
  func waitingInScope() {
    let rule = Rule.any(.item("e", .below, 1), .item("b", .below, 1))
    #expect(waiting(rule, ["a": 2]) == ["b"])
    #expect(waiting(rule, ["a": 3]) == ["e", "b"])
  }

  @Test("A check does not wait for an item in a part that is decided without it")
  func waitingWhereItMatters() {
    let rule = Rule.any(.all(.item("a", .below, 1), .item("b", .below, 1)), .item("c", .below, 1))
    #expect(waiting(rule, ["a": 3]) == ["c"])
    #expect(waiting(rule, ["a": 0]) == ["b", "c"])
    let opposite = Rule.all(.not(.all(.item("a", .below, 1), .item("b", .below, 1))), .item("c", .below, 1))
    #expect(waiting(opposite, ["a": 3]) == ["c"])
  }

  @Test("A check does not wait for an item that it asks to be unknown")
  func waitingForTheUnknown() {
    #expect(waiting(.all(.unknown("a"), .item("b", .below, 1)), [:]) == ["b"])
  }

  @Test("A check that has told waits for nothing", arguments: [["a": 0], ["a": 1, "b": 1]] as [[String: Answer]])
  func told(_ answers: [String: Answer]) {
    #expect(waiting(.any(.item("a", .below, 1), .item("b", .below, 1)), answers).isEmpty)
  }

  @Test("The words in files are those of the format")
  func words() {
    #expect(CheckResult.State.allCases.map(\.rawValue) == ["fired", "clear", "cannot-tell"])
  }
}
