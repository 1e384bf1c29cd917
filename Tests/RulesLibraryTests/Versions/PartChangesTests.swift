import StrictJSON
import TestSupport
import Testing

@testable import RulesLibrary

/// Sections, checks and the verdict of two versions.
@Suite struct PartChangesTests {
  private static let check = QuestionnaireText.check("low", when: ["item": "a", "atMost": 0])
  private static let items = [QuestionnaireText.level("a"), QuestionnaireText.choice("b", of: ["x", "y"])]

  private static let changes: [(key: String, value: JSONValue)] = [
    ("severity", "warn"), ("message", "Look."), ("why", "Another."), ("source", ["src §1"]),
    ("when", ["item": "a", "atMost": 1]), ("when", ["item": "a", "below": 1]), ("when", ["item": "b", "is": "x"]),
    ("when", ["item": "a", "atMost": ["item": "a", "times": 2]]), ("when", ["not": ["item": "a", "unknown": true]]),
    ("when", ["any": [["item": "a", "atMost": 0]]]), ("when", ["all": [["item": "a", "atMost": 0]]]),
    ("step", ["goal": "More", "firstStep": "Begin", "effort": "quick"]),
  ]

  @Test("A check has changed where anything about it has", arguments: changes)
  func changedCheck(_ key: String, _ value: JSONValue) throws {
    let changes = try checks([Self.check], [Self.check.setting(key, to: value)])
    #expect(changes.changed == ["low"])
    #expect(changes.added.isEmpty && changes.removed.isEmpty)
  }

  @Test("Checks that come, go and stay") func checks() throws {
    let other = QuestionnaireText.check("other", when: ["item": "b", "is": "y"])
    #expect(try checks([Self.check, other], [other, Self.check]).isEmpty)
    #expect(try checks([Self.check], [Self.check, other]).added == ["other"])
    #expect(try checks([other, Self.check], [other]).removed == ["low"])
  }

  @Test("A section has changed with its title, intro or source, and not with its items") func sections() throws {
    var versions = TwoVersions([], [])
    let section = { (id: String, title: String, items: [JSONValue]) -> JSONValue in
      ["id": .string(id), "title": .string(title), "items": .array(items)]
    }
    versions.old.overriding.append(("sections", [section("a", "A", Self.items), section("b", "B", [])]))
    versions.new.overriding.append(
      ("sections", [section("c", "C", []), section("a", "Ah", Self.items), section("d", "D", [])]))
    let changes = try versions.forward().sections
    #expect([changes.added, changes.removed, changes.changed] == [["c", "d"], ["b"], ["a"]])
    versions.new.overriding.append(("sections", [section("a", "A", []), section("b", "B", Self.items)]))
    #expect(try versions.forward().sections.isEmpty)
  }

  private static let verdicts: [(old: JSONValue, new: JSONValue, changes: [VerdictChange])] = [
    (nil, nil, []), (["readyAt": 70], [:], []), (nil, [:], [.begins]), ([:], nil, [.ends]),
    (["readyAt": 60], [:], [.readyAt(from: 60, to: 70)]),
    (["texts": ["ready": "Go."]], ["texts": ["ready": "Go!"]], [.text(.ready)]),
    (["texts": ["not-yet": "Wait."]], ["readyAt": 80], [.readyAt(from: 70, to: 80), .text(.notYet)]),
  ]

  @Test("The verdict's score and words are compared", arguments: verdicts.indices)
  func verdict(_ index: Int) throws {
    let row = Self.verdicts[index]
    var versions = TwoVersions([], [])
    versions.old.verdict = row.old
    versions.new.verdict = row.new
    #expect(try versions.forward().verdict == row.changes)
  }

  @Test("The notes are the newer file's on the versions in between, whichever way one goes") func notes() throws {
    var versions = TwoVersions([], [])
    let note = { (version: String) -> JSONValue in ["version": .string(version), "date": "2026-01-01", "what": "x"] }
    versions.new.overriding.append(("changes", .array(["0.9.0", "1.0.0", "1.0.1", "1.1.0", "2.0.0"].map(note))))
    for comparison in [try versions.forward(), try versions.back()] {
      #expect(comparison.notes.map(\.version.description) == ["1.0.1", "1.1.0"])
    }
  }

  private func checks(_ old: [JSONValue], _ new: [JSONValue]) throws -> PartChanges {
    var versions = TwoVersions(Self.items, Self.items)
    versions.old.checks = old
    versions.new.checks = new
    return try versions.forward().checks
  }
}
