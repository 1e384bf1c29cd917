import StrictJSON
import TestSupport
import Testing

@testable import RulesLibrary

/// Verdicts without a text.
@Suite struct VerdictsHaveWordsTests {
  private static let rows = [
    LintRow(
      #""texts": { "ready": "Open the doors.","#, #""texts": ➤{"#,
      #"there is no text for the verdict "ready". Say in a sentence or two what it means for the people who decide"#)
  ]

  @Test("Each of the four has to have its own", arguments: rows)
  func row(_ row: LintRow) throws { try row.expect(VerdictsHaveWords.rule) }

  @Test("The path says where")
  func place() throws { #expect(try Self.rows[0].paths() == ["verdict.texts"]) }

  @Test("Without any texts each of the four is named, and without a verdict none is missing")
  func none() {
    var text = QuestionnaireText([QuestionnaireText.level("a")])
    text.verdict = ["readyAt": 50]
    let findings = text.findings.filter { $0.rule == "missing-verdict-text" }
    #expect(findings.count == 4 && findings.allSatisfy { $0.place.path == "verdict" })
    text.verdict = nil
    #expect(!text.findings.contains { $0.rule == "missing-verdict-text" })
  }
}
