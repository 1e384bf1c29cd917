import Testing

@testable import RulesLibrary

/// Comparisons outside the range of their item.
@Suite struct ComparisonsCanHoldTests {
  private static let rows = [
    LintRow(
      #"{ "item": "cooks", "atLeast": 2 }"#,
      #"{ "any": [ { "item": "cooks", "atLeast": 2 }, ➤{ "item": "cooks", "above": 20 } ] }"#,
      said("cooks", "0.5 to 20")),
    LintRow(
      #"{ "item": "cooks", "atLeast": 2 }"#,
      #"{ "any": [ { "item": "cooks", "atLeast": 2 }, { "item": "cooks", "above": 19.9 } ] }"#),
    LintRow(
      #"{ "item": "cooks", "atLeast": 2 }"#,
      #"{ "all": [ { "item": "cooks", "atLeast": 2 }, { "not": { "all": [ ➤{ "item": "cooks", "below": 0.5 } ] } } ] }"#,
      said("cooks", "0.5 to 20")),
    LintRow(
      #"{ "item": "place", "unknown": true }"#,
      #"{ "any": [ { "item": "place", "unknown": true }, ➤{ "item": "money", "atLeast": 4 } ] }"#,
      said("money", "0 to 3")),
    LintRow(
      #"{ "item": "place", "unknown": true }"#,
      #"{ "any": [ { "item": "place", "unknown": true }, { "item": "money", "atLeast": 3 }, { "item": "meals", "atMost": 0 } ] }"#
    ),
  ]

  @Test("A part that never holds is told where it stands, however deep", arguments: rows)
  func row(_ row: LintRow) throws { try row.expect(ComparisonsCanHold.rule) }

  @Test("The path says where")
  func place() throws { #expect(try Self.rows[0].paths() == ["sections[1].items[5].askWhen.any[1]"]) }

  private static func said(_ id: String, _ range: String) -> String {
    #"this never holds: the answers to "\#(id)" are from \#(range)"#
  }
}
