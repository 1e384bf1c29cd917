import Testing

@testable import ScoringEngine

/// Votes, median, agreement and state worked by hand on a scale from 0 to 3.
@Suite("Groups: what several people said to one item")
struct TallyTests {
  private func tally(_ letters: String) -> Tally { Tally(ManyBallots.answers(letters), top: 3) }

  @Test("Every person is counted once, by level or in one of the other three counts") func counts() {
    let tally = tally("02213d2dn--d")
    #expect(tally.votes == [1, 1, 3, 1])
    #expect([tally.doNotKnow, tally.notApplicable, tally.open] == [3, 1, 2])
    #expect(tally.levelVotes == 6)
  }

  @Test(
    "The median is the lower one: the middle vote, or of two in the middle the lower",
    arguments: [
      // of 1 the first · of 2 the first · of 3 the second · of 4 the second · of 5 the third · of 6 the third
      ("2", 2), ("31", 1), ("310", 1), ("0033", 0), ("0333", 3), ("00333", 3), ("000333", 0), ("001333", 1),
      ("33", 3), ("0", 0),
      // those who gave no level do not pull it anywhere: 1 1 3 has the middle 1
      ("1d1-3nddd", 1),
    ])
  func median(_ letters: String, _ median: Int) { #expect(tally(letters).median == median) }

  @Test(
    "Agreement is the share of the level votes on the most common level",
    arguments: [
      // 3 of 4 · 2 of 4, whichever of the two · 1 of 3 · 5 of 7, the others being no levels
      ("2220", Fraction(3, over: 4)), ("0033", Fraction(1, over: 2)), ("012", Fraction(1, over: 3)),
      ("1111122dd-n", Fraction(5, over: 7)), ("3", Fraction(1, over: 1)),
    ])
  func agreement(_ letters: String, _ share: Fraction) { #expect(tally(letters).agreement == share) }

  @Test(
    "Agreed is 75 % on one level, near 75 % on two neighbours, split all else; the threshold itself is enough",
    arguments: [
      // 3 of 4 = 75 % · 6 of 8 = 75 % · 5 of 7 = 71.4…, with its neighbour 7 of 7
      ("2220", .agreed), ("11111103", .agreed), ("1111122", .near),
      // 2 of 3 = 66.7 on 3, and 1 + 2 neighbours nowhere: 0 with 1 is 1 of 3, 2 with 3 is 2 of 3
      ("033", .split),
      // 1 with 2 is 3 of 4 = 75 % · 2 of 4 on either end · 1 with 2 is 5 of 7 = 71.4…
      ("0112", .near), ("0033", .split), ("0011223", .split),
      // 29 of 39 = 74.36 on 0 and nothing on 1: rounding to 75 would not be enough either
      (String(repeating: "0", count: 29) + String(repeating: "3", count: 10), .split),
      // one vote agrees with itself; 2 of 3 with a neighbour is 3 of 3
      ("3", .agreed), ("001", .near),
      // those who gave no level neither agree nor differ
      ("222ddddd-----nnn", .agreed),
    ] as [(String, AgreementState)])
  func state(_ letters: String, _ state: AgreementState) { #expect(tally(letters).state == state) }

  @Test(
    "The width is from the lowest vote to the highest",
    arguments: [("0003", 3), ("1122", 1), ("222", 0), ("1d3", 2)])
  func width(_ letters: String, _ width: Int) { #expect(tally(letters).width == width) }

  @Test("Where nobody gave a level, there is no median, agreement, state or width", arguments: ["", "ddd", "n-d"])
  func noVotes(_ letters: String) {
    let tally = tally(letters)
    #expect(tally.median == nil && tally.agreement == nil && tally.state == nil && tally.width == nil)
  }

  @Test("On a scale of two levels both are neighbours, so that nothing is ever split") func twoLevels() {
    let tally = Tally(ManyBallots.answers("0011"), top: 1)
    #expect(tally.state == .near)
    #expect(tally.median == 0)
  }
}
