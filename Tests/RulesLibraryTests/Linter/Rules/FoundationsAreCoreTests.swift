import Testing

@testable import RulesLibrary

/// Foundations that the quick first pass leaves out.
@Suite struct FoundationsAreCoreTests {
  private static let rows = [
    LintRow(#""core": true, "foundation": { "atLeast": 1 }"#, #""foundation": ➤{ "atLeast": 1 }"#, said),
    LintRow(#""core": true, "foundation": { "atLeast": 1 }"#, #""core": false, "foundation": ➤{ "atLeast": 1 }"#, said),
    LintRow(#""core": true, "foundation": { "atLeast": 1 }"#, #""core": false"#),
  ]

  @Test("A foundation outside the core is told", arguments: rows)
  func row(_ row: LintRow) throws { try row.expect(FoundationsAreCore.rule) }

  @Test("The path says where")
  func place() throws { #expect(try Self.rows[0].paths() == ["sections[0].items[1].foundation"]) }

  @Test("Where there is no core, nothing is left out")
  func noCore() {
    let text = MarkedText(SmallKitchen.sound.replacing(#""core": true, "#, with: ""))
    #expect(text.findings == [])
  }

  private static let said = #""money" is a foundation, and the quick first pass leaves it out. Add "core": true"#
}
