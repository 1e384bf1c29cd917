import RulesLibrary
import ScoringEngine
import StrictJSON
import TestSupport
import Testing

@testable import Records

/// A new assessment: everything open, and fit to be read back.
@Suite struct BlankAssessmentTests {
  @Test("It reads back with every item open") func readsBack() throws {
    let answered = try Sample.answered(text(depth: .full))
    #expect(answered.assessment.id == "2026-02-28-small-garden-seed-group")
    #expect(answered.assessment.unit == Assessment.Unit(organisation: "Anytown", team: "Seed group"))
    #expect(answered.assessment.date == CivilDate("2026-02-28"))
    #expect(answered.assessment.round == "2026-Q1")
    #expect(answered.assessment.status == .draft)
    #expect(answered.assessment.answers == Array(repeating: .open, count: 10))
    #expect(answered.scorecard.progress.answered == 0)
    #expect(answered.scorecard.progress.asked == 9)
  }

  @Test("Every item of its depth stands in it with the key that its answer takes") func keys() throws {
    let full = try root(text(depth: .full))
    let all = [
      "first-aid level", "helpers level", "lead level", "model choice", "money level", "plots number", "purpose level",
      "rota level", "spades level", "wishes text",
    ]
    #expect(try answers(full) == all)
    let core = try root(text(depth: .core))
    #expect(try answers(core) == ["model choice", "money level", "purpose level", "spades level"])
    #expect(try Sample.answered(text(depth: .core)).assessment.depth == .core)
  }

  @Test(
    "The id is made of the day, the questionnaire and the team, else the organisation",
    arguments: [
      ("Anytown NHS Trust", "Advisory group", "2026-02-28-small-garden-advisory-group"),
      ("Anytown NHS Trust", nil, "2026-02-28-small-garden-anytown-nhs-trust"),
      ("Anytown", "***", "2026-02-28-small-garden"),
    ])
  func id(_ organisation: String, _ team: String?, _ id: String) throws {
    let text = try text(depth: .core, Assessment.Unit(organisation: organisation, team: team))
    #expect(try Sample.answered(text).assessment.id == id)
  }

  @Test("A name with quotes and control characters reads back as it was") func names() throws {
    let unit = Assessment.Unit(organisation: "\"A\"\\\u{1B}[31m\u{202E}", team: "Zoë\n")
    #expect(try Sample.answered(text(depth: .full, unit)).assessment.unit == unit)
  }

  private func text(
    depth: Depth, _ unit: Assessment.Unit = Assessment.Unit(organisation: "Anytown", team: "Seed group")
  ) throws -> String {
    let date = try #require(CivilDate("2026-02-28"))
    let blank = BlankAssessment(unit: unit, date: date, depth: depth)
    return String(decoding: JSONWriter.pretty(blank.json(for: try SmallGarden.loaded())), as: UTF8.self)
  }

  private func root(_ text: String) throws -> JSONNode { try JSONDocument(parsing: Array(text.utf8)).root }

  /// Each item with the key of its answer, which has to be null.
  private func answers(_ root: JSONNode) throws -> [String] {
    var lines: [String] = []
    try JSONFields(ofAny: root).required("answers").forEachMember { item, answer in
      try answer.forEachMember { key, value in lines.append("\(item.text) \(key.text)" + (value.isNull ? "" : " given"))
      }
    }
    return lines
  }
}
