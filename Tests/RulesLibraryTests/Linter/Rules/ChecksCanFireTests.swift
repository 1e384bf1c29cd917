import Testing

@testable import RulesLibrary

/// Checks that no answers set off.
@Suite struct ChecksCanFireTests {
  private static let rows = [
    LintRow(
      #"{ "all": [ { "item": "place", "is": "rented" }, { "item": "lease", "below": 1 } ] }"#,
      #"➤{ "all": [ { "item": "place", "is": "own" }, { "item": "lease", "below": 1 } ] }"#, said("no-lease")),
    LintRow(
      #"{ "item": "meals", "above": { "item": "cooks", "times": 30 } }"#,
      #"➤{ "all": [ { "item": "meals", "above": { "item": "cooks", "times": 30 } }, { "item": "meals", "below": 16 } ] }"#,
      said("few-cooks")),
    LintRow(
      #"{ "item": "meals", "above": { "item": "cooks", "times": 30 } }"#,
      #"{ "all": [ { "item": "meals", "above": { "item": "cooks", "times": 30 } }, { "item": "meals", "below": 17 } ] }"#
    ),
    LintRow(
      #"{ "item": "meals", "above": { "item": "cooks", "times": 30 } }"#,
      #"➤{ "all": [ { "item": "meals", "above": { "item": "cooks", "times": 30 } }, { "item": "cooks", "above": { "item": "meals", "times": 0.5 } } ] }"#,
      said("few-cooks")),
    LintRow(
      #"{ "item": "place", "unknown": true }"#,
      #"➤{ "all": [ { "item": "place", "unknown": true }, { "item": "place", "is": "own" } ] }"#, said("place-open")),
    LintRow(
      #"{ "item": "place", "unknown": true }"#,
      #"{ "any": [ { "item": "place", "unknown": true }, { "item": "place", "is": "own" } ] }"#),
  ]

  @Test("A condition that no answers fulfil is told; at its edge it is not", arguments: rows)
  func row(_ row: LintRow) throws { try row.expect(ChecksCanFire.rule) }

  @Test("The path says where")
  func place() throws { #expect(try Self.rows[0].paths() == ["checks[1].when"]) }

  private static func said(_ id: String) -> String {
    #"the check "\#(id)" can never fire: no answers make its condition hold. Compare it with the levels, choices and "#
      + "ranges of the items it looks at, and with what those are asked under"
  }
}
