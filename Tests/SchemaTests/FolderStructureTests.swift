import RulesLibrary
import StrictJSON
import Testing

/// One change of a sound folder.json each, which the tool's reader and the schema refuse at the same place, or both take.
@Suite struct FolderStructureTests {
  private let sample: Sample

  init() throws { sample = try .folder() }

  private static let refused: [Change] = [
    .cut("format"), .cut("formatVersion"), .cut("organisation"), .add("colour"), .add("thresholds.postal"),
    .put("format", "peerready/assessment"), .put("formatVersion", 2), .put("organisation", ""),
    .put("organisation", nil), .put("organisation", 1), .put("teams", "Diggers"), .put("teams[0]", " "),
    .put("teams[1]", nil), .put("teams[1]", "Seed group"), .put("thresholds", 5), .put("thresholds.ballots", 1),
    .put("thresholds.ballots", 100_001), .put("thresholds.surveys", .decimal(units: 55, places: 1)),
    .put("thresholds.surveys", "10"),
  ]

  private static let taken: [Change] = [
    .cut("teams"), .put("teams", nil), .put("teams", []), .cut("thresholds"), .put("thresholds", nil),
    .put("thresholds", [:]), .cut("thresholds.ballots"), .put("thresholds.ballots", nil),
    .put("thresholds.ballots", 2), .put("thresholds.surveys", 100_000), .put("organisation", "…"),
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
