import RulesLibrary
import Testing

@testable import ScoringEngine

/// The largest questionnaires there can be: 1,000 items, weights to 3, tops to 10, and as many different denominators as the walk
/// has steps.
@Suite struct LargestComparisonTests {
  /// Each item essential, with a top of 1 to 10; the first is reworded, the second is not rated later, the third not earlier,
  /// and the last is another one.
  private static let rounds: TwoRounds = {
    let items = (0..<1000).map { DraftItem.level("i\($0)", top: $0 % 10 + 1) }
    let newer = [items[0].worded("other")] + items[1..<999] + [.level("new", top: 9)]
    return TwoRounds(items, newer)
  }()

  private static func answers(_ fixture: Fixture, without id: String, _ level: (Int) -> Int) -> [String: Answer] {
    let items = fixture.questionnaire.items.filter { $0.id != id }
    return Dictionary(uniqueKeysWithValues: items.map { ($0.id, .level(level($0.level?.top ?? 0))) })
  }

  @Test("From nothing to everything, with five different denominators: the parts add up, and nothing overflows")
  func fromNothingToEverything() throws {
    let comparison = Self.rounds.compare(
      Self.answers(Self.rounds.old, without: "i2") { _ in 0 }, Self.answers(Self.rounds.new, without: "i1") { $0 })
    let walk = comparison.walk
    let stops = [walk.earlier, walk.comparable, walk.inBoth, walk.inBothLater, walk.comparableLater, walk.later]
    #expect(stops.map(\.items) == [999, 997, 996, 996, 997, 999])
    #expect(comparison.change?.hundredths == 10_000)
    #expect(comparison.change?.split?.hundredths.words == "10000 0 0")
    #expect(comparison.change?.split?.points.words == "100 0 0")
  }

  @Test("Levels that share no divisor with anything: the fractions are as long as they get")
  func longestFractions() throws {
    let earlier = Self.answers(Self.rounds.old, without: "i2") { ($0 + 2) / 3 }
    let later = Self.answers(Self.rounds.new, without: "i1") { ($0 + 1) / 2 }
    let forward = Self.rounds.compare(earlier, later)
    for comparison in [forward, RoundComparison(from: forward.later, to: forward.earlier)] {
      let exact = try #require(ExactChange(comparison.walk))
      let change = try #require(comparison.change)
      let sum = exact.answers + exact.questionnaire + exact.scope
      let from = try #require(comparison.earlier.overall.score)
      let to = try #require(comparison.later.overall.score)
      #expect(sum * Int128((to - from).denominator) == Int128((to - from).numerator) * exact.denominator)
      #expect(change.split?.hundredths.total == change.hundredths)
      #expect(change.split?.points.total == change.points)
    }
  }

  @Test("The widest parts: everything is lost by one cause and won back by another, over a denominator above 64 bits")
  func widestParts() throws {
    // What is comparable is at the top before and at 0 after; what is not makes up for it.
    let rounds = TwoRounds(
      (0..<1000).map { DraftItem.level("i\($0)") },
      (0..<1000).map { $0 < 500 ? DraftItem.level("i\($0)") : DraftItem.level("i\($0)").worded("other") })
    let comparison = rounds.compare(
      Self.answers(rounds.old, without: "i0") { _ in 3 },
      Self.answers(rounds.new, without: "i1") { _ in 3 }.merging(
        Self.answers(rounds.new, without: "i1") { _ in 0 }.filter { (Int($0.key.dropFirst()) ?? 0) < 500 }
      ) { $1 })
    let exact = try #require(ExactChange(comparison.walk))
    #expect(exact.denominator > Int128(Int.max))
    #expect(exact.answers == -exact.denominator)
    #expect(exact.scope == 0)
    // 500 of 999 at the top: 50.05, 49.95 less than before.
    #expect(comparison.change?.hundredths == -4995)
    #expect(comparison.change?.split?.hundredths.words == "-10000 5005 0")
  }
}
