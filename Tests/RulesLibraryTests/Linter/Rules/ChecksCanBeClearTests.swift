import Testing

@testable import RulesLibrary

/// Checks that fire whatever is answered.
@Suite struct ChecksCanBeClearTests {
  private static let rows = [
    LintRow(
      #"{ "item": "place", "unknown": true }"#,
      #"➤{ "any": [ { "item": "money", "unknown": true }, { "item": "money", "atLeast": 0 } ] }"#, said),
    LintRow(#"{ "item": "place", "unknown": true }"#, #"➤{ "item": "money", "atMost": 3 }"#, said),
    LintRow(
      #"{ "item": "place", "unknown": true }"#,
      #"➤{ "not": { "all": [ { "item": "place", "is": "own" }, { "item": "place", "is": "shared" } ] } }"#, said),
    LintRow(#"{ "item": "place", "unknown": true }"#, #"{ "item": "hygiene", "atMost": 3 }"#),
    LintRow(#"{ "item": "place", "unknown": true }"#, #"{ "item": "lease", "atMost": 3 }"#),
    LintRow(#"{ "item": "place", "unknown": true }"#, #"{ "item": "money", "atMost": 2 }"#),
  ]

  @Test(
    "What always holds is told; what does not where an item does not apply, or is not asked, is not", arguments: rows)
  func row(_ row: LintRow) throws { try row.expect(ChecksCanBeClear.rule) }

  @Test("The path says where")
  func place() throws { #expect(try Self.rows[0].paths() == ["checks[2].when"]) }

  private static let said =
    #"the check "place-open" fires whatever is answered: no answers make its condition fail. Say in it what has to be "#
    + "wrong; what everybody should read belongs in the section's introduction"
}
