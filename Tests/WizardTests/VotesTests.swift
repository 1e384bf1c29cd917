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
      "1;4;2;0", "staff 1 2 0 0; 1 1 0 0", "staff 1 2 0 0; staff 1 1 0 0", "p 1 2 0 0", "cats 1 2 0 0",
      "staff 1 2 0 0;", "staff; carers 1 2 0 0", "1 4 2 0 staff",
      "100001 0 0 0", "1 4 2 99999999999999999999",
    ])
  func refused(_ words: String) { #expect(Votes(words, levels: 4) == nil) }

  @Test(
    "By perspective, hands are added up, and how far perspectives are apart is kept where they are large enough",
    arguments: [
      ("staff 5 0 0 0; carers 0 0 0 5", [5, 0, 0, 5], 3), ("staff 4 0 0 0; carers 0 0 0 5", [4, 0, 0, 5], 0),
      ("Staff 0 5 0 0;peer 0 0 6 0", [0, 5, 6, 0], 1), ("people who use services 0, 2, 3, 0", [0, 2, 3, 0], 0),
      ("peer-support-workers 0 5 0 0; managers 0 5 0 0", [0, 10, 0, 0], 0),
    ])
  func byPerspective(_ words: String, _ votes: [Int], _ gap: Int) throws {
    let read = try #require(Votes(words, levels: 4))
    #expect(read == Votes(Tally(votes: votes, doNotKnow: 0, notApplicable: 0), gap: gap))
    #expect(Votes(read.answer) == read && Votes(spread: read.json) == read)
    #expect(read.json["gap"] == (gap == 0 ? nil : .integer(gap)))
  }

  @Test("Round numbers come back from a file with their zeros") func round() {
    let spread: JSONValue = [
      "votes": [.decimal(units: 1, places: -1), .decimal(units: 12, places: 0)], "doNotKnow": 0,
    ]
    #expect(Votes(spread: spread) == Votes(Tally(votes: [10, 12], doNotKnow: 0, notApplicable: 0)))
    #expect(Votes(spread: nil) == nil)
  }
}
