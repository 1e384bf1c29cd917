import StrictJSON
import TestSupport
import Testing

/// What moving an assessment to another version leaves in it, as its schema has it.
@Suite struct MovedAnswersTests {
  private let sample: Sample

  init() throws { sample = try .assessment() }

  private static let moved: JSONValue = [
    "migratedFrom": [
      "id": "november", "version": "1.0.0", "sha256": .string(String(repeating: "0a", count: 32)),
    ],
    "orphaned": [
      ["item": "bees", "version": "1.0.0", "class": "removed", "answer": ["level": 2, "note": "Two."]],
      ["item": "bees", "version": "0.9.0", "class": "reworded", "answer": ["choice": "wild"], "votes": 3, "chosen": 1],
      ["item": "lead", "version": "1.0.0-draft.1", "class": "options-changed", "answer": ["notApplicable": "No."]],
      ["item": "lead", "version": "0.1.0", "class": "removed", "answer": [:], "votes": nil, "chosen": nil],
    ],
  ]

  @Test("An assessment that was moved, and one that says it was not")
  func fits() throws {
    #expect(try faults(Self.moved) == [])
    #expect(try faults(["migratedFrom": nil, "orphaned": nil]) == [])
    #expect(try faults(["orphaned": []]) == [])
  }

  @Test(
    "One change of these that does not fit, and where",
    arguments: [
      .cut("migratedFrom.id"), .cut("migratedFrom.version"), .cut("migratedFrom.sha256"), .add("migratedFrom.unit"),
      .put("migratedFrom.id", ""), .put("migratedFrom.version", "1"), .put("migratedFrom.sha256", "0a"),
      .put("migratedFrom", "november"), .put("orphaned", [:]), .put("orphaned[0]", nil), .cut("orphaned[0].item"),
      .cut("orphaned[0].version"), .cut("orphaned[0].class"), .cut("orphaned[0].answer"), .add("orphaned[0].why"),
      .put("orphaned[0].item", "Bees"), .put("orphaned[0].version", "new"), .put("orphaned[0].class", "renamed"),
      .put("orphaned[0].answer", nil), .put("orphaned[0].answer.level", 11), .add("orphaned[0].answer.levl"),
      .put("orphaned[0].answer.doNotKnow", true), .put("orphaned[0].votes", -1), .put("orphaned[0].chosen", 0),
      .put("orphaned[0].chosen", 6),
    ] as [Change])
  func fitsNot(_ change: Change) throws {
    let found = try faults(change.applied(to: Self.moved))
    #expect(!found.isEmpty)
    #expect(found.allSatisfy { change.path.hasPrefix($0.path) || $0.path.hasPrefix("orphaned[0].answer") }, "\(found)")
  }

  /// What the schema says of the sound assessment with these members.
  private func faults(_ members: JSONValue) throws -> [SchemaFault] {
    guard case .object(let members) = members else { return [] }
    let whole = members.reduce(sample.sound) { $0.setting($1.key, to: $1.value) }
    return try sample.schema.faults(JSONWriter.pretty(whole))
  }
}
