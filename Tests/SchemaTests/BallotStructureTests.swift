import RulesLibrary
import StrictJSON
import Testing

/// One change of a sound ballot each, which the tool's reader and the schema refuse at the same place, or both take.
@Suite struct BallotStructureTests {
  private let sample: Sample

  init() throws { sample = try .ballot() }

  private static let refused: [Change] = [
    .cut("format"), .cut("formatVersion"), .cut("id"), .cut("unit"), .cut("questionnaire"), .cut("date"),
    .cut("answers"), .cut("questionnaire.sha256"), .cut("unit.organisation"), .add("name"), .add("note"),
    .add("unit.person"), .add("answers.purpose.note"), .add("answers.purpose.evidence"),
    .put("format", "peerready/assessment"), .put("formatVersion", 2), .put("id", " "), .put("date", "today"),
    .put("round", 4), .put("round", ""), .put("depth", "half"), .put("perspective", ""), .put("perspective", 1),
    .put("perspective", ["carers"]), .put("answers", []), .put("answers.purpose", 3), .put("answers.purpose", nil),
    .put("answers.purpose.level", "3"), .put("answers.purpose.level", 11), .put("answers.purpose.level", -1),
    .put("answers.money.doNotKnow", "yes"), .put("answers.money.level", 1), .put("answers.money.notApplicable", true),
    .put("answers.first-aid.notApplicable", "The school has one."), .put("answers.first-aid.level", 1),
    .put("answers.first-aid.doNotKnow", true), .put("answers.Rota", [:]), .put("answers.purpose.choice", "own"),
  ]

  private static let taken: [Change] = [
    .cut("unit.team"), .cut("round"), .put("round", nil), .cut("depth"), .put("depth", nil), .put("depth", "core"),
    .cut("perspective"), .put("perspective", nil), .put("perspective", "bee keepers"), .put("answers", [:]),
    .cut("answers.purpose.level"), .put("answers.money.doNotKnow", false), .put("answers.money.level", nil),
    .put("answers.first-aid.notApplicable", false), .put("answers.first-aid.notApplicable", nil),
  ]

  @Test("Refused", arguments: refused)
  func refusal(_ change: Change) throws { try sample.expectRefused(change) }

  @Test("Taken", arguments: taken)
  func harmless(_ change: Change) throws {
    let (tool, schema) = try sample.verdicts(change)
    #expect(tool.map(\.message) == [])
    #expect(schema == [])
  }
}
