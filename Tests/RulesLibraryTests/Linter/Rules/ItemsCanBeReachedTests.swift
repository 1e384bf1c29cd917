import Testing

@testable import RulesLibrary

/// Items that nobody is ever asked.
@Suite struct ItemsCanBeReachedTests {
  private static let rows = [
    LintRow(
      #"{ "item": "cooks", "atLeast": 2 }"#,
      #"➤{ "all": [ { "item": "cooks", "above": 2 }, { "item": "cooks", "below": 2.1 } ] }"#, said("rota")),
    LintRow(
      #"{ "item": "cooks", "atLeast": 2 }"#,
      #"{ "all": [ { "item": "cooks", "above": 2 }, { "item": "cooks", "below": 2.2 } ] }"#),
    LintRow(
      #"{ "item": "cooks", "atLeast": 2 }"#,
      #"➤{ "all": [ { "item": "lease", "atLeast": 1 }, { "item": "place", "is": "own" } ] }"#, said("rota")),
    LintRow(
      #"{ "item": "cooks", "atLeast": 2 }"#,
      #"{ "all": [ { "item": "lease", "atLeast": 1 }, { "item": "place", "is": "rented" } ] }"#),
    LintRow(#"{ "item": "cooks", "atLeast": 2 }"#, #"{ "item": "cooks", "unknown": true }"#),
    LintRow(
      #"{ "item": "cooks", "atLeast": 2 }"#,
      #"➤{ "all": [ { "item": "cooks", "unknown": true }, { "item": "cooks", "above": 1 } ] }"#, said("rota")),
  ]

  @Test("A condition for asking that no answers fulfil is told", arguments: rows)
  func row(_ row: LintRow) throws { try row.expect(ItemsCanBeReached.rule) }

  @Test("The path says where")
  func place() throws { #expect(try Self.rows[0].paths() == ["sections[1].items[5].askWhen"]) }

  private static func said(_ id: String) -> String {
    #""\#(id)" is never asked: no answers make this condition hold. Compare it with the levels, choices and ranges of "#
      + "the items it looks at, and with what those are asked under"
  }
}
