import StrictJSON
import TestSupport
import Testing

@testable import RulesLibrary

/// The class of one item that is in both versions under the same id.
@Suite struct ItemClassTests {
  @Test("The same item is unchanged, whatever stands round it") func unchanged() throws {
    let versions = TwoVersions(
      [QuestionnaireText.level("a"), QuestionnaireText.text("b")],
      [QuestionnaireText.text("b"), QuestionnaireText.level("a")])
    #expect(try versions.forward().lines == ["unchanged b>b", "unchanged a>a"])
    #expect(try versions.forward().items.allSatisfy { $0.answerStands && $0.isPlain && !$0.isAskedAgain })
  }

  private static let level = QuestionnaireText.level("a")
  private static let choice = QuestionnaireText.choice("a", of: ["x", "y"])
  private static let number = QuestionnaireText.number("a")
  private static let yesNo: KeyValuePairs<String, JSONValue> = [
    "scale": "two", "levels": ["None", "Some"], "steps": [],
  ]

  private static let changes: [(old: JSONValue, new: JSONValue, line: String)] = [
    (level, level.setting("prompt", to: "How was a?"), "reworded a>a wording"),
    (level, level.setting("levels", to: ["None", "A few", "Most", "All"]), "reworded a>a wording"),
    (
      level, QuestionnaireText.level("a", yesNo),
      "options-changed a>a wording levelCount(from: 4, to: 2)"
    ),
    (
      choice, QuestionnaireText.choice("a", of: ["x", "z", "y"]),
      #"options-changed a>a wording choices(added: ["z"], removed: [])"#
    ),
    (
      choice, QuestionnaireText.choice("a", of: ["w", "x"]),
      #"options-changed a>a wording choices(added: ["w"], removed: ["y"])"#
    ),
    (choice, QuestionnaireText.choice("a", of: ["y", "x"]), "options-changed a>a wording choiceOrder"),
    (
      choice, QuestionnaireText.choice("a", of: [], ["choices": labelled(["y": "x", "x": "y"])]),
      "options-changed a>a choiceOrder"
    ),
    (
      choice, QuestionnaireText.choice("a", of: [], ["choices": labelled(["v": "x", "w": "y"])]),
      #"options-changed a>a choices(added: ["v", "w"], removed: ["x", "y"])"#
    ),
    (
      choice, QuestionnaireText.choice("a", of: [], ["choices": labelled(["x": "Ex", "y": "y"])]),
      "reworded a>a wording"
    ),
    (number, number.setting("unit", to: "posts"), #"options-changed a>a unit(from: "people", to: "posts")"#),
    (number, number.setting("decimals", to: 1), "options-changed a>a decimals(from: 2, to: 1)"),
    (
      number, number.setting("min", to: 1),
      "options-changed a>a range(from: ClosedRange(0...10000), to: ClosedRange(100...10000))"
    ),
    (
      number, number.setting("max", to: 200),
      "options-changed a>a range(from: ClosedRange(0...10000), to: ClosedRange(0...20000))"
    ),
    (number, QuestionnaireText.text("a"), #"options-changed a>a kind(from: "number", to: "text")"#),
    (level, choice, #"options-changed a>a wording kind(from: "level", to: "choice")"#),
    (level.setting("notApplicable", to: true), level, "options-changed a>a notApplicableEnded"),
    (level, level.setting("notApplicable", to: true), "unchanged a>a"),
  ]

  @Test("What changed decides the class, and options win over wording; both are named", arguments: changes)
  func changed(_ old: JSONValue, _ new: JSONValue, _ line: String) throws {
    var versions = TwoVersions([old], [new])
    let scales: JSONValue = [
      QuestionnaireText.scale("four", ["None", "Some", "Most", "All"]),
      QuestionnaireText.scale("two", ["None", "Some"]),
    ]
    versions.old.overriding.append(("scales", scales))
    versions.new.overriding.append(("scales", scales))
    let comparison = try versions.forward()
    #expect(comparison.lines == [line])
    #expect(comparison.items[0].answerStands == line.hasPrefix("unchanged"))
    #expect(comparison.items[0].isAskedAgain == !line.hasPrefix("unchanged"))
  }

  private static let aspects: [(key: String, value: JSONValue)] = [
    ("importance", "essential"), ("foundation", ["atLeast": 1]), ("target", 2), ("core", true), ("source", ["src §1"]),
    ("why", "Another reason."), ("help", "Read on."), ("steps", []), ("evidence", ["A list"]), ("needs", ["b"]),
    ("leads", ["lead"]), ("short", "Otherwise"), ("askWhen", ["item": "first", "unknown": true]),
    ("notApplicable", true),
  ]

  @Test("What touches no answer is an aspect, one for each key", arguments: aspects)
  func aspect(_ key: String, _ value: JSONValue) throws {
    let others = { (item: JSONValue) in [QuestionnaireText.number("first"), item, QuestionnaireText.level("b")] }
    let versions = TwoVersions(others(Self.level), others(Self.level.setting(key, to: value)))
    let comparison = try versions.forward()
    #expect(comparison.lines == ["unchanged first>first", "unchanged a>a", "unchanged b>b"])
    #expect(comparison.items.map { $0.aspects.map(\.rawValue) } == [[], [key], []])
  }

  @Test("An item under another heading has changed its section") func section() throws {
    var versions = TwoVersions([], [])
    let item = QuestionnaireText.level("a")
    versions.old.overriding.append(("sections", [["id": "one", "title": "One", "items": [item]]]))
    versions.new.overriding.append(("sections", [["id": "two", "title": "One", "items": [item]]]))
    #expect(try versions.forward().items.map(\.aspects) == [[.section]])
  }

  private static func labelled(_ choices: KeyValuePairs<String, String>) -> JSONValue {
    .array(choices.map { ["id": .string($0.key), "label": .string($0.value)] })
  }
}
