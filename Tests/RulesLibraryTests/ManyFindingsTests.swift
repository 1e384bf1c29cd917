import StrictJSON
import TestSupport
import Testing

@testable import RulesLibrary

/// Files with several faults, and with more than anyone would read.
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

  @Test("Of one rule of the linter no more than a hundred findings are told, and no other rule is kept from speaking")
  func manyOfOneRule() {
    let sources = JSONValue.strings((0..<300).map { "paper-\($0)" })
    let findings = QuestionnaireText([QuestionnaireText.text("a", ["source": sources, "why": ""])]).findings
    let undeclared = findings.filter { $0.rule == "undeclared-source" }
    #expect(undeclared.map(\.place.path) == (0..<100).map { "sections[0].items[0].source[\($0)]" })
    #expect(findings.contains { $0.rule == "missing-why" })
  }

  @Test("A thousand items are read, and one more is refused")
  func mostItems() {
    let items = (0..<1001).map { QuestionnaireText.text("item-\($0)") }
    #expect(QuestionnaireText(Array(items.dropLast())).reading.questionnaire?.items.count == 1000)
    let reading = QuestionnaireText(items).reading
    #expect(reading.questionnaire == nil)
    #expect(reading.findings.map(\.message) == ["there are more than 1000 items"])
    #expect(reading.findings.map(\.rule) == ["size"])
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
