import RulesLibrary
import Testing

@testable import ScoringEngine

/// The split of a change into answers, questionnaire and scope (scoring method, section 8), with the sums beside each. Tops are
/// 3 unless said otherwise; weights: essential 3, important 2, helpful 1.
@Suite struct ChangeSplitTests {
  /// From 1.0.0 to 1.1.0: `b` weighs 1 instead of 2, `d` is reworded, `e` is new.
  private static let all = TwoRounds(
    [.level("a"), .level("b", .important), .level("c", .helpful), .level("d")],
    [.level("a"), .level("b", .helpful), .level("c", .helpful), .level("d").worded("other"), .level("e", .important)])

  /// S1 = (3·1/3 + 2·2/3 + 3·3/3) / 8 = 2/3. B: a and b at 3 and 1: (1 + 2/3) / 4 = 5/12. C: a alone, 1/3. D: a at 2, 2/3.
  /// E: a and c, (2 + 1) / 4 = 3/4. S2: a, c, d and e, (2 + 1 + 1 + 4/3) / 9 = 16/27.
  private static let everything = all.compare(["a": 1, "b": 2, "d": 3], ["a": 2, "c": 3, "d": 1, "e": 2])

  @Test("Every step of the walk, with its sum and the number of its items")
  func walk() {
    let walk = Self.everything.walk
    let stops = [walk.earlier, walk.comparable, walk.inBoth, walk.inBothLater, walk.comparableLater, walk.later]
    #expect(
      stops.map(\.sum.share) == [
        Fraction(2, over: 3), Fraction(5, over: 12), Fraction(1, over: 3), Fraction(2, over: 3), Fraction(3, over: 4),
        Fraction(16, over: 27),
      ])
    #expect(stops.map(\.sum.weight) == [8, 4, 3, 3, 4, 9])
    #expect(stops.map(\.items) == [3, 2, 1, 1, 2, 4])
    #expect(walk.emptyStep == nil)
    #expect(walk.earlier.sum == Self.everything.earlier.overall.ratedSum)
    #expect(walk.later.sum == Self.everything.later.overall.ratedSum)
  }

  @Test("All three causes at once, some of them downwards, and both steps of two of them")
  func everything() throws {
    // 59.26 - 66.67 = -7.41. Answers 33.33.., scope -8.33.. + 8.33.. = 0, questionnaire -25 - 15.74.. = -40.74..
    // Floored: 33.33, -40.75 and 0 make -7.42; the one hundredth that is missing goes to the remainder .926.
    let change = try #require(Self.everything.change)
    #expect(change.hundredths == -741)
    #expect(change.split?.hundredths.words == "3333 -4074 0")
    // 59 - 67 = -8. Floored: 33, -41 and 0 make -8: nothing is missing.
    #expect(change.points == -8)
    #expect(change.split?.points.words == "33 -41 0")
    let exact = try #require(ExactChange(Self.everything.walk))
    #expect(exact.answers * 3 == exact.denominator)
    #expect(exact.questionnaire * 27 == exact.denominator * -11)
    #expect(exact.scope == 0)
  }

  private static let helpful = TwoRounds([.level("a", .helpful), .level("b", .helpful), .level("c", .helpful)])
  private static let reweighed = TwoRounds(
    [.level("a"), .level("b", .helpful)], [.level("a", .helpful), .level("b", .helpful)])
  private static let grown = TwoRounds(
    [.level("a", .important), .level("b", .helpful)], [.level("a", .important), .level("b", .helpful), .level("n")])

  private static let splits: [(TwoRounds, [String: Answer], [String: Answer], hundredths: String, points: String)] = [
    // Answers alone: 1/9 to 4/9.
    (helpful, ["a": 0, "b": 0, "c": 1], ["a": 1, "b": 1, "c": 2], "3333 0 0", "33 0 0"),
    // A tie of answers and scope: 0, then 1/3 by answers, 2/3 with b. 66.67 is 33.33 twice and one more, which answers have.
    (helpful, ["a": 0], ["a": 1, "b": 3], "3334 0 3333", "34 0 33"),
    // A tie of questionnaire and scope: 0, then 1/3 with b, then (1 + 3) / 6 with n.
    (grown, ["a": 0], ["a": 0, "b": 3, "n": 3], "0 3334 3333", "0 34 33"),
    // Weights alone: 9/4 of 4 is 3/4 of the way with a at 3, and 1/2 once both weigh the same.
    (reweighed, ["a": 3, "b": 0], ["a": 3, "b": 0], "0 -2500 0", "0 -25 0"),
    // Up and down at once: b drops out, 1/2 to 1; a falls, 1 to 1/3; c comes in, 1/3 to 2/3.
    (helpful, ["a": 3, "b": 0], ["a": 1, "c": 3], "-6666 0 8333", "-66 0 83"),
    // Nothing changed at all.
    (helpful, ["a": 2, "b": 1], ["a": 2, "b": 1], "0 0 0", "0 0 0"),
    // One level of one question: 5/9 is 55.56 and 6/9 is 66.67.
    (helpful, ["a": 2, "b": 2, "c": 1], ["a": 2, "b": 2, "c": 2], "1111 0 0", "11 0 0"),
  ]

  @Test("Answers, questionnaire and scope, in hundredths and in whole points", arguments: splits)
  func split(
    _ rounds: TwoRounds, _ earlier: [String: Answer], _ later: [String: Answer], _ hundredths: String, _ points: String
  ) throws {
    let change = try #require(rounds.compare(earlier, later).change)
    let split = try #require(change.split)
    #expect(split.hundredths.words == hundredths)
    #expect(split.points.words == points)
    #expect(split.hundredths.total == change.hundredths)
    #expect(split.points.total == change.points)
  }

  @Test("Whole points and hundredths are rounded apart: 0.5 to 0.4 of a point is one point down and ten hundredths")
  func roundedApart() throws {
    // Weights 1 each over 10 items of top 10: 1/200 is 0.5, shown as 1; with two items more at 0 it is 1/240, 0.42, shown as 0.
    let items = (0..<24).map { DraftItem.level("i\($0)", .helpful, top: 10) }
    let zeros = { (count: Int) in Dictionary(uniqueKeysWithValues: (0..<count).map { ("i\($0)", 0 as Answer) }) }
    let comparison = TwoRounds(items).compare(
      zeros(20).merging(["i0": 1]) { $1 }, zeros(24).merging(["i0": 1]) { $1 })
    let change = try #require(comparison.change)
    #expect(change.points == -1)
    #expect(change.split?.points.words == "0 0 -1")
    #expect(change.hundredths == -8)
    #expect(change.split?.hundredths.words == "0 0 -8")
  }

  private static let emptySteps: [([String: Answer], [String: Answer], ChangeWalk.EmptyStep, change: Int?)] = [
    ([:], ["a": 1], .earlier, nil), (["a": 1], [:], .later, nil), ([:], [:], .earlier, nil),
    (["a": .doNotKnow], ["a": 3], .earlier, nil), (["a": 3], ["a": .doesNotApply], .later, nil),
    // d alone is 1/3 in the earlier round, and asked in other words in the later: 2/3.
    (["d": 1], ["d": 2], .comparable, 3334), (["d": 1], ["a": 1], .comparable, 0),
    // a falls out and c comes in: 1/3 to 1.
    (["a": 1], ["c": 3], .inBoth, 6667), (["a": 1, "d": 1], ["d": 1, "e": 1], .inBoth, 0),
  ]

  @Test("A step over nothing gives no split and says which; the change is there where both rounds have a score")
  func empty() {
    for (earlier, later, step, change) in Self.emptySteps {
      let comparison = Self.all.compare(earlier, later)
      #expect(comparison.walk.emptyStep == step)
      #expect(comparison.change?.hundredths == change)
      #expect(comparison.change?.split == nil)
    }
  }

  @Test("The ranges of two rounds meet where one score could be that of both")
  func ranges() {
    let meets = { Self.helpful.compare($0, $1).rangesMeet }
    // 2/9 to 5/9, and 5/9 throughout.
    #expect(meets(["a": 1, "b": 1], ["a": 2, "b": 2, "c": 1]))
    #expect(meets(["a": 2, "b": 2, "c": 1], ["a": 1, "b": 1]))
    // 2/9 to 5/9, and 6/9 throughout.
    #expect(!meets(["a": 1, "b": 1], ["a": 2, "b": 2, "c": 2]))
    #expect(!meets(["a": 2, "b": 2, "c": 2], ["a": 1, "b": 1]))
    let nothing: [String: Answer] = ["a": .doesNotApply, "b": .doesNotApply, "c": .doesNotApply]
    #expect(!meets(nothing, ["a": 1]))
    #expect(!meets(["a": 1], nothing))
  }
}
