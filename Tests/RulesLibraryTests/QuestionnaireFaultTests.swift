import StrictJSON
import TestSupport
import Testing

@testable import RulesLibrary

/// One change of a sound questionnaire each: the one fault it makes, and where. The mark `➤` stands where it is expected.
@Suite struct QuestionnaireFaultTests {
  private typealias Row = (old: String, new: String, reason: QuestionnaireFault.Reason)

  private static let heads: [Row] = [
    (#""peerready/questionnaire""#, #"➤"peerready/plan""#, .notAQuestionnaire(format: "peerready/plan")),
    (#""formatVersion": 1"#, #""formatVersion": ➤2"#, .unknownFormatVersion(2)),
    (
      #""kind": "rated""#, #""kind": ➤"rating""#,
      .unknownWord("rating", what: "a kind of questionnaire", known: ["rated", "appraisal"])
    ),
    (#""id": "small""#, #""id": ➤"Small""#, .malformedID("Small")),
    (#""version": "1.2.0", "kind""#, #""version": ➤"1.2", "kind""#, .malformedVersion("1.2")),
    (#""version": "1.2.0", "date""#, #""version": ➤"one", "date""#, .malformedVersion("one")),
    (#""2026-11-21""#, #"➤"2026-02-30""#, .malformedDate("2026-02-30")),
    (#"more" } ],"#, #"more" }, { "id": ➤"a src", "title": "T" } ],"#, .malformedID("a src")),
    (
      #"source without more" }"#, #"source without more" }, { "id": ➤"src", "title": "T" }"#,
      .duplicateID("src", what: "source")
    ),
    (
      #""title": "A helper" }"#, #""title": "A helper" }, { "id": ➤"lead", "title": "T" }"#,
      .duplicateID("lead", what: "role")
    ),
    (
      #"{ "value": 1, "label": "Yes" } ] }"#,
      #"{ "value": 1, "label": "Yes" } ] }, { "id": ➤"two", "levels": [{"value":0,"label":"N"},{"value":1,"label":"Y"}] }"#,
      .duplicateID("two", what: "scale")
    ),
    (#""id": "second""#, #""id": ➤"first""#, .duplicateID("first", what: "section")),
    (#""id": "unclear""#, #""id": ➤"few-people""#, .duplicateID("few-people", what: "check")),
    (
      #""severity": "note""#, #""severity": ➤"hint""#,
      .unknownWord("hint", what: "a severity", known: ["stop", "warn", "note"])
    ),
    (
      #""ready": "Go.""#, #"➤"yes": "Go.""#,
      .unknownWord("yes", what: "a verdict", known: ["ready", "ready-with-conditions", "cannot-say", "not-yet"])
    ),
    (#": "money" } }"#, #": ➤"mony" } }"#, .unknownReference("mony", what: "item", suggestion: "money")),
  ]

  private static let scales: [Row] = [
    (
      #"[ { "value": 0, "label": "No" }, { "value": 1, "label": "Yes" } ]"#,
      #"[ { "value": 0, "label": "No" }, ➤{ "value": 2, "label": "Yes" } ]"#, .levelOutOfOrder(found: 2, wanted: 1)
    ),
    (
      #"[ { "value": 0, "label": "No" }, { "value": 1, "label": "Yes" } ]"#, #"➤[ { "value": 0, "label": "No" } ]"#,
      .levelCount(found: 1, wanted: 2...11)
    ),
    (
      #"{ "value": 2, "label": "All" } ] }"#,
      (2...11).map { #"{ "value": \#($0), "label": "\#($0)" }"# }.joined(separator: ",") + " ] }",
      .levelCount(found: 12, wanted: 2...11)
    ),
  ]

  private static let items: [Row] = [
    (#""id": "words""#, #""id": ➤"wo_rds""#, .malformedID("wo_rds")),
    (#""id": "words""#, #""id": ➤"model""#, .duplicateID("model", what: "item")),
    (
      #""The second", "items": ["#, #""The second", "items": [ { "id": ➤"posts", "kind": "level" },"#,
      .duplicateID("posts", what: "item")
    ),
    (
      #""kind": "text""#, #""kind": ➤"essay""#,
      .unknownWord("essay", what: "a kind of item", known: ["level", "choice", "number", "text"])
    ),
    (#""id": "other""#, #""id": ➤"own""#, .duplicateID("own", what: "choice")),
    (#""id": "other""#, #""id": ➤"Other""#, .malformedID("Other")),
    (#""min": 0.5, "max": 20"#, #""min": 0.5, "max": ➤0.4"#, .minimumAboveMaximum),
    (#""min": 0.5"#, #""min": ➤0.125"#, .tooManyDecimals("0.125", limit: 2)),
    (#""max": 20"#, #""max": ➤1000000000.01"#, .numberTooLarge("1000000000.01", limit: 1_000_000_000)),
    (#""max": 20"#, #""max": ➤1e30"#, .numberTooLarge("1e30", limit: 1_000_000_000)),
    (#""min": 0.5"#, #""min": ➤-1000000000.01"#, .numberTooLarge("-1000000000.01", limit: 1_000_000_000)),
    (
      #""min": 0.5"#, #""min": ➤-98765432109876543.2"#,
      .numberTooLarge("-98765432109876543.2", limit: 1_000_000_000)
    ),
    (#"["lead", "helper"]"#, #"["lead", ➤"halper"]"#, .unknownReference("halper", what: "role", suggestion: "helper")),
    (#"["lead", "helper"]"#, #"["lead", ➤"Helper"]"#, .unknownReference("Helper", what: "role", suggestion: "helper")),
    (
      #"["lead", "helper"]"#, #"["lead", ➤"stranger"]"#,
      .unknownReference("stranger", what: "role", suggestion: nil, known: ["lead", "helper"])
    ),
    (
      #"["lead", "helper"]"#, #"["lead", ➤"« Helper »"]"#,
      .unknownReference("« Helper »", what: "role", suggestion: "helper")
    ),
    (
      #"["lead", "helper"]"#, #"["lead", ➤"THE"]"#,
      .unknownReference("THE", what: "role", suggestion: nil, known: ["lead", "helper"])
    ),
  ]

  private static let levels: [Row] = [
    (#""scale": "three""#, #""scale": ➤"thre""#, .unknownReference("thre", what: "scale", suggestion: "three")),
    (
      #""scale": "three""#, #""scale": ➤"seventeen""#,
      .unknownReference("seventeen", what: "scale", suggestion: nil, known: ["three", "two"])
    ),
    (
      #""importance": "helpful""#, #""importance": ➤"vital""#,
      .unknownWord("vital", what: "an importance", known: ["essential", "important", "helpful"])
    ),
    (
      #""effort": "quarter""#, #""effort": ➤"year""#,
      .unknownWord("year", what: "an effort", known: ["quick", "quarter", "long"])
    ),
    (#"["Nobody", "Somebody"]"#, #"➤["Nobody"]"#, .descriptionCount(found: 1, wanted: 2)),
    (#"["Nobody", "Somebody"]"#, #"➤["a", "b", "c"]"#, .descriptionCount(found: 3, wanted: 2)),
    (#"{ "from": 1, "goal""#, #"➤{ "from": 2, "goal""#, .stepOutsideScale(from: 2, top: 2)),
    (#"{ "from": 0, "goal": "Some of it""#, #"➤{ "from": 1, "goal": "Some of it""#, .stepTwice(from: 1)),
    (
      #""needs": ["people"]"#, #""needs": [➤"poeple"]"#, .unknownReference("poeple", what: "item", suggestion: "people")
    ),
    (#""needs": ["people"]"#, #""needs": [➤"money"]"#, .needsItself("money")),
    (#""needs": ["people"]"#, #""needs": [➤"words"]"#, .needsNonLevel("words")),
    (#""needs": ["people"]"#, #""needs": [➤"posts"]"#, .needsNonLevel("posts")),
    (#""needs": ["people"]"#, #""needs": ["people", ➤"people"]"#, .duplicateID("people", what: "need")),
  ]

  @Test("The head of the file: one fault, in its place", arguments: heads)
  func head(_ old: String, _ new: String, _ reason: QuestionnaireFault.Reason) throws {
    try expect(SmallText.changed(old, to: new), reason)
  }

  @Test("Items: one fault, in its place", arguments: items)
  func item(_ old: String, _ new: String, _ reason: QuestionnaireFault.Reason) throws {
    try expect(SmallText.changed(old, to: new), reason)
  }

  @Test("Level items: one fault, in its place", arguments: levels)
  func level(_ old: String, _ new: String, _ reason: QuestionnaireFault.Reason) throws {
    try expect(SmallText.changed(old, to: new), reason)
  }

  @Test("A scale that cannot be used is named first, before the items that do not fit it", arguments: scales)
  func scale(_ old: String, _ new: String, _ reason: QuestionnaireFault.Reason) throws {
    let text = try SmallText.changed(old, to: new)
    let reading = QuestionnaireReader.read(text.bytes)
    #expect(reading.questionnaire == nil)
    let first = try #require(reading.findings.first)
    #expect(first == Finding(QuestionnaireFault(place: first.place, reason: reason)))
    if let mark = text.marks.first { #expect("\(first.place.line):\(first.place.column)" == mark) }
  }

  @Test("A choice item needs two choices", arguments: [[], ["only"]])
  func choices(_ ids: [String]) {
    let findings = QuestionnaireText([QuestionnaireText.choice("c", of: ids)]).reading.findings
    #expect(findings.map(\.place.path) == ["sections[0].items[0].choices"])
    #expect(findings.map(\.message) == ["a choice item needs at least two choices; the count here is \(ids.count)"])
  }

  @Test(
    "A fault of a scale, a role or an item's kind is told once, and not again wherever it is named",
    arguments: [
      (#"{ "value": 0, "label": "None" }"#, #"➤{ "value": 1, "label": "None" }"#),
      (#"{ "value": 1, "label": "Yes" }"#, #"{ "value": 1, "label": "Yes", ➤"colour": "green" }"#),
      (#"{ "value": 0, "label": "No" }, { "value": 1, "label": "Yes" }"#, #"➤7"#),
      (#"[ { "value": 0, "label": "No" }, { "value": 1, "label": "Yes" } ]"#, "➤7"),
      (#"[ { "value": 0, "label": "No" }, { "value": 1, "label": "Yes" } ]"#, "➤[]"),
      (#"{ "id": "lead", "title": "The lead" }"#, #"➤{ "id": "lead" }"#),
      (#""id": "words", "kind": "text""#, #""id": "words", "kind": ➤"words""#),
      (#""id": "posts", "kind": "number""#, #""id": "posts", "kind": ➤"count""#),
      (#""id": "people", "kind": "level""#, #""id": "people", "kind": ➤"rating""#),
    ])
  func toldOnce(_ old: String, _ new: String) throws {
    let text = try SmallText.changed(old, to: new)
    #expect(QuestionnaireReader.read(text.bytes).findings.map { "\($0.place.line):\($0.place.column)" } == text.marks)
  }

  @Test("Items are held to the levels of a scale that has a fault elsewhere")
  func standIn() throws {
    let text = try SmallText.sound.replacing(#""No" }, { "value": 1"#, with: #""No" }, { "value": 2"#)
      .changed(#"["Nobody", "Somebody"]"#, to: #"➤["Nobody"]"#)
    let messages = QuestionnaireReader.read(text.bytes).findings.map(\.message)
    #expect(messages.count == 2)
    #expect(messages.last == "each of the scale's 2 levels needs one description; the count here is 1")
  }

  private func expect(_ text: MarkedText, _ reason: QuestionnaireFault.Reason) throws {
    let reading = QuestionnaireReader.read(text.bytes)
    #expect(reading.questionnaire == nil)
    #expect(reading.findings.count == 1)
    let finding = try #require(reading.findings.first)
    #expect(finding == Finding(QuestionnaireFault(place: finding.place, reason: reason)))
    #expect(["\(finding.place.line):\(finding.place.column)"] == text.marks)
  }
}
