import Testing

@testable import RulesLibrary

/// Replacements between two items that are both here.
@Suite struct ReplacementsNameEarlierItemsTests {
  private static let rows = [
    LintRow(
      #"{ "budget": "money" }"#, #"{ ➤"purpose": "money" }"#,
      #""purpose" and "money" are both items of this version, so neither takes the other's place. Leave the pair out, or "#
        + "name the id of the earlier version"),
    LintRow(#"{ "budget": "money" }"#, #"{ "money": "budget", "purpose": "budget" }"#),
    LintRow(#"{ "budget": "money" }"#, #"{ "budget": "money", "sum": "money" }"#),
  ]

  @Test("One of each pair is of an earlier version, in either order", arguments: rows)
  func row(_ row: LintRow) throws { try row.expect(ReplacementsNameEarlierItems.rule) }

  @Test("The path says where")
  func place() throws { #expect(try Self.rows[0].paths() == ["replaces.purpose"]) }
}
