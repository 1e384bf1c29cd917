import StrictJSON
import TestSupport
import Testing

@testable import RulesLibrary

/// Keys that are missing, unknown or of the wrong kind, in every object of a questionnaire.
@Suite struct QuestionnaireShapeTests {
  /// Each change takes a key that has to be there out of the object at the mark.
  private static let missing: [(old: String, new: String, key: String)] = [
    (#"{ "format": "peerready/questionnaire", "#, "➤{ ", "format"),
    (
      #"{ "format": "peerready/questionnaire", "formatVersion": 1,"#, #"➤{ "format": "peerready/questionnaire","#,
      "formatVersion"
    ),
    (#"{ "id": "lead", "title": "The lead" }"#, #"{ "id": "lead", "title": "The lead" }, ➤{ "title": "T" }"#, "id"),
    (#"{ "id": "lead", "title": "The lead" }"#, #"{ "id": "lead", "title": "The lead" }, ➤{ "id": "t" }"#, "title"),
    (#""A source without more" }"#, #""A source" }, ➤{ "title": "T" }"#, "id"),
    (#""A source without more" }"#, #""A source" }, ➤{ "id": "t" }"#, "title"),
    (#""scales": ["#, #""scales": [ ➤{ "levels": [ {"value":0,"label":"N"}, {"value":1,"label":"Y"} ] },"#, "id"),
    (#""scales": ["#, #""scales": [ ➤{ "id": "t" },"#, "levels"),
    (#""scales": ["#, #""scales": [ { "id": "t", "levels": [ ➤{ "label": "N" } ] },"#, "value"),
    (#""scales": ["#, #""scales": [ { "id": "t", "levels": [ ➤{ "value": 0 } ] },"#, "label"),
    (#""sections": ["#, #""sections": [ ➤{ "title": "T", "items": [] },"#, "id"),
    (#""sections": ["#, #""sections": [ ➤{ "id": "t", "items": [] },"#, "title"),
    (#""sections": ["#, #""sections": [ ➤{ "id": "t", "title": "T" },"#, "items"),
    (#"{ "id": "words", "#, "➤{ ", "id"),
    (#"{ "id": "words", "kind": "text", "#, #"➤{ "id": "words", "#, "kind"),
    (#"{ "id": "words", "kind": "text", "prompt": "What else?", "#, #"➤{ "id": "words", "kind": "text", "#, "prompt"),
    (
      #"{ "id": "words", "kind": "text", "prompt": "What else?", "short": "More", "#,
      #"➤{ "id": "words", "kind": "text", "prompt": "What else?", "#, "short"
    ),
    (#"{ "id": "own", "#, "➤{ ", "id"),
    (#"{ "id": "own", "label": "Our own", "#, #"➤{ "id": "own", "#, "label"),
    (#"{ "from": 1, "#, "➤{ ", "from"),
    (#"{ "from": 1, "goal": "All of it", "#, #"➤{ "from": 1, "#, "goal"),
    (
      #"{ "from": 1, "goal": "All of it", "firstStep": "Ask again", "#, #"➤{ "from": 1, "goal": "All of it", "#,
      "firstStep"
    ),
    (#"{ "atLeast": 1 }"#, "➤{}", "atLeast"),
    (#"{ "goal": "More", "#, "➤{ ", "goal"),
    (
      #"{ "goal": "More", "firstStep": "Count", "effort": "quick" }"#, #"➤{ "goal": "More", "firstStep": "Count" }"#,
      "effort"
    ),
    (#""checks": ["#, #""checks": [ ➤{ "severity": "note", "message": "M" },"#, "id"),
    (#""checks": ["#, #""checks": [ ➤{ "id": "t", "severity": "note", "message": "M" },"#, "when"),
    (
      #""checks": ["#, #""checks": [ ➤{ "id": "t", "when": {"item":"model","unknown":true}, "message": "M" },"#,
      "severity"
    ),
    (
      #""checks": ["#, #""checks": [ ➤{ "id": "t", "when": {"item":"model","unknown":true}, "severity": "note" },"#,
      "message"
    ),
    (#"{ "version": "1.2.0", "date""#, #"➤{ "date""#, "version"),
    (#"{ "version": "1.2.0", "date": "2026-11-21", "#, #"➤{ "version": "1.2.0", "#, "date"),
    (#""what": "Smaller." }"#, #""what": "Smaller." }, ➤{ "version": "1.0.0", "date": "2026-01-01" }"#, "what"),
  ]

  @Test("A key that has to be there is missed, at the object that lacks it", arguments: missing)
  func missesKey(_ old: String, _ new: String, _ key: String) throws {
    let text = try SmallText.changed(old, to: new)
    let finding = try #require(QuestionnaireReader.read(text.bytes).findings.first)
    #expect(finding == Finding(JSONFault(place: finding.place, reason: .missingKey(key))))
    #expect(["\(finding.place.line):\(finding.place.column)"] == text.marks)
  }

  @Test(
    "A key of the questionnaire itself is missed, at the start",
    arguments: ["format", "formatVersion", "id", "version", "kind", "title", "sections"])
  func missingHead(_ key: String) throws {
    let value = QuestionnaireText([]).value.removing(key)
    let reading = QuestionnaireReader.read(JSONWriter.pretty(value))
    #expect(reading.questionnaire == nil)
    #expect(reading.findings.map(\.message) == [#"the key "\#(key)" is missing"#])
    #expect(reading.findings.map(\.place.words) == ["1:1"])
  }

  @Test(
    "A key of a level or number item is missed",
    arguments: ["scale", "importance", "levels", "unit", "min", "max"])
  func missingOfItem(_ key: String) throws {
    let item = ["unit", "min", "max"].contains(key) ? QuestionnaireText.number("a") : QuestionnaireText.level("a")
    let reading = QuestionnaireText([item.removing(key)]).reading
    #expect(reading.questionnaire == nil)
    #expect(reading.findings.map(\.message) == [#"the key "\#(key)" is missing"#])
    #expect(reading.findings.map(\.place.path) == ["sections[0].items[0]"])
  }

  /// Each change adds or misspells a key at the mark.
  private static let unknown: [(old: String, new: String, key: String, nearest: String?)] = [
    (#""minutes": 5"#, #"➤"minute": 5"#, "minute", "minutes"),
    (#""publisher""#, #"➤"printer""#, "printer", nil),
    (#""title": "The lead""#, #""title": "The lead", ➤"name": "X""#, "name", nil),
    (#""label": "Yes""#, #""label": "Yes", ➤"lable": "X""#, "lable", "label"),
    (#""id": "two", "#, #""id": "two", ➤"level": [], "#, "level", "levels"),
    (#""intro""#, #"➤"itnro""#, "itnro", "intro"),
    (#""What else?", "#, #""What else?", ➤"unit": "x", "#, "unit", nil),
    (#""What else?", "#, #""What else?", ➤"choices": [], "#, "choices", nil),
    (#""unit": "posts""#, #""unit": "posts", ➤"scale": "two""#, "scale", nil),
    (#""importance": "helpful""#, #""importance": "helpful", ➤"decimals": 1"#, "decimals", nil),
    (#""core": true, "leads": ["helper"]"#, #""core": true, ➤"importance": "helpful", "leads": []"#, "importance", nil),
    (#""label": "Another""#, #""label": "Another", ➤"value": 1"#, "value", nil),
    (#"{ "atLeast": 1 }"#, #"{ "atLeast": 1, ➤"atMost": 3 }"#, "atMost", nil),
    (#""effort": "quarter" }"#, #""effort": "quarter", ➤"effect": 1 }"#, "effect", "effort"),
    (#""firstStep": "Count""#, #""firstStep": "Count", ➤"from": 0"#, "from", nil),
    (#""severity": "warn""#, #""severity": "warn", ➤"help": "X""#, "help", nil),
    (#""readyAt": 60"#, #"➤"readyat": 60"#, "readyat", "readyAt"),
    (#""what": "Smaller.""#, #""what": "Smaller.", ➤"who": "X""#, "who", nil),
  ]

  @Test("A key that is not known is refused, with the nearest that is", arguments: unknown)
  func refusesKey(_ old: String, _ new: String, _ key: String, _ nearest: String?) throws {
    let text = try SmallText.changed(old, to: new)
    let finding = try #require(QuestionnaireReader.read(text.bytes).findings.first)
    #expect(finding.message.hasPrefix(#""\#(key)" is not a key that is known here"#))
    #expect(finding.message.hasSuffix(nearest.map { #"Did you mean "\#($0)"?"# } ?? "") == true)
    #expect(finding.message.contains("Did you mean") == (nearest != nil))
    #expect(["\(finding.place.line):\(finding.place.column)"] == text.marks)
  }
}
