import ScoringEngine
import StrictJSON
import Testing

@testable import Reports

/// The names in a result file, on which people's scripts rely.
@Suite struct ScorecardJSONTests {
  private static let figures = [
    "applicable", "doNotKnow", "high", "inScope", "low", "notApplicable", "open", "provisional", "rated", "score",
    "scoreHundredths",
  ]

  @Test("Every key of the contract is there, and the few that were added") func keys() throws {
    let root = try root(Garden(Garden.half, votes: [8: 4]))
    #expect(
      try keys(of: root) == [
        "assessment", "checks", "engine", "format", "formatVersion", "foundations", "overall", "priorities", "progress",
        "questionnaire", "sections", "verdict",
      ])
    #expect(try keys(of: member("overall", root)) == Self.figures)
    #expect(try keys(of: member("progress", root)) == ["answered", "asked", "carried"])
    #expect(try keys(ofFirst: "sections", root) == (Self.figures + ["id", "title"]).sorted())
    #expect(try keys(ofFirst: "foundations", root) == ["item", "state"])
    #expect(try keys(ofFirst: "checks", root) == ["id", "message", "severity", "state", "waitingFor"])
    #expect(try keys(of: member("verdict", root)) == ["id", "readyAt", "reasons"])
    #expect(try keys(ofFirst: "reasons", member("verdict", root)) == ["item", "text"])
    #expect(
      try keys(ofFirst: "priorities", root) == ["aboveNextBecause", "gainHundredths", "item", "rank", "reasons"])
    #expect(try keys(ofFirst: "reasons", member("priorities", root).elements()[0]) == ["id", "text"])
  }

  @Test("Without a rating, score is null, and low and high are the whole range") func nothingRated() throws {
    let overall = try member("overall", root(Garden(Garden.blank)))
    #expect(try member("score", overall).isNull)
    #expect(try member("scoreHundredths", overall).isNull)
    #expect(try member("low", overall).integer(in: 0...100) == 0)
    #expect(try member("high", overall).integer(in: 0...100) == 100)
  }

  @Test("A reason that comes from a check names the check") func checkReason() throws {
    var answers = Garden.half
    (answers[0], answers[1]) = (.level(3), .level(0))
    let verdict = try member("verdict", root(Garden(answers)))
    let reasons = try member("reasons", verdict).elements()
    #expect(try reasons.map { try keys(of: $0) } == [["item", "text"], ["check", "text"]])
    #expect(try member("check", reasons[1]).string() == "rented-without-money")
  }

  private func root(_ garden: Garden) throws -> JSONNode {
    let value = ScorecardJSON(garden.scorecard).render(assessment: [:], questionnaire: [:])
    return try JSONDocument(parsing: JSONWriter.compact(value)).root
  }

  private func member(_ key: StaticString, _ node: JSONNode) throws -> JSONNode {
    try JSONFields(ofAny: node).required(key)
  }

  private func keys(of node: JSONNode) throws -> [String] {
    var keys: [String] = []
    try node.forEachMember { key, _ in keys.append(key.text) }
    return keys
  }

  private func keys(ofFirst list: StaticString, _ node: JSONNode) throws -> [String] {
    try keys(of: member(list, node).elements()[0])
  }
}
