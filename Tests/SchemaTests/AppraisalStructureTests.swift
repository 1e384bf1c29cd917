import RulesLibrary
import StrictJSON
import Testing

/// One change of a sound option appraisal each, which the tool's reader and the schema both refuse.
@Suite struct AppraisalStructureTests {
  private static let changes: [Change] = [
    .cut("id"), .cut("version"), .cut("title"), .cut("options"), .cut("criteria"), .cut("options[0].id"),
    .cut("options[1].title"), .cut("options[0].advantages[0].id"), .cut("options[0].advantages[0].text"),
    .cut("options[0].disadvantages[0].text"), .cut("options[0].disadvantages[0].mitigation.goal"),
    .cut("criteria[0].worst"), .cut("criteria[1].best"), .cut("criteria[2].title"), .cut("mustHaves[0].title"),
    .put("roles", "lead"),
    .put("roles", [["id": "lead"]]), .put("replaces", ["a": 1]),
    .cut("guide[0].text"), .add("sections"), .add("checks"), .add("verdict"), .add("scales"), .add("replaces"),
    .add("options[0].label"), .add("options[0].advantages[0].mitigation"), .add("criteria[0].weight"),
    .add("options[0].disadvantages[0].mitigation.from"), .add("mustHaves[0].text"), .put("options", []),
    .put("options", nil), .put("criteria", []), .put("criteria", "cost"), .put("options[0]", "well"),
    .put("options[0].advantages", "free"), .put("options[0].disadvantages[0].mitigation", "dig"),
    .put("options[0].disadvantages[0].mitigation.effort", "weekend"), .put("options[0].id", "The Well"),
    .put("criteria[0].id", ""), .put("criteria[0].best", " "), .put("mustHaves", [:]), .put("answers", "Water"),
    .put("answers", ["water"]), .put("guide", "drink"), .put("kind", "rated"),
  ]

  @Test("Both refuse it", arguments: changes)
  func refused(_ change: Change) throws {
    let (tool, schema) = try Sample.appraisal().verdicts(change)
    #expect(!tool.isEmpty)
    #expect(!schema.isEmpty)
  }
}
