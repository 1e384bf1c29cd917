import Testing

@testable import RulesLibrary

/// Checks of one condition.
@Suite struct ChecksDifferTests {
  private static let rows = [
    LintRow(
      #"{ "item": "place", "unknown": true }"#, #"➤{ "item": "meals", "above": { "item": "cooks", "times": 30 } }"#,
      #"the check "few-cooks" has the same condition. Make them one check, or mend the condition that was copied"#),
    LintRow(
      #"{ "item": "place", "unknown": true }"#, #"{ "item": "meals", "above": { "item": "cooks", "times": 31 } }"#),
  ]

  @Test("The later of two is told", arguments: rows)
  func row(_ row: LintRow) throws { try row.expect(ChecksDiffer.rule) }

  @Test("The path says where")
  func place() throws { #expect(try Self.rows[0].paths() == ["checks[2].when"]) }
}
