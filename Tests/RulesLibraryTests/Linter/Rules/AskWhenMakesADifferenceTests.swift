import Testing

@testable import RulesLibrary

/// Conditions for asking that always hold.
@Suite struct AskWhenMakesADifferenceTests {
  private static let rows = [
    LintRow(
      #"{ "item": "cooks", "atLeast": 2 }"#,
      #"➤{ "any": [ { "item": "cooks", "unknown": true }, { "item": "cooks", "atLeast": 0.5 } ] }"#, said),
    LintRow(#"{ "item": "cooks", "atLeast": 2 }"#, #"➤{ "item": "cooks", "atMost": 20 }"#, said),
    LintRow(#"{ "item": "cooks", "atLeast": 2 }"#, #"{ "item": "cooks", "atMost": 19.9 }"#),
    LintRow(#"{ "item": "cooks", "atLeast": 2 }"#, #"{ "item": "hygiene", "atMost": 3 }"#),
  ]

  @Test("What no answers make fail is told", arguments: rows)
  func row(_ row: LintRow) throws { try row.expect(AskWhenMakesADifference.rule) }

  @Test("The path says where")
  func place() throws { #expect(try Self.rows[0].paths() == ["sections[1].items[5].askWhen"]) }

  private static let said =
    #""rota" is asked whatever the other answers are: nothing makes this condition fail. Leave askWhen out, or say when "#
    + "the item is not asked"
}
