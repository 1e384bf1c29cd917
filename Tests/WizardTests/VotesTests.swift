import ScoringEngine
import StrictJSON
import Testing

@testable import Wizard

/// Votes of a room, typed on a line and kept on the record.
@Suite struct VotesTests {
  @Test(
    "A number for each level, and one or two more for people without a level",
    arguments: [
      ("1 4 2 0", [1, 4, 2, 0], 0, 0), ("1 4 2 0 3", [1, 4, 2, 0], 3, 0), ("1, 4, 2, 0, 3, 1", [1, 4, 2, 0], 3, 1),
      ("0 0 0 0 5", [0, 0, 0, 0], 5, 0), ("1,4,2,0", [1, 4, 2, 0], 0, 0), ("100000 0 0 1", [100_000, 0, 0, 1], 0, 0),
    ])
  func read(_ words: String, _ votes: [Int], _ doNotKnow: Int, _ notApplicable: Int) throws {
    let read = try #require(Votes(words, levels: 4))
    #expect(read == Votes(Tally(votes: votes, doNotKnow: doNotKnow, notApplicable: notApplicable)))
    #expect(Votes(read.answer) == read)
    #expect(Votes(spread: read.json) == read)
  }

  @Test(
    "Anything else is no show of hands, and nothing of it is guessed",
    arguments: [
      "", "1", "1 4 2", "1 4 2 0 0 0 0", "0 0 0 0", "0 0 0 0 0 0", "a b c d", "1 4 2 x", "1 -4 2 0", "1 4 2.5 0",
      "1;4;2;0",
      "100001 0 0 0", "1 4 2 99999999999999999999",
    ])
  func refused(_ words: String) { #expect(Votes(words, levels: 4) == nil) }

  @Test("A gap between perspectives stands on the record where there is one") func gap() {
    let votes = Votes(Tally(votes: [1, 2], doNotKnow: 0, notApplicable: 0))
    #expect(votes.json(gap: 0) == votes.json)
    #expect(votes.json(gap: 1)["gap"] == 1)
  }

  @Test("Round numbers come back from a file with their zeros") func round() {
    let spread: JSONValue = [
      "votes": [.decimal(units: 1, places: -1), .decimal(units: 12, places: 0)], "doNotKnow": 0,
    ]
    #expect(Votes(spread: spread) == Votes(Tally(votes: [10, 12], doNotKnow: 0, notApplicable: 0)))
    #expect(Votes(spread: nil) == nil)
  }
}
