import StrictJSON
import TestSupport
import Testing

@testable import RulesLibrary

/// Conditions as a check's `when` reads them. The items are: 0 `pay` (level), 1 `posts` (number), 2 `model` (choice: own,
/// other), 3 `words` (text).
@Suite struct ConditionReadingTests {
  private static let sound: [(text: String, condition: Condition)] = [
    (#"{"item":"pay","unknown":true}"#, .unknown(item: 0)), (#"{"unknown":true,"item":"posts"}"#, .unknown(item: 1)),
    (#"{"item":"model","unknown":true}"#, .unknown(item: 2)), (#"{"item":"words","unknown":true}"#, .unknown(item: 3)),
    (#"{"item":"model","is":"own"}"#, .isChoice(item: 2, choice: 0)),
    (#"{"is":"other","item":"model"}"#, .isChoice(item: 2, choice: 1)),
    (#"{"item":"pay","atLeast":2}"#, .compare(item: 0, .atLeast, .number(hundredths: 200))),
    (#"{"item":"pay","atMost":0}"#, .compare(item: 0, .atMost, .number(hundredths: 0))),
    (#"{"item":"posts","above":2.5}"#, .compare(item: 1, .above, .number(hundredths: 250))),
    (#"{"item":"posts","below":-0.01}"#, .compare(item: 1, .below, .number(hundredths: -1))),
    (#"{"below":1e3,"item":"posts"}"#, .compare(item: 1, .below, .number(hundredths: 100_000))),
    (#"{"item":"posts","above":1000000000}"#, .compare(item: 1, .above, .number(hundredths: 100_000_000_000))),
    (#"{"item":"posts","above":1.500}"#, .compare(item: 1, .above, .number(hundredths: 150))),
    (
      #"{"item":"posts","atLeast":{"item":"pay","times":3}}"#,
      .compare(item: 1, .atLeast, .multiple(of: 0, timesTenThousandths: 30_000))
    ),
    (
      #"{"item":"pay","below":{"times":0.3333,"item":"posts"}}"#,
      .compare(item: 0, .below, .multiple(of: 1, timesTenThousandths: 3333))
    ),
    (
      #"{"item":"pay","above":{"item":"pay","times":-1000}}"#,
      .compare(item: 0, .above, .multiple(of: 0, timesTenThousandths: -10_000_000))
    ),
    (#"{"all":[{"item":"pay","unknown":true}]}"#, .all([.unknown(item: 0)])),
    (
      #"{"any":[{"item":"words","unknown":true},{"item":"model","is":"own"}]}"#,
      .any([.unknown(item: 3), .isChoice(item: 2, choice: 0)])
    ),
    (#"{"not":{"item":"pay","unknown":true}}"#, .not(.unknown(item: 0))),
    (
      #"{"all":[{"any":[{"not":{"not":{"item":"pay","unknown":true}}}]},{"item":"posts","atMost":1}]}"#,
      .all([.any([.not(.not(.unknown(item: 0)))]), .compare(item: 1, .atMost, .number(hundredths: 100))])
    ),
  ]

  @Test("Every form of condition is read", arguments: sound)
  func readsForm(_ text: String, _ condition: Condition) throws {
    let reading = ConditionFile(text).reading
    #expect(reading.findings == [])
    #expect(try #require(reading.questionnaire).checks[0].when == condition)
  }

  @Test("askWhen reads the same conditions over earlier items", arguments: sound)
  func askWhen(_ text: String, _ condition: Condition) throws {
    let reading = ConditionFile(text, place: .askWhen).reading
    #expect(reading.findings == [])
    #expect(try #require(reading.questionnaire).items[4].askWhen == condition)
  }

  @Test("A condition names the items it looks at, each once, in the order written")
  func items() throws {
    let text = #"""
      {"all":[{"item":"posts","atLeast":{"item":"pay","times":2}},{"not":{"item":"words","unknown":true}},
      {"any":[{"item":"pay","above":0},{"item":"model","is":"own"},{"item":"posts","unknown":true}]}]}
      """#
    #expect(try #require(ConditionFile(text).reading.questionnaire).checks[0].when.items == [1, 0, 3, 2])
  }
}

/// A questionnaire whose one condition is given as text.
struct ConditionFile {
  /// The file, with the marks of the condition.
  let text: MarkedText

  /// Where the condition stands.
  enum Place { case check, askWhen }

  /// A check or an item's askWhen with this condition.
  init(_ condition: String, place: Place = .check) {
    typealias Text = QuestionnaireText
    var file = Text([
      Text.level("pay"), Text.number("posts"), Text.choice("model", of: ["own", "other"]), Text.text("words"),
      Text.text("last", place == .askWhen ? ["askWhen": "HERE"] : [:]), Text.text("after"),
    ])
    if place == .check { file.checks = [Text.check("k", when: "HERE")] }
    let pieces = String(decoding: file.bytes, as: UTF8.self).split(separator: #""HERE""#)
    text = MarkedText(pieces.joined(separator: condition))
  }

  /// What the reader makes of it.
  var reading: QuestionnaireReading { QuestionnaireReader.read(text.bytes) }
}
