import StrictJSON
import TestSupport
import Testing

@testable import RulesLibrary

/// What the list of changes says of this version.
@Suite struct ChangesNameTheVersionTests {
  private static let rows = [
    LintRow(
      #""what": "A question on money." }"#,
      #""what": "A question on money." }, { "version": ➤"1.0.0", "date": "2026-01-01", "what": "Again." }"#,
      "version 1.0.0 has an earlier entry. Make them one"),
    LintRow(
      #""what": "A question on money." }"#,
      #""what": "A question on money." }, { "version": ➤"1.2.0", "date": "2026-01-01", "what": "Later." }"#,
      "version 1.2.0 is newer than this file, which is 1.1.0. Raise the file's version, or mend the entry"),
    LintRow(
      #""what": "A question on money." }"#,
      #""what": "A question on money." }, { "version": "1.1.0-draft.1", "date": "2026-01-01", "what": "A draft." }"#),
    LintRow(
      #""what": "A question on money." }"#,
      #""what": "A question on money." }, { "version": "0.9.0", "date": "2026-01-01", "what": "Before." }"#),
  ]

  @Test("Twice and too new are told", arguments: rows)
  func row(_ row: LintRow) throws { try row.expect(ChangesNameTheVersion.rule) }

  @Test("The path says where")
  func place() throws { #expect(try Self.rows[0].paths() == ["changes[2].version"]) }

  private static let versions: [(version: String, changes: [String], message: String?)] = [
    ("1.0.0", [], nil), ("1.0.0-draft.1", [], nil), ("1.1.0", ["1.0.0", "1.1.0"], nil),
    ("1.1.0-draft.1", ["1.1.0"], nil), ("1.1.0-draft.1", ["1.1.0-draft.1"], nil),
    ("1.0.1", [], "the changes do not say what is new in 1.0.1. Add an entry with version, date and what"),
    ("1.0.0", ["0.9.0"], "the changes do not say what is new in 1.0.0. Add an entry with version, date and what"),
    ("1.1.0", ["1.0.0"], "the changes do not say what is new in 1.1.0. Add an entry with version, date and what"),
  ]

  @Test("A version that is not the first is listed, and a draft may be listed as what it will be", arguments: versions)
  func lists(_ version: String, _ changes: [String], _ message: String?) {
    var text = QuestionnaireText([])
    text.version = version
    let entries = changes.map { ["version": .string($0), "date": "2026-11-21", "what": "New."] as JSONValue }
    text.overriding = [("changes", .array(entries))]
    let findings = text.findings.filter { $0.rule == "change-log" }
    #expect(findings.map(\.message) == [message].compactMap { $0 })
  }
}
