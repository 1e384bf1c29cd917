import StrictJSON
import TestSupport
import Testing

@testable import RulesLibrary

/// Files with several faults, with warnings only, and with more than anyone would read.
@Suite struct ManyFindingsTests {
  @Test("Every fault of a file is reported in one look, each in its place")
  func several() {
    var text = QuestionnaireText([
      QuestionnaireText.level("a", ["importance": "vital"]), QuestionnaireText.level("b"),
      QuestionnaireText.choice("c", of: ["x", "x"]), QuestionnaireText.level("d", ["needs": ["q"]]),
    ])
    text.checks = [
      QuestionnaireText.check("k", when: ["item": "q", "unknown": true]),
      QuestionnaireText.check("l", when: ["item": "b", "atLeast": 1], ["severity": "bad"]),
    ]
    text.version = "one"
    #expect(text.reading.questionnaire == nil)
    #expect(
      text.reading.findings.map(\.place.path) == [
        "version", "sections[0].items[0].importance", "sections[0].items[2].choices[1].id",
        "sections[0].items[3].needs[0]", "checks[0].when.item", "checks[1].severity",
      ])
  }

  @Test("Warnings are reported and do not keep a questionnaire from use")
  func warnings() throws {
    let item = QuestionnaireText.level(
      "a", ["why": nil, "steps": [QuestionnaireText.step(from: 1)], "source": ["scr §1", "src §1"]])
    let reading = QuestionnaireText([item]).reading
    #expect(reading.findings.allSatisfy { $0.severity == .warning })
    #expect(
      reading.findings.map { "\($0.place.path): \($0.message)" } == [
        #"sections[0].items[0]: there is no "why"; one or two sentences should say why this is asked"#,
        #"sections[0].items[0].source[0]: there is no source "scr"; did you mean "src"?"#,
        "sections[0].items[0]: no step starts from level 0; the plan has nothing to propose there",
        "sections[0].items[0]: no step starts from level 2; the plan has nothing to propose there",
      ])
    let level = try #require(reading.questionnaire?.items[0].level)
    #expect(level.steps == [nil, Step(goal: "A goal", firstStep: "Begin", effort: .quick), nil])
  }

  @Test("A foundation above the item's own target is warned of; one at the target is not", arguments: [2, 3])
  func foundationAboveTarget(_ target: Int) throws {
    let item = QuestionnaireText.level("a", ["foundation": ["atLeast": 3], "target": .integer(target)])
    let reading = QuestionnaireText([item]).reading
    #expect(reading.findings.map(\.place.path) == (target == 2 ? ["sections[0].items[0].foundation.atLeast"] : []))
    #expect(try #require(reading.questionnaire?.items[0].level).foundation == 3)
  }

  @Test("A source that is not declared is warned of in sections, items and checks alike")
  func sources() {
    let source: JSONValue = ["nowhere §1"]
    var text = QuestionnaireText([QuestionnaireText.text("a", ["source": source])])
    text.checks = [QuestionnaireText.check("k", when: ["item": "a", "unknown": true], ["source": source])]
    text.overriding = [("sections", [["id": "s", "title": "S", "source": source, "items": .array(text.items)]])]
    #expect(
      text.reading.findings.map(\.place.path) == [
        "sections[0].items[0].source[0]", "sections[0].source[0]", "checks[0].source[0]",
      ])
    #expect(text.reading.questionnaire != nil)
  }

  @Test("However many warnings there are, nothing is left out of the questionnaire")
  func manyWarnings() throws {
    let items = (0..<60).map { QuestionnaireText.level("item-\($0)", ["steps": nil]) }
    var text = QuestionnaireText(items)
    text.checks = [QuestionnaireText.check("k", when: ["item": "item-59", "atLeast": 1])]
    let reading = text.reading
    #expect(reading.findings.count == FindingCollector.limit)
    let read = try #require(reading.questionnaire)
    #expect(read.items.count == 60)
    #expect(read.checks.map(\.when) == [.compare(item: 59, .atLeast, .number(hundredths: 100))])
  }

  @Test("An error that comes after many warnings is still found")
  func errorAfterWarnings() {
    let items = (0..<60).map { QuestionnaireText.level("item-\($0)", ["steps": nil]) }
    let reading = QuestionnaireText(items + [QuestionnaireText.level("last", ["importance": "vital"])]).reading
    #expect(reading.questionnaire == nil)
    #expect(reading.findings.filter { $0.severity == .error }.map(\.place.path) == ["sections[0].items[60].importance"])
  }

  @Test("Reading stops at a hundred errors")
  func manyErrors() {
    let reading = QuestionnaireText((0..<300).map { QuestionnaireText.level("item-\($0)", ["scale": "q"]) }).reading
    #expect(reading.questionnaire == nil)
    #expect(reading.findings.map(\.place.path) == (0..<100).map { "sections[0].items[\($0)].scale" })
  }

  @Test("Of many equal ids no more than a hundred are reported")
  func manyDuplicates() {
    var text = QuestionnaireText([])
    text.overriding = [("roles", .array(Array(repeating: ["id": "r", "title": "R"], count: 500)))]
    #expect(text.reading.findings.map(\.place.path) == (1...100).map { "roles[\($0)].id" })
  }

  @Test("A thousand items are read, and one more is refused")
  func mostItems() {
    let items = (0..<1001).map { QuestionnaireText.text("item-\($0)") }
    #expect(QuestionnaireText(Array(items.dropLast())).reading.questionnaire?.items.count == 1000)
    let reading = QuestionnaireText(items).reading
    #expect(reading.questionnaire == nil)
    #expect(reading.findings.map(\.message) == ["there are more than 1000 items"])
    #expect(reading.findings.map(\.place.path) == ["sections[0].items[1000]"])
  }

  @Test("A text that is not JSON has one fault, with its place")
  func notJSON() {
    let reading = QuestionnaireReader.read(Array("{\n  \"format\": \"peerready/questionnaire\",\n}".utf8))
    #expect(reading.questionnaire == nil)
    #expect(reading.findings.map(\.place.words) == ["2:38"])
  }

  @Test("An id that stands twice is the only fault, whatever kind the second item is")
  func duplicateOfAnotherKind() {
    let text = QuestionnaireText([QuestionnaireText.level("a"), QuestionnaireText.number("a")])
    #expect(text.reading.findings.map(\.place.path) == ["sections[0].items[1].id"])
    #expect(text.reading.questionnaire == nil)
  }
}
