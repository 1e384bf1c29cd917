import StrictJSON
import TestSupport
import Testing

@testable import RulesLibrary

/// Items and checks that do not say where they come from.
@Suite struct SourcesAreCitedTests {
  private static let rows = [
    LintRow(
      #"""
      { "id": "wishes", "kind": "text", "prompt": "What else should the kitchen have?", "short": "Wishes",
              "why": "To learn what was not asked.", "source": ["cookbook §6"] }
      """#,
      #"""
      ➤{ "id": "wishes", "kind": "text", "prompt": "What else should the kitchen have?", "short": "Wishes",
              "why": "To learn what was not asked." }
      """#, #""wishes" does not say which source it comes from. Add "source", as in ["paper §4.1"]"#),
    LintRow(
      #"""
      { "id": "wishes", "kind": "text", "prompt": "What else should the kitchen have?", "short": "Wishes",
              "why": "To learn what was not asked.", "source": ["cookbook §6"] }
      """#,
      #"""
      ➤{ "id": "wishes", "kind": "text", "prompt": "What else should the kitchen have?", "short": "Wishes",
              "why": "To learn what was not asked.", "source": [] }
      """#, #""wishes" does not say which source it comes from. Add "source", as in ["paper §4.1"]"#),
    LintRow(
      #"""
      { "id": "place-open", "when": { "item": "place", "unknown": true }, "severity": "note",
            "message": "Nobody said whose rooms these are.", "why": "The lease depends on it.", "source": ["law §1"] }
      """#,
      #"""
      ➤{ "id": "place-open", "when": { "item": "place", "unknown": true }, "severity": "note",
            "message": "Nobody said whose rooms these are.", "why": "The lease depends on it." }
      """#, #"the check "place-open" does not say which source it comes from. Add "source", as in ["paper §4.1"]"#),
  ]

  @Test("Where sources are listed, one without any is told", arguments: rows)
  func row(_ row: LintRow) throws { try row.expect(SourcesAreCited.rule) }

  @Test("The path says where")
  func place() throws { #expect(try Self.rows[0].paths() == ["sections[1].items[6]"]) }

  @Test("Where no sources are listed, none is missing")
  func noSources() {
    var text = QuestionnaireText([QuestionnaireText.text("a")])
    text.overriding = [("sources", nil)]
    #expect(!text.findings.contains { $0.rule == "missing-source" })
  }
}
