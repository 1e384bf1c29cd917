import Testing

@testable import RulesLibrary

/// References to documents that are not listed.
@Suite struct SourcesAreDeclaredTests {
  private static let rows = [
    LintRow(
      #""source": ["cookbook §5"]"#, #""source": [➤"cookbok §5"]"#,
      #"there is no source "cookbok". Did you mean "cookbook"?"#),
    LintRow(
      #""source": ["cookbook §5"]"#, #""source": [➤"paper"]"#,
      #"there is no source "paper". Declare it under "sources""#),
    LintRow(
      #""source": ["law §7"]"#, #""source": [➤"lwa §7", "law"]"#, #"there is no source "lwa". Did you mean "law"?"#),
    LintRow(
      #""source": ["law §5"]"#, #""source": ["cookbook", ➤"acts §5"]"#,
      #"there is no source "acts". Declare it under "sources""#),
    LintRow(#""source": ["cookbook §5"]"#, #""source": ["law", "cookbook", " law\u00A0§5"]"#),
  ]

  @Test("The first word of a reference names a document that is listed", arguments: rows)
  func row(_ row: LintRow) throws { try row.expect(SourcesAreDeclared.rule) }

  @Test("The path says where")
  func place() throws { #expect(try Self.rows[0].paths() == ["sections[1].items[5].source[0]"]) }
}
