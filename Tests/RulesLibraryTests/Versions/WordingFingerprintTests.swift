import Digests
import StrictJSON
import TestSupport
import Testing

@testable import RulesLibrary

/// What belongs to the wording of a question, and what does not.
@Suite struct WordingFingerprintTests {
  @Test("It is the SHA-256 of prompt, labels and descriptions, a line each, white space collapsed") func level() throws
  {
    let item = QuestionnaireText.level(
      "a", ["prompt": " Is\t it \n there? ", "levels": ["No.", "A\u{A0}bit.", "Most\u{2003}\u{2028}of it.", "All. "]])
    let lines = "Is it there?\nNone\nNo.\nSome\nA bit.\nMost\nMost of it.\nAll\nAll.\n"
    #expect(try fingerprint(item) == SHA256.hex(of: Array(lines.utf8)))
  }

  @Test("A choice's label and description count, and one without a description leaves its line empty") func choice()
    throws
  {
    let item = QuestionnaireText.choice(
      "a", of: [],
      ["choices": [["id": "x", "label": "Own", "description": "Ours."], ["id": "y", "label": "Rented"]]])
    #expect(try fingerprint(item) == SHA256.hex(of: Array("How is a?\nOwn\nOurs.\nRented\n\n".utf8)))
  }

  @Test(
    "A number and a text have their prompt only",
    arguments: [QuestionnaireText.number("a"), QuestionnaireText.text("a")])
  func prompt(_ item: JSONValue) throws {
    #expect(try fingerprint(item) == SHA256.hex(of: Array("How is a?\n".utf8)))
  }

  private static let others: [(key: String, value: JSONValue)] = [
    ("prompt", "How is  A?"), ("prompt", "How is a ?"), ("levels", ["None", "Some", "All", "Most"]),
    ("levels", ["None", "Some Most", "All", "x"]), ("scale", "other"),
  ]

  @Test("Another word, another order or another label is another wording", arguments: others)
  func different(_ key: String, _ value: JSONValue) throws {
    let changed = QuestionnaireText.level("a").setting(key, to: value)
    #expect(try fingerprint(changed) != fingerprint(QuestionnaireText.level("a")))
  }

  private static let equals: [(key: String, value: JSONValue)] = [
    ("prompt", "  How\n is a?"), ("id", "b"), ("scale", "copy"), ("short", "Otherwise"), ("why", "Because."),
    ("importance", "essential"), ("help", "Read on."), ("core", true), ("target", 1),
  ]

  @Test("White space, ids and what stands beside a question are not wording", arguments: equals)
  func same(_ key: String, _ value: JSONValue) throws {
    let changed = QuestionnaireText.level("a").setting(key, to: value)
    #expect(try fingerprint(changed) == fingerprint(QuestionnaireText.level("a")))
  }

  private func fingerprint(_ item: JSONValue) throws -> String {
    var text = QuestionnaireText([item])
    text.overriding = [
      (
        "scales",
        [
          QuestionnaireText.scale("four", ["None", "Some", "Most", "All"]),
          QuestionnaireText.scale("copy", ["None", "Some", "Most", "All"]),
          QuestionnaireText.scale("other", ["No", "Some", "Most", "All"]),
        ]
      )
    ]
    return WordingFingerprint.of(try text.questionnaire().items[0])
  }
}
