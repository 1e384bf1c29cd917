import Testing

@testable import RulesLibrary

/// Number items without a choice.
@Suite struct NumbersCanBeAnsweredTests {
  private static let rows = [
    LintRow(
      #""id": "wishes", "kind": "text","#, #""id": "wishes", "kind": "number", "unit": "wishes", "min": 3, "max": ➤3,"#,
      "only one answer with 0 decimals fits between min and max. Widen the range, or allow more decimals"),
    LintRow(
      #""id": "wishes", "kind": "text","#,
      #""id": "wishes", "kind": "number", "unit": "wishes", "min": 0.2, "max": ➤0.8,"#,
      "no answer with 0 decimals fits between min and max. Widen the range, or allow more decimals"),
    LintRow(
      #""id": "wishes", "kind": "text","#,
      #""id": "wishes", "kind": "number", "unit": "wishes", "min": 0.95, "max": ➤1.05, "decimals": 1,"#,
      "only one answer with 1 decimal fits between min and max. Widen the range, or allow more decimals"),
    LintRow(
      #""id": "wishes", "kind": "text","#,
      #""id": "wishes", "kind": "number", "unit": "wishes", "min": 0.95, "max": 1.05, "decimals": 2,"#),
    LintRow(
      #""id": "wishes", "kind": "text","#, #""id": "wishes", "kind": "number", "unit": "wishes", "min": -1, "max": 0,"#),
  ]

  @Test("One answer, or none, is told; two are a choice", arguments: rows)
  func row(_ row: LintRow) throws { try row.expect(NumbersCanBeAnswered.rule) }

  @Test("The path says where")
  func place() throws { #expect(try Self.rows[0].paths() == ["sections[1].items[6].max"]) }
}
