import StrictJSON
import TestSupport
import Testing

@testable import RulesLibrary

/// Items whose id is not in both versions: renamed, split, merged, new and gone, in both directions.
@Suite struct ReplacedItemTests {
  private static func level(_ id: String, asks prompt: String = "The same?") -> JSONValue {
    QuestionnaireText.level(id, ["prompt": .string(prompt), "short": "Much the same"])
  }

  private struct Row {
    let old: [JSONValue]
    let new: [JSONValue]
    var replaces: JSONValue = [:]
    let forward: [String]
    let back: [String]
  }

  private static let rows: [Row] = [
    Row(
      old: [level("a")], new: [level("b")], forward: ["added ->b isNew", "removed a>- noLongerAsked"],
      back: ["added ->a isNew", "removed b>- noLongerAsked"]),
    Row(
      old: [level("a")], new: [level("b")], replaces: ["a": "b"], forward: [#"renamed a>b wasCalled("a")"#],
      back: [#"renamed b>a wasCalled("b")"#]),
    Row(
      old: [level("a")], new: [level("b")], replaces: ["a": "b", "b": "a"],
      forward: [#"renamed a>b wasCalled("a")"#], back: [#"renamed b>a wasCalled("b")"#]),
    Row(
      old: [level("a")], new: [level("b", asks: "More?")], replaces: ["a": "b"],
      forward: [#"reworded a>b wasCalled("a") wording"#], back: [#"reworded b>a wasCalled("b") wording"#]),
    Row(
      old: [level("a").setting("notApplicable", to: true)], new: [level("b")], replaces: ["a": "b"],
      forward: [#"options-changed a>b wasCalled("a") notApplicableEnded"#], back: [#"renamed b>a wasCalled("b")"#]),
    Row(
      old: [level("a")], new: [level("b"), level("c")], replaces: ["b": "a", "c": "a"],
      forward: [#"added ->b partOf("a")"#, #"added ->c partOf("a")"#, #"removed a>- splitInto(["b", "c"])"#],
      back: [
        #"added ->a takesPlaceOf(["b", "c"])"#, #"removed b>- mergedInto("a")"#, #"removed c>- mergedInto("a")"#,
      ]),
    Row(
      old: [level("a"), level("b")], new: [level("c")], replaces: ["a": "c", "b": "c"],
      forward: [
        #"added ->c takesPlaceOf(["a", "b"])"#, #"removed a>- mergedInto("c")"#, #"removed b>- mergedInto("c")"#,
      ],
      back: [#"added ->a partOf("c")"#, #"added ->b partOf("c")"#, #"removed c>- splitInto(["a", "b"])"#]),
    Row(
      old: [level("a"), level("b")], new: [level("b")], replaces: ["a": "b"],
      forward: ["unchanged b>b", #"removed a>- mergedInto("b")"#],
      back: [#"added ->a partOf("b")"#, "unchanged b>b"]),
    Row(
      old: [level("a")], new: [level("a"), level("b")], replaces: ["b": "a"],
      forward: ["unchanged a>a", "added ->b isNew"], back: ["unchanged a>a", "removed b>- noLongerAsked"]),
    Row(
      old: [level("a")], new: [level("a"), level("b")], replaces: ["gone-before": "b"],
      forward: ["unchanged a>a", "added ->b isNew"], back: ["unchanged a>a", "removed b>- noLongerAsked"]),
  ]

  @Test("Each item is told what became of it, forwards and back", arguments: rows.indices)
  func replaced(_ index: Int) throws {
    let row = Self.rows[index]
    let versions = TwoVersions(row.old, row.new, replaces: row.replaces)
    #expect(try versions.forward().lines == row.forward)
    #expect(try versions.back().lines == row.back)
  }

  @Test("Only what the newer version declares counts") func older() throws {
    var versions = TwoVersions([Self.level("a")], [Self.level("b")])
    versions.old.overriding.append(("replaces", ["b": "a"]))
    #expect(try versions.forward().lines == ["added ->b isNew", "removed a>- noLongerAsked"])
  }

  @Test("That others name a renamed item by its new id is no change") func references() throws {
    let other = { (id: String) in
      QuestionnaireText.level("c", ["needs": [.string(id)], "askWhen": ["item": .string(id), "atLeast": 1]])
    }
    var versions = TwoVersions([Self.level("a"), other("a")], [Self.level("b"), other("b")], replaces: ["a": "b"])
    versions.old.checks = [QuestionnaireText.check("low", when: ["item": "a", "atMost": 0])]
    versions.new.checks = [QuestionnaireText.check("low", when: ["item": "b", "atMost": 0])]
    for comparison in [try versions.forward(), try versions.back()] {
      #expect(comparison.items.flatMap(\.aspects) == [])
      #expect(comparison.checks.isEmpty)
    }
  }
}
