import RulesLibrary
import StrictJSON
import Testing

/// One change of a sound assessment of an option appraisal each, which the tool's reader and the schema both refuse.
@Suite struct WeighedStructureTests {
  private let sample: Sample

  init() throws { sample = try .weighed() }

  private static let changes: [Change] = [
    .cut("format"), .cut("formatVersion"), .cut("id"), .cut("unit"), .cut("questionnaire"), .cut("date"),
    .cut("questionnaire.sha256"), .add("unit.teem"), .put("status", "done"), .put("depth", "half"),
    .put("weights", []), .put("weights", 100), .put("weights.cost", -1), .put("weights.cost", 101),
    .put("weights.cost", .decimal(units: 10_001, places: 2)), .put("weights.cost", "50"), .put("weights.cost", true),
    .put("weights.cost", [:]), .put("weights.cost", ["doNotKnow": true]), .put("weights.The Cost", 1),
    .put("ratings", []), .put("ratings.well", 80), .put("ratings.well", []), .put("ratings.The Well", [:]),
    .put("ratings.well.cost", -1), .put("ratings.well.cost", 101), .put("ratings.well.cost", "80"),
    .put("ratings.well.cost", true), .put("ratings.well.cost", [80]), .put("ratings.well.cost", ["level": 1]),
    .add("ratings.well.plenty.why"), .put("ratings.well.plenty.doNotKnow", "yes"),
    .put("ratings.well.plenty.doNotKnow", 1), .put("ratings.well.The Cost", 1), .put("mustHaves", []),
    .put("mustHaves.clean", true), .put("mustHaves.Clean", [:]), .put("mustHaves.clean.well", "yes"),
    .put("mustHaves.clean.well", 1), .put("mustHaves.clean.well", ["doNotKnow": true]), .put("decision", "mains"),
    .put("decision", []), .put("decision.option", 1), .put("decision.option", "The Well"), .put("decision.option", ""),
    .put("decision.reason", 1), .put("decision.reason", []), .add("decision.why"),
  ]

  @Test("At the same place", arguments: changes)
  func refused(_ change: Change) throws { try sample.expectRefused(change) }

  @Test(
    "A file has the answers of one kind only",
    arguments: [
      .put("answers", [:]), .put("priorities", [:]), .put("migratedFrom", nil), .put("orphaned", []), .add("colour"),
    ] as [Change])
  func otherKind(_ change: Change) throws {
    let (tool, schema) = try sample.verdicts(change)
    #expect(tool.map(\.place.path) == [change.path])
    #expect(!schema.isEmpty)
  }

  @Test("Nor has a rated one those of an appraisal", arguments: ["weights", "ratings", "mustHaves", "decision"])
  func rated(_ key: String) throws {
    let (tool, schema) = try Sample.assessment().verdicts(.put(key, [:]))
    #expect(tool.map(\.place.path) == [key])
    #expect(schema == [SchemaFault(path: "", keyword: "anyOf")])
  }
}
