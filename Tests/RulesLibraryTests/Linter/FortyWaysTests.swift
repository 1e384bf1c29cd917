import StrictJSON
import TestSupport
import Testing

@testable import RulesLibrary

/// Forty ways and more to spoil a sound questionnaire with one slip: each is found, in its place, by the rule that is there
/// for it, and nothing else is said.
@Suite struct FortyWaysTests {
  /// A slip, and the rules that speak at each mark; a slip may break two.
  private typealias Way = (old: String, new: String, rules: [String])

  @Test("Before it is spoilt, nothing is found in it")
  func sound() { #expect(MarkedText(SmallKitchen.sound).findings == []) }

  @Test("A slip of structure", arguments: structure)
  private func slipOfStructure(_ way: Way) throws { try expect(way) }

  @Test("A slip that keeps the questionnaire from doing its work", arguments: errors)
  private func slipOfSense(_ way: Way) throws { try expect(way) }

  @Test("A slip in what belongs together", arguments: completeness)
  private func slipOfCompleteness(_ way: Way) throws { try expect(way) }

  @Test("A slip of the words", arguments: words)
  private func slipOfWords(_ way: Way) throws { try expect(way) }

  @Test("There are at least forty, and every rule is hit but those that take a large file")
  func all() {
    let ways = Self.structure + Self.errors + Self.completeness + Self.words
    #expect(ways.count >= 40)
    let hit = Set(ways.flatMap(\.rules))
    let forTwoVersions = ["undeclared-rename", "unknown-earlier-item"]
    let forAppraisals = ["one-sided-option", "missing-mitigation", "no-waiting", "same-ends"]
    let others = ["size", "undecided"] + forTwoVersions + forAppraisals
    #expect(Linter.catalogue.map(\.id).filter { !hit.contains($0) } == others)
  }

  @Test("No two rules of the catalogue have one id, and each promise is a sentence")
  func catalogue() {
    let rules = Linter.catalogue
    #expect(Set(rules.map(\.id)).count == rules.count)
    #expect(rules.allSatisfy { Identifier.isWellFormed($0.id) && $0.promise.hasSuffix(".") })
  }

  private func expect(_ way: Way) throws {
    let text = try SmallKitchen.changed(way.old, to: way.new)
    let findings = text.findings
    #expect(findings.map(\.lineAndColumn) == text.marks)
    #expect(findings.map(\.rule) == way.rules)
  }
}

extension FortyWaysTests {
  private static let structure: [Way] = [
    (#""minutes": 20,"#, #""minutes": 20,➤,"#, ["strict-json"]),
    (#""minutes": 20"#, #""minutes": 20, ➤"minutes": 25"#, ["strict-json"]),
    (#""minutes": 20"#, #""minutes": ➤"twenty""#, ["shape"]),
    (#""short": "Wishes""#, #"➤"shorts": "Wishes""#, ["shape"]),
    (#"{ "id": "wishes", "kind""#, #"{ "id": ➤"Wishes!", "kind""#, ["well-formed-id"]),
    (#""date": "2026-11-21""#, #""date": ➤"21/11/2026""#, ["well-formed-id"]),
    (#"{ "id": "place-open","#, #"{ "id": ➤"no-lease","#, ["unique-id"]),
    (#"{ "item": "cooks", "atLeast": 2 }"#, #"{ "item": ➤"cook", "atLeast": 2 }"#, ["known-reference"]),
    (#""leads": ["head-cook"]"#, #""leads": [➤"head-cooks"]"#, ["known-reference"]),
    (
      #""scales": ["#, #""scales": [ { "id": "one", "levels": ➤[ { "value": 0, "label": "Never" } ] },"#, ["levels"]
    ),
    (#"["Some are not.", "Everybody is."]"#, #"➤["Some are not."]"#, ["levels"]),
    (#"{ "from": 0, "goal": "A written rota.""#, #"➤{ "from": 1, "goal": "A written rota.""#, ["steps"]),
    (#""min": 0.5, "max": 20"#, #""min": 0.5, "max": ➤0.25"#, ["numbers"]),
    (#""min": 0.5"#, #""min": ➤0.125"#, ["numbers"]),
    (
      #""id": "wishes", "kind": "text","#,
      #""id": "wishes", "kind": "choice", "choices": ➤[ { "id": "salt", "label": "Salt" } ],"#, ["choices"]
    ),
    (#""needs": ["purpose"]"#, #""needs": [➤"money"]"#, ["needs"]),
    (#""needs": ["purpose"]"#, #""needs": [➤"place"]"#, ["needs"]),
    (#"{ "item": "place", "unknown": true }"#, #"{ "item": "place", "unknown": ➤false }"#, ["condition"]),
    (#"{ "item": "lease", "below": 1 }"#, #"{ "item": ➤"wishes", "below": 1 }"#, ["condition"]),
    (#"{ "item": "meals", "above": 50 }"#, #"{ "item": ➤"rota", "above": 0 }"#, ["earlier-item"]),
    (
      #""id": "small-kitchen", "version": "1.1.0""#, #""id": "small-kitchen", "version": ➤"1.2.0""#, ["place"]
    ),
  ]

  private static let errors: [Way] = [
    (#""source": ["cookbook §5"]"#, #""source": [➤"cookbok §5"]"#, ["undeclared-source"]),
    (
      #"{ "item": "meals", "above": 50 }"#, #"➤➤{ "item": "meals", "above": 200 }"#,
      ["unreachable-item", "comparison-out-of-range"]
    ),
    (
      #"{ "all": [ { "item": "place", "is": "rented" }, { "item": "lease", "below": 1 } ] }"#,
      #"➤{ "all": [ { "item": "place", "is": "own" }, { "item": "lease", "below": 1 } ] }"#, ["check-never-fires"]
    ),
    (
      #"{ "item": "place", "unknown": true }"#,
      #"➤{ "any": [ { "item": "money", "unknown": true }, { "item": "money", "atLeast": 0 } ] }"#,
      ["check-always-fires"]
    ),
    (
      #"{ "item": "meals", "above": { "item": "cooks", "times": 30 } }"#, #"➤{ "item": "money", "above": 2 }"#,
      ["best-verdict-out-of-reach"]
    ),
    (
      #""id": "wishes", "kind": "text","#,
      #""id": "wishes", "kind": "number", "unit": "wishes", "min": 3, "max": ➤3,"#, ["no-room-for-a-number"]
    ),
    (
      #""source": ["cookbook §6"] } ] } ],"#,
      #""source": ["cookbook §6"] } ] }, ➤{ "id": "end", "title": "The end", "items": [] } ],"#, ["empty-section"]
    ),
  ]

  private static let completeness: [Way] = [
    (
      #"{ "item": "cooks", "atLeast": 2 }"#,
      #"➤{ "any": [ { "item": "cooks", "unknown": true }, { "item": "cooks", "atLeast": 0.5 } ] }"#,
      ["needless-condition"]
    ),
    (
      #"{ "item": "cooks", "atLeast": 2 }"#,
      #"{ "any": [ { "item": "cooks", "atLeast": 2 }, ➤{ "item": "cooks", "above": 20 } ] }"#,
      ["comparison-out-of-range"]
    ),
    (
      #"{ "item": "place", "unknown": true }"#, #"➤{ "item": "meals", "above": { "item": "cooks", "times": 30 } }"#,
      ["same-check"]
    ),
    (
      #""foundation": { "atLeast": 2 }, "target": 3"#, #""foundation": { "atLeast": ➤3 }, "target": 2"#,
      ["foundation-above-target"]
    ),
    (#""core": true, "foundation": { "atLeast": 1 }"#, #""foundation": ➤{ "atLeast": 1 }"#, ["foundation-not-core"]),
    (
      #"""
      { "id": "wishes", "kind": "text", "prompt": "What else should the kitchen have?", "short": "Wishes",
              "why": "To learn what was not asked.",
      """#,
      #"""
      ➤{ "id": "wishes", "kind": "text", "prompt": "What else should the kitchen have?", "short": "Wishes",
      """#, ["missing-why"]
    ),
    (
      #""steps": [ { "from": 0, "goal": "A written rota.", "firstStep": "Draw it.", "effort": "quick" } ]"#,
      #""steps": ➤[]"#, ["missing-step"]
    ),
    (
      #"""
      { "id": "cooks", "kind": "number", "prompt": "How many cooks are there?", "short": "Cooks",
              "why": "Part of a cook is a cook who comes on some days.", "source": ["cookbook §4"],
      """#,
      #"""
      ➤{ "id": "cooks", "kind": "number", "prompt": "How many cooks are there?", "short": "Cooks",
              "why": "Part of a cook is a cook who comes on some days.",
      """#, ["missing-source"]
    ),
    (#"{ "id": "buyer","#, #"➤{ "id": "porter", "title": "Porter" }, { "id": "buyer","#, ["unused-declaration"]),
    (#"{ "id": "law","#, #"➤{ "id": "old-law", "title": "Old" }, { "id": "law","#, ["unused-declaration"]),
    (
      #""what": "A question on money." }"#,
      #""what": "A question on money." }, { "version": ➤"1.0.0", "date": "2025-11-21", "what": "Again." }"#,
      ["change-log"]
    ),
    (#""texts": { "ready": "Open the doors.","#, #""texts": ➤{"#, ["missing-verdict-text"]),
    (#"{ "budget": "money" }"#, #"{ ➤"purpose": "money" }"#, ["replaced-but-present"]),
  ]

  private static let words: [Way] = [
    (#""Is the cold room large enough?""#, "➤\"Is the cold room \(LongText.words(21)) enough?\"", ["long-question"]),
    (#""Whose rooms are used?""#, #"➤"Whose rooms are used""#, ["question-marks"]),
    (
      #""Does a rota say who cooks when?""#, #"➤"Is there a rota and does it hang on the wall?""#, ["double-question"]
    ),
    (#""What else should the kitchen have?""#, #"➤"How many cooks are there?""#, ["same-words"]),
    (#""short": "Rota""#, "\"short\": ➤\"\(LongText.words(11))\"", ["long-short"]),
    (#""A kitchen smells.""#, "➤\"\(LongText.words(41)).\"", ["long-sentence"]),
    (#""label": "Rented""#, #""label": ➤"Share""#, ["label-prefix"]),
    (#""It hangs on the wall.""#, #"➤"Yes""#, ["same-level"]),
    (#""Cooks tire.""#, #"➤"Cooks tire and/or leave.""#, ["and-or"]),
    (#""Ask again.""#, #"➤"Please ask again.""#, ["avoided-word"]),
    (#""Food costs money.""#, #"➤"The CEO asks.""#, ["unexplained-acronym"]),
    (#""Made up for the tests.""#, #"➤"Made up  for the tests.""#, ["untidy-text"]),
    (#""The start""#, #"➤"To be written: TODO""#, ["unfinished-text"]),
  ]
}

/// Texts of a length.
enum LongText {
  /// So many words.
  static func words(_ count: Int) -> String { Array(repeating: "word", count: count).joined(separator: " ") }
}
