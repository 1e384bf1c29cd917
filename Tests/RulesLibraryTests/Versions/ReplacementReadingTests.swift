import StrictJSON
import TestSupport
import Testing

@testable import RulesLibrary

/// `replaces`: pairs of an earlier id and one of this version, in either order.
@Suite struct ReplacementReadingTests {
  private static let pairs: [(written: JSONValue, read: [Replacement])] = [
    ([:], []),
    (["old": "a"], [Replacement(old: "old", new: "a")]),
    (["a": "old"], [Replacement(old: "old", new: "a")]),
    (["old-1": "a", "old-2": "a"], [Replacement(old: "old-1", new: "a"), Replacement(old: "old-2", new: "a")]),
    (["a": "old", "b": "old"], [Replacement(old: "old", new: "a"), Replacement(old: "old", new: "b")]),
    (["a": "b"], [Replacement(old: "a", new: "b")]),
    (["b": "a"], [Replacement(old: "b", new: "a")]),
  ]

  @Test("Whichever of the two is an item here is the new one; where both are, the second", arguments: pairs)
  func read(_ written: JSONValue, _ read: [Replacement]) throws {
    #expect(try text(written).questionnaire().replaces == read)
  }

  @Test("The pairs keep the order of the file") func order() throws {
    let bytes = JSONWriter.pretty(text([:]).value)
    let written = String(decoding: bytes, as: UTF8.self)
      .replacing("\"replaces\": {}", with: #""replaces": { "z": "b", "a": "y", "m": "a" }"#)
    let read = try QuestionnaireReader.read(Array(written.utf8)).sound().replaces
    #expect(read.map { "\($0.old)→\($0.new)" } == ["z→b", "y→a", "m→a"])
  }

  @Test("A pair without an item of this version is refused at its second id, with the nearest item") func neither() {
    let findings = text(["old": "money"]).reading.findings
    #expect(findings.map(\.message) == [#"there is no item "money""#])
    #expect(findings.map(\.place.path) == ["replaces.old"])
    let near = text(["old": "bb"]).reading.findings
    #expect(near.map(\.message) == [#"there is no item "bb"; did you mean "b"?"#])
  }

  private func text(_ replaces: JSONValue) -> QuestionnaireText {
    var text = QuestionnaireText([QuestionnaireText.level("a"), QuestionnaireText.level("b")])
    text.overriding = [("replaces", replaces)]
    return text
  }
}
