import StrictJSON
import TestSupport
import Testing

@testable import RulesLibrary

/// Sections without items.
@Suite struct EverySectionAsksTests {
  private static let rows = [
    LintRow(
      #""source": ["cookbook §6"] } ] } ],"#,
      #""source": ["cookbook §6"] } ] }, ➤{ "id": "end", "title": "The end", "items": [] } ],"#,
      #"the section "end" has no items. Give it some, or leave it out"#)
  ]

  @Test("A heading with nothing under it is told", arguments: rows)
  func row(_ row: LintRow) throws { try row.expect(EverySectionAsks.rule) }

  @Test("The path says where")
  func place() throws { #expect(try Self.rows[0].paths() == ["sections[2]"]) }

  @Test("A questionnaire without sections asks nothing")
  func noSections() {
    var text = QuestionnaireText([])
    text.overriding = [("sections", []), ("sources", []), ("roles", []), ("scales", [])]
    let findings = text.findings
    #expect(findings.map(\.rule) == ["empty-section"])
    #expect(findings.map(\.message) == ["there is no section, so nothing is asked. Add one with its items"])
    #expect(findings.map(\.place.path) == ["sections"])
  }
}
