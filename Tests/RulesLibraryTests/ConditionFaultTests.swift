import StrictJSON
import TestSupport
import Testing

@testable import RulesLibrary

/// Conditions that are none, each with its one fault at the mark. The items are those of `ConditionReadingTests`.
@Suite struct ConditionFaultTests {
  private static let shapes = [
    "➤{}", #"➤{"item":"pay"}"#, #"➤{"unknown":true}"#, #"➤{"is":"own"}"#, #"➤{"atLeast":1}"#,
    #"➤{"item":"pay","unknown":true,"above":0}"#,
    #"➤{"item":"model","is":"own","unknown":true}"#, #"➤{"item":"pay","all":[]}"#, #"➤{"item":"pay","not":{}}"#,
    #"➤{"all":[{"item":"pay","unknown":true}],"any":[{"item":"pay","unknown":true}]}"#,
    #"➤{"not":{"item":"pay","unknown":true},"all":[{"item":"pay","unknown":true}]}"#,
    #"➤{"any":[{"item":"pay","unknown":true}],"atLeast":1}"#, #"{"not":➤{}}"#,
    #"{"all":[{"item":"pay","unknown":true},➤{}]}"#, #"➤{"item":"pay","all":[],"any":[]}"#,
  ]

  @Test("An object that is no single condition is refused where it stands", arguments: shapes)
  func shape(_ text: String) throws { try expect(text, .conditionShape) }

  private static let faults: [(text: String, reason: QuestionnaireFault.Reason)] = [
    (#"➤[{"item":"pay","unknown":true}]"#, .listForCondition), ("➤[]", .listForCondition),
    (#"{"not":➤[]}"#, .listForCondition),
    (#"➤{"item":"pay","atLeast":1,"atMost":2}"#, .severalComparisons(["atLeast", "atMost"])),
    (#"➤{"item":"model","is":"own","below":2}"#, .severalComparisons(["below", "is"])),
    (#"{"item":"model","is":➤["own","other"]}"#, .severalChoices(item: "model", ["own", "other"])),
    (#"{"all":➤[]}"#, .emptyCondition("all")), (#"{"any":➤[]}"#, .emptyCondition("any")),
    (#"{"not":{"any":➤[]}}"#, .emptyCondition("any")),
    (#"{"item":"pay","unknown":➤false}"#, .onlyTrue),
    (#"{"item":➤"payy","unknown":true}"#, .unknownReference("payy", what: "item", suggestion: "pay")),
    (#"{"item":➤"elsewhere","atLeast":1}"#, .unknownReference("elsewhere", what: "item", suggestion: nil)),
    (
      #"{"item":"pay","above":{"item":➤"post","times":2}}"#,
      .unknownReference("post", what: "item", suggestion: "posts")
    ),
    (#"{"item":➤"pay","is":"own"}"#, .choosesNonChoice("pay")),
    (#"{"item":➤"words","is":"own"}"#, .choosesNonChoice("words")),
    (
      #"{"item":"model","is":➤"owned"}"#,
      .unknownWord("owned", what: #"a choice of "model""#, known: ["own", "other"])
    ),
    (#"{"item":➤"model","atLeast":1}"#, .comparesNonNumber("model")),
    (#"{"item":➤"words","below":1}"#, .comparesNonNumber("words")),
    (#"{"item":"pay","below":{"item":➤"model","times":1}}"#, .comparesNonNumber("model")),
    (#"{"item":"posts","below":➤0.125}"#, .tooManyDecimals("0.125", limit: 2)),
    (#"{"item":"posts","below":➤1e-300}"#, .tooManyDecimals("1e-300", limit: 2)),
    (#"{"item":"posts","below":➤1e10}"#, .numberTooLarge("1e10", limit: 1_000_000_000)),
    (#"{"item":"posts","below":➤-1e300}"#, .numberTooLarge("-1e300", limit: 1_000_000_000)),
    (#"{"item":"posts","below":{"item":"pay","times":➤0.00001}}"#, .tooManyDecimals("0.00001", limit: 4)),
    (#"{"item":"posts","below":{"item":"pay","times":➤1000.0001}}"#, .numberTooLarge("1000.0001", limit: 1000)),
    (#"{"item":"posts","below":{"item":"pay","times":➤-1001}}"#, .numberTooLarge("-1001", limit: 1000)),
    (#"{"item":"posts","below":{"item":"pay","times":➤1e30}}"#, .numberTooLarge("1e30", limit: 1000)),
  ]

  @Test("A condition that cannot be meant is refused where its fault stands", arguments: faults)
  func fault(_ text: String, _ reason: QuestionnaireFault.Reason) throws { try expect(text, reason) }

  private static let condition = #"a condition in curly brackets, as in { "item": "rent", "atLeast": 1 },"#

  private static let values: [(text: String, reason: JSONFault.Reason)] = [
    ("➤true", .wrongKind(found: "true", wanted: condition)),
    (#"➤"rent is paid""#, .wrongKind(found: #""rent is paid""#, wanted: condition)),
    (
      #"{"all":➤{}}"#,
      .wrongKind(found: "an object", wanted: "a list of conditions in square brackets, as in [ { ... }, { ... } ],")
    ),
    (#"{"any":[➤7]}"#, .wrongKind(found: "7", wanted: condition)),
    (#"{"item":➤0,"unknown":true}"#, .wrongKind(found: "0", wanted: "a text in double quotes")),
    (#"{"item":➤null,"unknown":true}"#, .wrongKind(found: "null", wanted: "a text in double quotes")),
    (#"{"item":"pay","unknown":➤1}"#, .wrongKind(found: "1", wanted: "true or false")),
    (#"{"item":"model","is":➤0}"#, .wrongKind(found: "0", wanted: "a text in double quotes")),
    (
      #"{"item":"pay","above":➤"posts"}"#,
      .wrongKind(found: #""posts""#, wanted: #"a number, or { "item": "posts", "times": 1 },"#)
    ),
    (
      #"{"item":"pay","above":➤null}"#,
      .wrongKind(found: "null", wanted: #"a number, or { "item": "volunteers", "times": 1 },"#)
    ),
    (#"{"item":"pay","above":➤{"times":2}}"#, .missingKey("item")),
    (#"{"item":"pay","above":➤{"item":"posts"}}"#, .missingKey("times")),
    (#"{"item":"pay","above":{"item":"posts","times":➤"2"}}"#, .wrongKind(found: #""2""#, wanted: "a number")),
    (
      #"{"item":"pay","above":{"item":"posts","times":2,➤"plus":1}}"#,
      .unknownKey("plus", suggestion: nil, known: ["item", "times"])
    ),
  ]

  @Test("A value of another kind inside a condition is refused where it stands", arguments: values)
  func value(_ text: String, _ reason: JSONFault.Reason) throws {
    let file = ConditionFile(text)
    let finding = try #require(file.reading.findings.first)
    #expect(file.reading.findings == [Finding(JSONFault(place: finding.place, reason: reason))])
    #expect(file.text.marks == ["\(finding.place.line):\(finding.place.column)"])
    #expect(file.reading.questionnaire == nil)
  }

  @Test("A key that no condition has is refused, with the nearest that one has")
  func unknownKey() {
    let file = ConditionFile(#"{"item":"pay",➤"atleast":1}"#)
    #expect(
      file.reading.findings.map(\.message) == [#""atleast" is not a key that is known here. Did you mean "atLeast"?"#])
    #expect(file.reading.findings.map { "\($0.place.line):\($0.place.column)" } == file.text.marks)
  }

  private static let foreign: [(text: String, meaning: String)] = [
    (#"{➤"and":[]}"#, #""and" is written "all", as in { "all": [ ... ] }"#),
    (#"{➤"OR":[]}"#, #""OR" is written "any", as in { "any": [ ... ] }"#),
    (
      #"{"not":{➤"none":[]}}"#,
      #""none" is written "not" and "any", as in { "not": { "any": [ ... ] } }"#
    ),
    (#"{"item":"pay",➤">=":1}"#, #"">=" is written "atLeast""#),
    (#"{"item":"pay",➤"lte":1}"#, #""lte" is written "atMost""#),
    (#"{"item":"pay",➤"gt":1}"#, #""gt" is written "above""#),
    (#"{"item":"pay",➤"lessThan":1}"#, #""lessThan" is written "below""#),
    (
      #"{➤"question":"pay","atLeast":1}"#,
      #""question" is written "item", as in { "item": "rent", "atLeast": 1 }"#
    ),
    (
      #"{"item":"model",➤"isNot":"own"}"#,
      #""isNot" is written "not", as in { "not": { ... } } with the condition inside"#
    ),
    (#"{"item":"pay",➤"unanswered":true}"#, #""unanswered" is written "unknown": true"#),
  ]

  @Test(
    "Another language's word for a condition is told what it is here, and never what it only looks like",
    arguments: foreign)
  func foreignWord(_ text: String, _ message: String) {
    let file = ConditionFile(text)
    #expect(file.reading.findings.map(\.message) == [message])
    #expect(file.reading.findings.map { "\($0.place.line):\($0.place.column)" } == file.text.marks)
    #expect(file.reading.findings.map(\.rule) == ["shape"])
  }

  @Test("Equality is told in its two forms", arguments: ["equals", "eq", "==", "level", "choice"])
  func equality(_ key: String) {
    let message = ConditionFile(#"{"item":"pay","\#(key)":1}"#).reading.findings.first?.message
    #expect(
      message?.hasPrefix(#""\#(key)" is written "is" for a choice; for a level or number "atLeast" and "atMost""#)
        == true)
  }

  @Test(
    "askWhen may look only at earlier items",
    arguments: [
      (#"{"item":➤"last","unknown":true}"#, "last"), (#"{"item":➤"after","unknown":true}"#, "after"),
      (#"{"not":{"any":[{"item":"pay","unknown":true},{"item":➤"after","unknown":true}]}}"#, "after"),
    ])
  func onlyEarlier(_ text: String, _ id: String) throws { try expect(text, .asksLaterItem(id), place: .askWhen) }

  @Test("askWhen may not compare with a later item either")
  func onlyEarlierMultiple() throws {
    let later = QuestionnaireText.number("later")
    let asking = QuestionnaireText.text(
      "b", ["askWhen": ["item": "a", "above": ["item": "later", "times": 2]]])
    let findings = QuestionnaireText([QuestionnaireText.number("a"), asking, later]).reading.findings
    #expect(findings.map(\.place.path) == ["sections[0].items[1].askWhen.above.item"])
    #expect(findings.first?.message.hasPrefix(#""later" is not asked before this item"#) == true)
  }

  @Test("Conditions may nest as deep as the reader goes, and no deeper")
  func depth() {
    let deep =
      String(repeating: #"{"not":"#, count: 28) + #"{"item":"pay","unknown":true}"# + String(repeating: "}", count: 28)
    #expect(ConditionFile(deep).reading.questionnaire != nil)
    let findings = ConditionFile(#"{"not":"# + deep + "}").reading.findings
    #expect(findings.map(\.message) == ["arrays and objects stand more than 32 deep inside each other"])
  }

  private func expect(
    _ text: String, _ reason: QuestionnaireFault.Reason, place: ConditionFile.Place = .check
  ) throws {
    let file = ConditionFile(text, place: place)
    let finding = try #require(file.reading.findings.first)
    #expect(file.reading.findings == [Finding(QuestionnaireFault(place: finding.place, reason: reason))])
    #expect(file.text.marks == ["\(finding.place.line):\(finding.place.column)"])
    #expect(file.reading.questionnaire == nil)
  }
}
