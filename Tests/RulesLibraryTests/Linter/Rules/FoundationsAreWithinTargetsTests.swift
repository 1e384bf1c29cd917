import Testing

@testable import RulesLibrary

/// Foundations that ask for more than the target.
@Suite struct FoundationsAreWithinTargetsTests {
  private static let rows = [
    LintRow(
      #""foundation": { "atLeast": 2 }, "target": 3"#, #""foundation": { "atLeast": ➤3 }, "target": 2"#,
      "the foundation asks for level 3, but the target is only 2. Lower the foundation, or raise the target"),
    LintRow(#""foundation": { "atLeast": 2 }, "target": 3"#, #""foundation": { "atLeast": 2 }, "target": 2"#),
  ]

  @Test("A level above the target is told, the target itself is not", arguments: rows)
  func row(_ row: LintRow) throws { try row.expect(FoundationsAreWithinTargets.rule) }

  @Test("The path says where")
  func place() throws { #expect(try Self.rows[0].paths() == ["sections[0].items[0].foundation.atLeast"]) }
}
