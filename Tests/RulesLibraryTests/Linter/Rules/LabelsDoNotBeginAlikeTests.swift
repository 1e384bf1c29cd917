import Testing

@testable import RulesLibrary

/// Labels that the start of an answer cannot tell apart.
@Suite struct LabelsDoNotBeginAlikeTests {
  private static let rows = [
    LintRow(#""Rented""#, #"➤"share""#, begins("share", "Shared")),
    LintRow(#""Rented""#, #"➤"Our""#, begins("Our", "Our own")),
    LintRow(#""Talked about""#, #"➤"Not""#, begins("Not", "Not yet")),
    LintRow(#""Shared""#, #"➤"our own""#, twice("our own")),
    LintRow(#""Shared""#, #""Sharing""#), LintRow(#""Rented""#, #""Own""#),
    LintRow(#""label": "No" }, { "value": 1, "label": "Yes""#, #""label": "1" }, { "value": 1, "label": "10""#),
    LintRow(
      #""label": "No" }, { "value": 1, "label": "Yes""#, #""label": ➤"A" }, { "value": 1, "label": "A1""#,
      begins("A", "A1")),
  ]

  @Test(
    "A label that begins another is told, and so is one that stands twice; a number is typed in full", arguments: rows)
  func checkRows(_ row: LintRow) throws { try row.expect(LabelsDoNotBeginAlike.rule) }

  @Test("The finding stands at the label")
  func place() throws {
    #expect(try Self.rows[0].paths() == ["sections[0].items[2].choices[1].label"])
    #expect(try Self.rows[2].paths() == ["scales[0].levels[1].label"])
  }

  private static func begins(_ label: String, _ longer: String) -> String {
    #""\#(label)" is the beginning of "\#(longer)", so an answer that starts like this could mean either. "#
      + "Begin one of them with another word"
  }

  private static func twice(_ label: String) -> String {
    #""\#(label)" stands in this list before, so nobody can say which of the two they mean. Name them differently"#
  }
}
