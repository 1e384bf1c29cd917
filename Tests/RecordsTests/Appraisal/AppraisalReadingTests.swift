import RulesLibrary
import ScoringEngine
import StrictJSON
import TestSupport
import Testing

@testable import Records

/// What a group said of an option appraisal, as it is read and written.
@Suite struct AppraisalReadingTests {
  @Test("Every part stands where the appraisal has it, in hundredths") func parts() throws {
    let record = try Weighed.answered(Weighed.text()).record
    #expect(record.id == "water-november")
    #expect(record.unit == Assessment.Unit(organisation: "Anytown", team: "Seed group"))
    #expect(record.date == CivilDate("2026-11-21"))
    #expect(record.round == "2026-Q4")
    #expect(record.status == .submitted)
    #expect(record.participants == [Assessment.Participants(perspective: "carers", count: 2)])
    #expect(record.weights == [5_000, 10_000, 2_550])
    #expect(
      record.ratings == [
        [.value(8_000), .doNotKnow, .value(4_025)], [.value(3_000), .value(9_000), .value(6_000)],
        [.value(10_000), .value(0), .open],
      ])
    #expect(record.mustHaves == [[true, nil, false]])
    #expect(record.decision == AppraisalRecord.Decision(option: 1, reason: "Beans need water."))
  }

  @Test("To the engine, not known and open are the same, and neither is zero") func sheet() throws {
    let answered = try Weighed.answered(Weighed.text())
    #expect(
      answered.record.sheet.ratings == [[8_000, nil, 4_025], [3_000, 9_000, 6_000], [10_000, 0, nil]])
    let totals = answered.result.totals
    // 50·80 + 25.5·40.25 = 5,026.375 over 175.5 is 28.64, and 100·100 more is 85.62; 50·30 + 100·90 + 25.5·60 = 12,030 is 68.55
    #expect(totals.map { $0.low?.hundredths } == [2_864, 6_855, 2_849])
    #expect(totals.map { $0.high?.hundredths } == [8_562, 6_855, 4_302])
    #expect(totals.map { $0.total == nil } == [true, false, true])
  }

  @Test(
    "What says nothing is open, however it is written",
    arguments: ["null", "{}", "{ \"doNotKnow\": false }", "{ \"doNotKnow\": null }"])
  func open(_ written: String) throws {
    let text = try Weighed.text().replacing("{ \"doNotKnow\": true }", with: written)
    #expect(try Weighed.answered(text).record.ratings[0] == [.value(8_000), .open, .value(4_025)])
  }

  private static let leftOut: [(String, String)] = [
    ("\"weights\": { \"cost\": 50, \"plenty\": 100, \"ease\": 25.5 },", "\"weights\": null,"),
    ("\"weights\": { \"cost\": 50, \"plenty\": 100, \"ease\": 25.5 },", ""),
    ("\"weights\": { \"cost\": 50, \"plenty\": 100, \"ease\": 25.5 },", "\"weights\": { \"cost\": null },"),
    ("{ \"cost\": 30, \"plenty\": 90, \"ease\": 60 }", "null"),
    ("{ \"cost\": 30, \"plenty\": 90, \"ease\": 60 }", "{}"),
    ("{ \"well\": true, \"mains\": null, \"not-yet\": false }", "null"),
    ("{ \"clean\": { \"well\": true, \"mains\": null, \"not-yet\": false } }", "null"),
    ("{ \"option\": \"mains\", \"reason\": \"Beans need water.\" }", "null"),
    ("{ \"option\": \"mains\", \"reason\": \"Beans need water.\" }", "{}"),
    ("\"option\": \"mains\"", "\"option\": null"),
  ]

  @Test("What is null or missing was not said, and what else was said stays", arguments: leftOut.indices)
  func unsaid(_ index: Int) throws {
    let (old, new) = Self.leftOut[index]
    let whole = try Weighed.text()
    let text = whole.replacing(old, with: new)
    #expect(text != whole)
    let record = try Weighed.answered(text).record
    #expect(record.weights == (old.contains("weights") ? [nil, nil, nil] : [5_000, 10_000, 2_550]))
    #expect(record.ratings[1].contains(.open) == old.contains("30"))
    #expect(record.ratings[0][0] == .value(8_000))
    #expect(record.mustHaves == (old.contains("true") ? [[nil, nil, nil]] : [[true, nil, false]]))
    #expect((record.decision == nil) == old.contains("option"))
  }

  @Test("An empty reason is none", arguments: ["\"\"", "null"]) func reason(_ written: String) throws {
    let text = try Weighed.text().replacing("\"Beans need water.\"", with: written)
    #expect(try Weighed.answered(text).record.decision == AppraisalRecord.Decision(option: 1, reason: nil))
  }

  @Test("What is written reads back as it was, and does not change when written again") func readsBack() throws {
    let answered = try Weighed.answered(Weighed.text())
    let written = String(decoding: JSONWriter.pretty(answered.json), as: UTF8.self)
    let again = try Weighed.answered(written)
    #expect(again.record == answered.record)
    #expect(String(decoding: JSONWriter.pretty(again.json), as: UTF8.self) == written)
  }

  @Test("A decision is all that deciding changes, and it reads back") func deciding() throws {
    let answered = try Weighed.answered(Weighed.text())
    let decision = AppraisalRecord.Decision(option: 2, reason: "\"Later\"\n\u{1B}")
    let again = try Weighed.answered(
      String(decoding: JSONWriter.pretty(answered.deciding(decision).json), as: UTF8.self))
    #expect(again.record.decision == decision)
    var expected = answered.record
    expected.decision = decision
    #expect(again.record == expected)
  }

  @Test("A new record waits for everything, has room for everything, and reads back") func blank() throws {
    let date = try #require(CivilDate("2026-02-28"))
    let unit = Assessment.Unit(organisation: "Anytown", team: "Seed group")
    let loaded = try Weighed.answered(Weighed.text()).loaded
    let json = BlankAssessment(unit: unit, date: date, depth: .full).json(for: loaded)
    let text = String(decoding: JSONWriter.pretty(json), as: UTF8.self)
    let record = try Weighed.answered(text).record
    #expect(record.id == "2026-02-28-water-options-seed-group")
    #expect(record.round == "2026-Q1")
    #expect(record.weights == [nil, nil, nil])
    #expect(record.ratings == Array(repeating: [.open, .open, .open], count: 3))
    #expect(record.mustHaves == [[nil, nil, nil]])
    #expect(record.decision == nil)
    // three weights, nine ratings, three judgements, the decision's option and reason
    #expect(text.matches(of: #/: null/#).count == 17)
  }
}
