import Testing

@testable import RulesLibrary

/// Items and checks without a reason.
@Suite struct ItemsSayWhyTests {
  private static let rows = [
    LintRow(
      #"""
      { "id": "wishes", "kind": "text", "prompt": "What else should the kitchen have?", "short": "Wishes",
              "why": "To learn what was not asked.", "source": ["cookbook §6"] }
      """#,
      #"""
      ➤{ "id": "wishes", "kind": "text", "prompt": "What else should the kitchen have?", "short": "Wishes",
              "source": ["cookbook §6"] }
      """#, #""wishes" has no "why". Say in one or two sentences why this is asked"#),
    LintRow(
      #"""
      { "id": "wishes", "kind": "text", "prompt": "What else should the kitchen have?", "short": "Wishes",
              "why": "To learn what was not asked.", "source": ["cookbook §6"] }
      """#,
      #"""
      ➤{ "id": "wishes", "kind": "text", "prompt": "What else should the kitchen have?", "short": "Wishes",
              "why": "", "source": ["cookbook §6"] }
      """#, #""wishes" has no "why". Say in one or two sentences why this is asked"#),
    LintRow(
      #"""
      { "id": "place-open", "when": { "item": "place", "unknown": true }, "severity": "note",
            "message": "Nobody said whose rooms these are.", "why": "The lease depends on it.", "source": ["law §1"] }
      """#,
      #"""
      ➤{ "id": "place-open", "when": { "item": "place", "unknown": true }, "severity": "note",
            "message": "Nobody said whose rooms these are.", "source": ["law §1"] }
      """#, #"the check "place-open" has no "why". Say in one or two sentences why this matters"#),
  ]

  @Test("A missing or an empty reason is told", arguments: rows)
  func row(_ row: LintRow) throws { try row.expect(ItemsSayWhy.rule) }

  @Test("The path says where")
  func place() throws { #expect(try Self.rows[0].paths() == ["sections[1].items[6]"]) }
}
