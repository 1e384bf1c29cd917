import StrictJSON
import TestSupport
import Testing

@testable import RulesLibrary

/// What a sound questionnaire becomes.
@Suite struct QuestionnaireReadingTests {
  @Test("A small questionnaire that uses every key is read into the whole model")
  func wholeModel() throws {
    let reading = QuestionnaireReader.read(Array(SmallText.sound.utf8))
    #expect(reading.findings == [])
    #expect(try #require(reading.questionnaire) == SmallModel.questionnaire())
  }

  @Test("Items are held in one list in the order asked, and each section is a range of it")
  func sections() throws {
    let read = try #require(QuestionnaireReader.read(Array(SmallText.sound.utf8)).questionnaire)
    #expect(
      read.sections.map { read.items[$0.items].map(\.id) } == [["model", "posts", "words"], ["money", "people"]])
  }

  @Test("Keys that may be missing have their defaults")
  func defaults() throws {
    let bare: JSONValue = [
      "format": "peerready/questionnaire", "formatVersion": 1, "id": "bare", "version": "0.1.0", "kind": "rated",
      "title": "Bare", "sections": [],
    ]
    let reading = QuestionnaireReader.read(JSONWriter.compact(bare))
    #expect(reading.findings == [])
    let read = try #require(reading.questionnaire)
    #expect([read.summary, read.audience, read.notice] == ["", "", ""])
    #expect(read.minutes == 0)
    #expect(read.sources.isEmpty && read.roles.isEmpty && read.scales.isEmpty && read.sections.isEmpty)
    #expect(read.items.isEmpty && read.checks.isEmpty && read.changes.isEmpty && read.replaces.isEmpty)
    #expect(read.verdict == nil)
  }

  @Test("An item's keys that may be missing have their defaults")
  func itemDefaults() throws {
    let item = try QuestionnaireText([QuestionnaireText.level("a")]).questionnaire().items[0]
    #expect(item.help == nil && item.askWhen == nil)
    #expect(item.source.isEmpty && item.leads.isEmpty)
    #expect(!item.isCore && !item.allowsNotApplicable)
    let level = try #require(item.level)
    #expect(level.foundation == nil)
    #expect(level.target == 3)
    #expect(level.evidence.isEmpty && level.needs.isEmpty)
  }

  @Test("Null says as much as a missing key")
  func null() throws {
    let item = QuestionnaireText.level(
      "a",
      [
        "help": nil, "source": nil, "core": nil, "leads": nil, "askWhen": nil, "notApplicable": nil,
        "foundation": nil, "target": nil, "evidence": nil, "needs": nil,
      ])
    let plain = try QuestionnaireText([QuestionnaireText.level("a")]).questionnaire()
    #expect(try QuestionnaireText([item]).questionnaire() == plain)
  }

  @Test("A number item without decimals asks for whole numbers")
  func wholeNumbers() throws {
    let item = QuestionnaireText.number("n", ["decimals": nil, "min": -5, "max": .decimal(units: 125, places: 2)])
    let question = try QuestionnaireText([item]).questionnaire().items[0].question
    #expect(question == .number(NumberQuestion(unit: "people", hundredths: -500...125, decimals: 0)))
  }

  @Test("A verdict without more is ready from 70, and has no texts")
  func bareVerdict() throws {
    var text = QuestionnaireText([])
    text.verdict = [:]
    #expect(try text.questionnaire().verdict == VerdictRule(readyAt: 70, texts: [:]))
  }

  @Test("The top of a scale follows its labels, from one step to ten", arguments: 2...11)
  func tops(_ count: Int) throws {
    let labels = (0..<count).map { "Level \($0)" }
    let item = QuestionnaireText.level(
      "a",
      [
        "scale": "long", "levels": .strings(labels),
        "steps": .array((0..<count - 1).map { QuestionnaireText.step(from: $0) }),
      ])
    var text = QuestionnaireText([item])
    text.overriding = [("scales", [QuestionnaireText.scale("long", labels)])]
    let level = try #require(try text.questionnaire().items[0].level)
    #expect(level.top == count - 1)
    #expect(level.target == count - 1)
    #expect(level.steps.count == count - 1)
  }

  @Test("Importance weighs 3, 2 and 1; effort takes 4, 13 and 26 weeks")
  func weights() {
    #expect(Importance.allCases.map(\.weight) == [3, 2, 1])
    #expect(Effort.allCases.map(\.weeks) == [4, 13, 26])
  }

  @Test("A role that is not declared is shown by its id")
  func roles() throws {
    let read = try QuestionnaireText([]).questionnaire()
    #expect(read.roleTitle("lead") == "Lead")
    #expect(read.roleTitle("stranger") == "stranger")
  }
}
