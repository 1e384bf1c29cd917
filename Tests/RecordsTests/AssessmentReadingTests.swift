import RulesLibrary
import ScoringEngine
import TestSupport
import Testing

@testable import Records

/// What a sound assessment is read to say.
@Suite struct AssessmentReadingTests {
  @Test("A full assessment is read into every part of the model") func wholeAssessment() throws {
    let name = try #require(QuestionnaireName("small-garden@1.0.0"))
    let date = try #require(CivilDate("2026-11-21"))
    let expected = Assessment(
      id: "november", unit: Assessment.Unit(organisation: "Anytown", team: "Seed group"),
      questionnaire: Assessment.Pin(
        name: name, sha256: "a4ecfb5d7e90728742266b486aeff3193511f40e070649696de38e9b0d2ab4b8"),
      date: date, round: "2026-Q4", depth: .full, status: .submitted,
      participants: [
        Assessment.Participants(perspective: "peer-support-workers", count: 3),
        Assessment.Participants(perspective: "carers", count: 0),
      ],
      responses: [
        Assessment.Response(answer: .level(3), note: "We all read the sign.", evidence: "The sign", dissent: 1),
        Assessment.Response(answer: .level(1), carriedFrom: "2026-Q3"),
        Assessment.Response(answer: .choice(1)), Assessment.Response(answer: .number(hundredths: 1250)),
        Assessment.Response(answer: .level(1)), Assessment.Response(answer: .doNotKnow),
        Assessment.Response(answer: .open), Assessment.Response(answer: .notApplicable(reason: "The school has one.")),
        Assessment.Response(answer: .level(0)), Assessment.Response(answer: .text("More rain.")),
      ],
      priorities: Assessment.GroupPriorities(chosen: [], reason: nil, votes: [8: 4]))
    #expect(try Sample.answered(Sample.text()).assessment == expected)
  }

  @Test("What may be missing is full depth, a draft, no round, nobody named, no priorities") func defaults() throws {
    let text = #"""
      { "format": "peerready/assessment", "formatVersion": 1, "id": "a", "unit": { "organisation": "A" },
        "questionnaire": { "id": "small-garden", "version": "1.0.0",
          "sha256": "A4ECFB5D7E90728742266B486AEFF3193511F40E070649696DE38E9B0D2AB4B8" },
        "date": "2026-01-01", "answers": {} }
      """#
    let assessment = try Sample.answered(text).assessment
    #expect(assessment.depth == .full)
    #expect(assessment.status == .draft)
    #expect(assessment.round == nil)
    #expect(assessment.unit.team == nil)
    #expect(assessment.participants.isEmpty)
    #expect(assessment.priorities == nil)
    #expect(assessment.answers == Array(repeating: .open, count: 10))
    #expect(assessment.questionnaire.sha256.hasPrefix("a4ecfb"))
  }

  @Test(
    "A level is a whole number, however it is written",
    arguments: [("1", 1), ("2.0", 2), ("20e-1", 2), ("0", 0), ("-0", 0), ("0.2e1", 2)])
  func level(_ written: String, _ level: Int) throws {
    let text = try Sample.text().replacing(#""helpers": { "level": 1 }"#, with: #""helpers": { "level": \#(written) }"#)
    #expect(try Sample.response(text, "helpers")?.answer == .level(level))
  }

  @Test(
    "A number is kept in hundredths, its bounds included",
    arguments: [("0.5", 50), ("40", 4000), ("40.0", 4000), ("12.50", 1250), ("1e1", 1000)])
  func number(_ written: String, _ hundredths: Int) throws {
    let text = try Sample.text().replacing(#""number": 12.5"#, with: #""number": \#(written)"#)
    #expect(try Sample.response(text, "plots")?.answer == .number(hundredths: hundredths))
  }

  @Test(
    "What says nothing is open",
    arguments: [
      "{}", #"{ "level": null }"#, #"{ "doNotKnow": false }"#, #"{ "doNotKnow": null }"#, #"{ "note": "Hm." }"#,
      #"{ "level": null, "choice": null, "number": null, "text": null, "notApplicable": null }"#,
    ])
  func open(_ answer: String) throws {
    let text = try Sample.text().replacing(#""helpers": { "level": 1 }"#, with: #""helpers": \#(answer)"#)
    #expect(try Sample.response(text, "helpers")?.answer == .open)
  }

  @Test("An empty text is open, and another answer beside null is the answer") func emptyText() throws {
    let empty = try Sample.text().replacing("More rain.", with: "")
    #expect(try Sample.response(empty, "wishes")?.answer == .open)
    let beside = try Sample.text().replacing(#""doNotKnow": true"#, with: #""level": null, "doNotKnow": true"#)
    #expect(try Sample.response(beside, "lead")?.answer == .doNotKnow)
  }

  @Test("The group's choice keeps its order and its reason") func groupChoice() throws {
    let chosen = #""chosen": ["spades", "money"], "reason": "Spring is near.""#
    let text = try Sample.text().replacing(#""votes": { "spades": 4 }"#, with: chosen)
    let priorities = try #require(try Sample.answered(text).assessment.priorities)
    #expect(priorities.chosen == [8, 1])
    #expect(priorities.reason == "Spring is near.")
    #expect(priorities.votes.isEmpty)
  }

  @Test("Votes by level are kept beside the answer, with what may be missing as 0") func spread() throws {
    func spread(_ written: String) throws -> VoteSpread? {
      let text = try Sample.text().replacing(
        #""helpers": { "level": 1 }"#, with: #""helpers": { "spread": \#(written) }"#)
      return try Sample.response(text, "helpers")?.spread
    }
    let tally = Tally(votes: [1, 0, 3], doNotKnow: 2, notApplicable: 1)
    #expect(
      try spread(#"{ "votes": [1, 0, 3], "doNotKnow": 2, "notApplicable": 1, "gap": 2 }"#) == VoteSpread(tally, gap: 2))
    let votes = Tally(votes: [1, 0, 3], doNotKnow: 0, notApplicable: 0)
    #expect(try spread(#"{ "votes": [1, 0, 3], "doNotKnow": null }"#) == VoteSpread(votes))
    #expect(try spread("null") == nil)
  }

  @Test("A gap between perspectives reaches the ranking: Spades come first of two that have as much to gain")
  func gapsReachTheRanking() throws {
    let text = try Sample.text().replacing(#""votes": { "spades": 4 }"#, with: "")
    let apart = text.replacing(
      #""spades": { "level": 0"#, with: #""spades": { "spread": { "votes": [5, 5], "gap": 1 }, "level": 0"#)
    #expect(try Sample.answered(text).scorecard.priorities.map(\.item) == [1, 4, 8])
    #expect(try Sample.answered(apart).scorecard.priorities.map(\.item) == [1, 8, 4])
  }

  @Test("Votes reach the ranking: Spades come before Helpers, who have as much to gain and are asked earlier")
  func votesReachTheRanking() throws {
    let text = try Sample.text()
    #expect(try Sample.answered(text).scorecard.priorities.map(\.item) == [1, 8, 4])
    let without = text.replacing(#""votes": { "spades": 4 }"#, with: "")
    #expect(try Sample.answered(without).scorecard.priorities.map(\.item) == [1, 4, 8])
  }
}
