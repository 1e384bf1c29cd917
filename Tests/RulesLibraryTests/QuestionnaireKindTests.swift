import StrictJSON
import TestSupport
import Testing

@testable import RulesLibrary

/// Values of the wrong kind or outside their bounds.
@Suite struct QuestionnaireKindTests {
  private static let text = "a text in double quotes"
  private static let list = "a list in square brackets"
  private static let object = "an object in curly brackets"

  /// Each change puts another kind of value at the mark.
  private static let kinds: [(old: String, new: String, found: String, wanted: String)] = [
    (#""format": "peerready/questionnaire""#, #""format": ➤1"#, "1", text),
    (#""title": "Small""#, #""title": ➤[]"#, "a list", text),
    (#""summary": "Every key""#, #""summary": ➤true"#, "true", text),
    (#""minutes": 5"#, #""minutes": ➤"five""#, #""five""#, "a whole number"),
    (#""A source without more" }"#, #""A source" }, ➤"src""#, #""src""#, object),
    (#""year": "2020""#, #""year": ➤2020"#, "2020", text),
    (#""intro": "Hello.""#, #""intro": ➤{}"#, "an object", text),
    (#""source": ["src §1"]"#, #""source": ➤"src §1""#, #""src §1""#, #"\#(list), as in [ "src §1" ],"#),
    (#""source": ["src §1"]"#, #""source": ➤{}"#, "an object", #"\#(list), as in [ "..." ],"#),
    (
      #""core": true, "leads": ["helper"]"#, #""core": true, "leads": ➤"helper""#, #""helper""#,
      #"\#(list), as in [ "helper" ],"#
    ),
    (
      #""evidence": ["A budget", "A letter"]"#, #""evidence": ➤"A budget""#, #""A budget""#,
      #"\#(list), as in [ "A budget" ],"#
    ),
    (#""core": true, "leads": ["helper"]"#, #""core": ➤1, "leads": ["helper"]"#, "1", "true or false"),
    (#""askWhen": null"#, #""askWhen": ➤true"#, "true", Pattern.condition),
    (#""min": 0.5"#, #""min": ➤"0.5""#, #""0.5""#, "a number"),
    (
      #""foundation": { "atLeast": 1 }"#, #""foundation": ➤2"#, "2",
      #"the level it is met from, as in { "atLeast": 2 },"#
    ),
    (
      #""foundation": { "atLeast": 1 }"#, #""foundation": ➤true"#, "true",
      #"the level it is met from, as in { "atLeast": 2 },"#
    ),
    (#""needs": ["people"]"#, #""needs": [➤5]"#, "5", text),
    (#""evidence": ["A budget", "A letter"]"#, #""evidence": [➤null]"#, "null", text),
    (#""texts": { "ready": "Go.", "not-yet": "Wait." }"#, #""texts": ➤[]"#, "a list", object),
    (#""date": "2026-11-21""#, #""date": ➤20261121"#, "20261121", text),
    (#"{ "old-money": "money" }"#, #"➤["old-money"]"#, "a list", object),
  ]

  @Test("A value of another kind is refused where it stands", arguments: kinds)
  func refusesKind(_ old: String, _ new: String, _ found: String, _ wanted: String) throws {
    let text = try SmallText.changed(old, to: new)
    let reading = QuestionnaireReader.read(text.bytes)
    #expect(reading.questionnaire == nil)
    let finding = try #require(reading.findings.first)
    #expect(finding == Finding(JSONFault(place: finding.place, reason: .wrongKind(found: found, wanted: wanted))))
    #expect(["\(finding.place.line):\(finding.place.column)"] == text.marks)
  }

  @Test("A list that is none is refused", arguments: ["sources", "roles", "scales", "sections", "checks", "changes"])
  func lists(_ key: String) {
    var text = QuestionnaireText([])
    text.overriding = [(key, 7)]
    let reading = text.reading
    #expect(reading.questionnaire == nil)
    #expect(reading.findings.first?.message == "7 stands here; a list in square brackets was expected")
    #expect(reading.findings.first?.place.path == key)
  }

  @Test("An element that is no object is refused", arguments: ["sources", "roles", "scales", "checks", "changes"])
  func elements(_ key: String) {
    var text = QuestionnaireText([])
    text.overriding = [(key, [nil])]
    let reading = text.reading
    #expect(reading.questionnaire == nil)
    #expect(reading.findings.map(\.message) == ["null stands here; an object in curly brackets was expected"])
    #expect(reading.findings.map(\.place.path) == ["\(key)[0]"])
  }

  @Test("A section or item that is no object is refused once")
  func sectionsAndItems() {
    var text = QuestionnaireText([7])
    #expect(text.reading.findings.map(\.message) == ["7 stands here; an object in curly brackets was expected"])
    text.overriding = [("sections", [7])]
    #expect(text.reading.findings.map(\.place.path) == ["sections[0]"])
    #expect(text.reading.questionnaire == nil)
  }

  @Test("The root has to be an object", arguments: ["[]", "null", "7", #""peerready/questionnaire""#])
  func root(_ text: String) {
    let reading = QuestionnaireReader.read(Array(text.utf8))
    #expect(reading.questionnaire == nil)
    #expect(reading.findings.map(\.place.words) == ["1:1"])
  }

  /// Each change puts a number outside its bounds at the mark.
  private static let outside: [(old: String, new: String, number: String, low: Int, high: Int)] = [
    (#""formatVersion": 1"#, #""formatVersion": ➤0"#, "0", 1, .max),
    (#""minutes": 5"#, #""minutes": ➤0"#, "0", 1, 10_000),
    (#""minutes": 5"#, #""minutes": ➤10001"#, "10001", 1, 10_000),
    (#""decimals": 1"#, #""decimals": ➤3"#, "3", 0, 2), (#""decimals": 1"#, #""decimals": ➤-1"#, "-1", 0, 2),
    (#""atLeast": 1 }, "target""#, #""atLeast": ➤0 }, "target""#, "0", 1, 2),
    (#""atLeast": 1 }, "target""#, #""atLeast": ➤3 }, "target""#, "3", 1, 2),
    (#""target": 1"#, #""target": ➤0"#, "0", 1, 2), (#""target": 1"#, #""target": ➤3"#, "3", 1, 2),
    (#""from": 1"#, #""from": ➤-1"#, "-1", 0, 100), (#""readyAt": 60"#, #""readyAt": ➤-1"#, "-1", 0, 100),
    (#""readyAt": 60"#, #""readyAt": ➤101"#, "101", 0, 100),
  ]

  @Test("A number outside its bounds is refused where it stands", arguments: outside)
  func refusesNumber(_ old: String, _ new: String, _ number: String, _ low: Int, _ high: Int) throws {
    let text = try SmallText.changed(old, to: new)
    let findings = QuestionnaireReader.read(text.bytes).findings
    let finding = try #require(findings.first)
    #expect(findings == [Finding(JSONFault(place: finding.place, reason: .outside(number, low: low, high: high)))])
    #expect(["\(finding.place.line):\(finding.place.column)"] == text.marks)
  }

  @Test(
    "A number at its bounds is taken",
    arguments: [
      (#""minutes": 5"#, #""minutes": 1"#), (#""minutes": 5"#, #""minutes": 10000"#),
      (#""decimals": 1"#, #""decimals": 0"#), (#""decimals": 1"#, #""decimals": 2"#),
      (#""target": 1"#, #""target": 2"#), (#""readyAt": 60"#, #""readyAt": 0"#),
      (#""readyAt": 60"#, #""readyAt": 100"#),
      (#""atLeast": 1 }, "target""#, #""atLeast": 1.0 }, "target""#), (#""minutes": 5"#, #""minutes": 5.0"#),
      (#""max": 20"#, #""max": 1000000000"#), (#""min": 0.5"#, #""min": -1000000000"#), (#""max": 20"#, #""max": 0.5"#),
    ])
  func atBounds(_ old: String, _ new: String) throws {
    let reading = QuestionnaireReader.read(try SmallText.changed(old, to: new).bytes)
    #expect(reading.findings == [])
    #expect(reading.questionnaire != nil)
  }

  @Test(
    "A text that has to say something may not be blank",
    arguments: [
      (#""title": "Small""#, #""title": ➤"""#), (#""What else?""#, #"➤" ""#), (#""short": "More""#, #""short": ➤"\n""#),
      (#""label": "Yes""#, #""label": ➤"""#), (#""unit": "posts""#, #""unit": ➤"""#), (#""Nobody", "#, #"➤"", "#),
      (#""goal": "More""#, #""goal": ➤"""#), (#""firstStep": "Look""#, #""firstStep": ➤"""#),
      (#""A budget""#, #"➤"""#), (#""message": "Too few.""#, #""message": ➤"""#), (#""Go.""#, #"➤"""#),
      (#""what": "Smaller.""#, #""what": ➤"""#), (#""title": "The lead""#, #""title": ➤"""#),
      (#""title": "A source""#, #""title": ➤"""#), (#""title": "The first""#, #""title": ➤"""#),
      (#""label": "Another""#, #""label": ➤"""#), (#"["src §2"]"#, #"[➤""]"#), (#"["src §1"]"#, #"[➤""]"#),
    ])
  func blank(_ old: String, _ new: String) throws {
    let text = try SmallText.changed(old, to: new)
    let finding = try #require(QuestionnaireReader.read(text.bytes).findings.first)
    #expect(finding == Finding(JSONFault(place: finding.place, reason: .emptyString)))
    #expect(["\(finding.place.line):\(finding.place.column)"] == text.marks)
  }
}
