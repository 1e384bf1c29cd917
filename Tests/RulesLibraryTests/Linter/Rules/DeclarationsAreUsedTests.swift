import Testing

@testable import RulesLibrary

/// Declarations that nothing uses.
@Suite struct DeclarationsAreUsedTests {
  private static let rows = [
    LintRow(
      #"{ "id": "buyer","#, #"➤{ "id": "porter", "title": "Porter" }, { "id": "buyer","#,
      #"nothing uses the role "porter". Leave it out, or name it where it belongs"#),
    LintRow(
      #"{ "id": "law","#, #"➤{ "id": "old", "title": "Old" }, { "id": "law","#,
      #"nothing uses the source "old". Leave it out, or name it where it belongs"#),
    LintRow(
      #""scales": ["#,
      #""scales": [ ➤{ "id": "two", "levels": [ { "value": 0, "label": "Off" }, { "value": 1, "label": "On" } ] },"#,
      #"nothing uses the scale "two". Leave it out, or name it where it belongs"#),
    LintRow(#""source": ["law §7"]"#, #""source": ["cookbook", "law"]"#),
  ]

  @Test("A role, a source or a scale that is not used is told", arguments: rows)
  func row(_ row: LintRow) throws { try row.expect(DeclarationsAreUsed.rule) }

  @Test("The path says where")
  func place() throws { #expect(try Self.rows[0].paths() == ["roles[1]"]) }
}
