import RulesLibrary
import Testing

@testable import ScoringEngine

/// Met, not met, unknown, not applicable; out of scope is left out.
@Suite("Foundations")
struct FoundationTests {
  private let fixture = Fixture([
    .level("plain"), .level("low", top: 4, foundation: 1), .level("middle", foundation: 2),
    .level("top", .helpful, foundation: 3), .level("asked", foundation: 2).asked(when: .item("plain", .atLeast, 2)),
  ])

  private func states(_ answers: [String: Answer], depth: Depth = .full) -> [String: FoundationResult.State] {
    let results = fixture.scorecard(answers, depth: depth).foundations
    return Dictionary(uniqueKeysWithValues: zip(fixture.ids(results.map(\.item)), results.map(\.state)))
  }

  @Test(
    "A foundation is met from its level on",
    arguments: [
      (0, .notMet, .notMet, .notMet), (1, .met, .notMet, .notMet), (2, .met, .met, .notMet), (3, .met, .met, .met),
    ] as [(Int, FoundationResult.State, FoundationResult.State, FoundationResult.State)])
  func levels(
    _ level: Int, _ low: FoundationResult.State, _ middle: FoundationResult.State, _ top: FoundationResult.State
  ) {
    let states = states(["plain": 0, "low": .level(level), "middle": .level(level), "top": .level(level)])
    #expect(states == ["low": low, "middle": middle, "top": top])
  }

  @Test("Open and \"do not know\" are unknown, not applicable stays so")
  func noLevel() {
    #expect(
      states(["plain": 0, "low": .doNotKnow, "top": .doesNotApply])
        == ["low": .unknown, "middle": .unknown, "top": .notApplicable])
  }

  @Test("A foundation that is not asked is left out; one that may yet be asked is there")
  func outOfScope() {
    #expect(states(["plain": 1, "asked": 0])["asked"] == nil)
    #expect(states(["plain": 2, "asked": 0])["asked"] == .notMet)
    #expect(states(["asked": 2])["asked"] == .met)
    #expect(states(["low": 0], depth: .core).isEmpty)
  }

  @Test("Foundations come in the questionnaire's order, each with the level it needs")
  func order() {
    let results = fixture.scorecard([:]).foundations
    #expect(fixture.ids(results.map(\.item)) == ["low", "middle", "top", "asked"])
    #expect(results.map(\.atLeast) == [1, 2, 3, 2])
  }

  @Test("The words in files are those of the format")
  func words() {
    #expect(FoundationResult.State.allCases.map(\.rawValue) == ["met", "not-met", "unknown", "not-applicable"])
  }
}
