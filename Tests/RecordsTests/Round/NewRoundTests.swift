import Digests
import RulesLibrary
import ScoringEngine
import StrictJSON
import TestSupport
import Testing

@testable import Records

/// A new round starts from the last: what comes along, where it says that it is from, and what stays behind.
@Suite struct NewRoundTests {
  @Test("Every answer comes along with what was written beside it, and says which round it is from") func answers()
    throws
  {
    let text = try Sample.text()
    let round = try Rounds.next(after: text).assessment
    let old = try Sample.answered(text).assessment
    for (before, after) in zip(old.responses, round.responses) {
      var expected = before
      if before.answer != .open { expected.carriedFrom = before.carriedFrom ?? "2026-Q4" }
      #expect(after == expected)
    }
    let origins = Set(round.responses.compactMap(\.carriedFrom))
    #expect(origins == ["2026-Q4", "2026-Q3"])  // money was carried already, and keeps the older round
  }

  @Test("Head, day and depth are those of the new round; who took part and the priorities stay behind") func head()
    throws
  {
    let text = try Sample.text()
    let round = try Rounds.next(after: text, depth: .core).assessment
    #expect(round.id == "2027-02-03-small-garden-diggers")
    #expect(round.unit == Assessment.Unit(organisation: "Anytown", team: "Diggers"))
    #expect("\(round.date) \(round.round ?? "") \(round.depth) \(round.status)" == "2027-02-03 2027-Q1 core draft")
    #expect(round.participants.isEmpty && round.priorities == nil && round.revision == nil)
    let start = Assessment.Start(
      id: "november", date: try #require(CivilDate("2026-11-21")), round: "2026-Q4",
      sha256: SHA256.hex(of: Array(text.utf8)))
    #expect(round.startedFrom == start)
  }

  @Test("An answer is from the round, or from the day where there is no round or the new one has the same name")
  func origin() throws {
    let sample = try Sample.text().replacing(", \"carriedFrom\": \"2026-Q3\"", with: "")
    let unnamed = sample.replacing("\"round\": \"2026-Q4\",", with: "")
    let same = sample.replacing("\"2026-Q4\"", with: "\"2027-Q1\"")
    for text in [unnamed, same] {
      let round = try Rounds.next(after: text).assessment
      #expect(Set(round.responses.compactMap(\.carriedFrom)) == ["2026-11-21"])
    }
  }

  @Test("A note without an answer comes along, and is not called carried: there is no answer to confirm") func note()
    throws
  {
    let text = try Sample.text().replacing(#""lead": { "doNotKnow": true }"#, with: #""lead": { "note": "We ask." }"#)
    let round = try Rounds.next(after: text)
    let lead = try #require(SmallGarden.loaded().questionnaire.positions["lead"])
    #expect(round.assessment.responses[lead] == Assessment.Response(note: "We ask."))
  }

  @Test(
    "In another version the answers that stand are carried, the others asked again, and what does not stand is kept")
  func migrated() throws {
    let round = try Rounds.next(after: Sample.text(), version: "1.1.0")
    let (assessment, target) = (round.assessment, try Gardens.loaded("1.1.0"))
    #expect(assessment.questionnaire.name.version == target.questionnaire.version)
    #expect(round.migration != nil && assessment.migratedFrom == nil)
    let carried = zip(target.questionnaire.items, assessment.responses).filter { $1.carriedFrom != nil }.map(\.0.id)
    #expect(carried == ["purpose", "plots", "helpers", "key-holder", "spades", "wishes"])
    #expect(assessment.orphaned.map(\.item) == ["money", "model", "first-aid"])
    #expect(assessment.orphaned.allSatisfy { $0.votes == nil && $0.chosen == nil })
    #expect(assessment.startedFrom?.id == "november")
  }

  @Test("What a round writes reads back the same") func readsBack() throws {
    for version in ["1.0.0", "1.1.0"] {
      let round = try Rounds.next(after: Sample.text(), version: version)
      let text = String(decoding: JSONWriter.pretty(round.json), as: UTF8.self)
      #expect(try Gardens.answered(text).assessment == round.assessment)
    }
  }
}

/// New rounds of the small garden, begun on 3 February 2027 by the diggers.
enum Rounds {
  static func next(
    after text: String, version: String = "1.0.0", depth: Depth = .full
  ) throws -> NewRound {
    NewRound(
      from: try Gardens.answered(text), in: Array(text.utf8), to: try Gardens.loaded(version), as: try blank(depth))
  }

  static func blank(_ depth: Depth = .full) throws -> BlankAssessment {
    BlankAssessment(
      unit: Assessment.Unit(organisation: "Anytown", team: "Diggers"),
      date: try #require(CivilDate("2027-02-03")), depth: depth)
  }
}
