import RulesLibrary
import Testing

@testable import ScoringEngine

/// Scores and ranges worked by hand: importance weighs 3, 2, 1; each level counts level/top of its weight.
@Suite("Score and range")
struct FiguresTests {
  /// Score, low and high in points and in hundredths.
  private func points(_ figures: Figures) -> [Int?] {
    [figures.score, figures.low, figures.high].map { $0?.points }
  }

  private func hundredths(_ figures: Figures) -> [Int?] {
    [figures.score, figures.low, figures.high].map { $0?.hundredths }
  }

  /// Essential, important and helpful.
  private let three = Fixture([.level("a", .essential), .level("b", .important), .level("c", .helpful)])

  @Test("The example of the method: 2/3, 0/3 and open give 40, 33 to 50")
  func example() {
    let figures = three.scorecard(["a": 2, "b": 0]).overall
    // score = 100 · (3·2/3 + 2·0/3) / (3+2) = 200/5 = 40
    // low = 100 · (3·2/3 + 2·0/3 + 1·0) / 6 = 200/6 = 33.33 · high = 100 · (2 + 0 + 1·1) / 6 = 300/6 = 50
    #expect(points(figures) == [40, 33, 50])
    #expect(hundredths(figures) == [4000, 3333, 5000])
  }

  @Test(
    "Three items of different importance",
    arguments: [
      // 3·1/3 + 2·2/3 + 1·3/3 = 1 + 4/3 + 1 = 10/3; 10/3 / 6 = 10/18 = 55.56
      (["a": 1, "b": 2, "c": 3], [5556, 5556, 5556]),
      // score 1·1/3 / 1 = 33.33 · low (1/3) / 6 = 5.56 · high (3 + 2 + 1/3) / 6 = 5.333/6 = 88.89
      (["c": 1], [3333, 556, 8889]),
      // b is left out: score (3·3/3 + 1·0) / 4 = 75, and nothing is unknown
      (["a": 3, "b": .doesNotApply, "c": 0], [7500, 7500, 7500]),
      // score 2·2/3 / 2 = 66.67 · a is left out: low (4/3) / 3 = 44.44 · high (4/3 + 1) / 3 = 77.78
      (["a": .doesNotApply, "b": 2, "c": .doNotKnow], [6667, 4444, 7778]),
      // "do not know" and open count alike: score 3·1/3 / 3 = 33.33 · low 1/6 = 16.67 · high (1 + 2 + 1)/6 = 66.67
      (["a": 1, "b": .doNotKnow], [3333, 1667, 6667]),
      // all at the top, all at 0
      (["a": 3, "b": 3, "c": 3], [10_000, 10_000, 10_000]), (["a": 0, "b": 0, "c": 0], [0, 0, 0]),
    ] as [([String: Answer], [Int])])
  func handWorked(_ answers: [String: Answer], _ expected: [Int]) {
    #expect(hundredths(three.scorecard(answers).overall) == expected)
  }

  @Test("Scales of different length count by their share, not by their number of levels")
  func differentTops() {
    let fixture = Fixture([
      .level("one", top: 1), .level("four", .important, top: 4), .level("seven", .helpful, top: 7),
      .level("ten", top: 10),
    ])
    let figures = fixture.scorecard(["one": 1, "four": 3, "seven": 2]).overall
    // rated: 3·1/1 + 2·3/4 + 1·2/7 = 3 + 3/2 + 2/7 = 67/14, of 6: 67/84 = 79.76
    // low: 67/14 / 9 = 67/126 = 53.17 · high: (67/14 + 3) / 9 = 109/126 = 86.51
    #expect(figures.score == Fraction(67, over: 84))
    #expect(figures.low == Fraction(67, over: 126))
    #expect(figures.high == Fraction(109, over: 126))
    #expect(hundredths(figures) == [7976, 5317, 8651])
  }

  @Test("Every length of scale is counted exactly", arguments: 1...10)
  func everyTop(_ top: Int) {
    let fixture = Fixture([.level("a", .helpful, top: top)])
    for level in 0...top {
      #expect(fixture.scorecard(["a": .level(level)]).overall.score == Fraction(level, over: top))
    }
  }

  @Test("Nothing rated gives no score, neither 0 nor 100, and the widest range")
  func nothingRated() {
    let figures = three.scorecard(["a": .doNotKnow, "c": .doesNotApply]).overall
    #expect(points(figures) == [nil, 0, 100])
    #expect(figures.isProvisional)
  }

  @Test("Nothing applicable gives no figures at all, and nothing provisional about it")
  func nothingApplicable() {
    let figures = three.scorecard(["a": .doesNotApply, "b": .doesNotApply, "c": .doesNotApply]).overall
    #expect(points(figures) == [nil, nil, nil])
    #expect(!figures.isProvisional)
  }

  @Test(
    "Provisional is fewer than half of the applicable items rated",
    arguments: [
      // of four items: rated, not applicable → 2·rated < applicable?
      (0, 0, true), (1, 0, true), (2, 0, false), (3, 0, false), (4, 0, false),
      // one is not applicable, three are: 2·1 < 3, 2·2 > 3
      (1, 1, true), (2, 1, false),
      // two are not applicable, two are: exactly half
      (1, 2, false), (0, 2, true), (1, 3, false), (0, 4, false),
    ])
  func provisional(_ rated: Int, _ notApplicable: Int, _ isProvisional: Bool) {
    let ids = ["a", "b", "c", "d"]
    let fixture = Fixture(ids.map { DraftItem.level($0) })
    var answers: [String: Answer] = [:]
    for id in ids.prefix(rated) { answers[id] = 1 }
    for id in ids.suffix(notApplicable) { answers[id] = .doesNotApply }
    #expect(fixture.scorecard(answers).overall.isProvisional == isProvisional)
  }

  @Test("Half is of items, not of their weight")
  func halfOfItems() {
    let fixture = Fixture([.level("heavy", .essential), .level("light", .helpful), .level("other", .helpful)])
    #expect(fixture.scorecard(["heavy": 3]).overall.isProvisional)
    #expect(!fixture.scorecard(["light": 0, "other": 0]).overall.isProvisional)
  }

  @Test("The overall score is over the items, not a mean of the sections' scores")
  func sectionsAndOverall() {
    let fixture = Fixture(
      [.level("a", .essential)], [.level("b", .helpful), .level("c", .important, top: 4), .level("d", .helpful)],
      [.level("e", .important)])
    let card = fixture.scorecard(["a": 3, "b": 0, "c": 1])
    // first: 3/3 = 100 · second: (1·0 + 2·1/4) / 3 = 0.5/3 = 16.67, low 0.5/4 = 12.5, high 1.5/4 = 37.5
    #expect(hundredths(card.sections[0]) == [10_000, 10_000, 10_000])
    #expect(hundredths(card.sections[1]) == [1667, 1250, 3750])
    // third: nothing rated
    #expect(hundredths(card.sections[2]) == [nil, 0, 10_000])
    // overall: (3 + 0 + 0.5) / 6 = 58.33; the mean of the sections would be 58.335 of two, or 38.89 of three
    #expect(hundredths(card.overall) == [5833, 3889, 7222])  // low 3.5/9, high (3.5 + 1 + 2)/9
    #expect(card.overall.score == Fraction(7, over: 12))
    #expect(card.sections.map(\.rated) == [1, 2, 0])
    #expect(card.sections.map(\.isProvisional) == [false, false, true])
  }

  @Test("Items out of scope weigh nothing, whatever their answers")
  func outOfScope() {
    let fixture = Fixture([
      .level("a"), .level("b").asked(when: .item("a", .above, 2)), .level("c", .important),
    ])
    // b is not asked: (3·2/3 + 2·3/3) / 5 = 4/5
    #expect(hundredths(fixture.scorecard(["a": 2, "b": 3, "c": 3]).overall) == [8000, 8000, 8000])
    // b is asked: (3 + 3·0 + 2) / 8 = 62.5
    #expect(hundredths(fixture.scorecard(["a": 3, "b": 0, "c": 3]).overall) == [6250, 6250, 6250])
  }

  @Test("The depth core scores the core items only")
  func core() {
    let fixture = Fixture([.level("a").core, .level("b"), .level("c", .helpful).core])
    let answers: [String: Answer] = ["a": 1, "b": 3, "c": 3]
    // core: (3·1/3 + 1·3/3) / 4 = 50 · full: (1 + 3 + 1) / 7 = 71.43
    #expect(hundredths(fixture.scorecard(answers, depth: .core).overall) == [5000, 5000, 5000])
    #expect(hundredths(fixture.scorecard(answers).overall) == [7143, 7143, 7143])
  }
}
