import Testing

@testable import RulesLibrary

/// Items that cannot be told apart by ear.
@Suite struct QuestionsDifferTests {
  private static let rows = [
    LintRow(#""What else should the kitchen have?""#, #"➤"How many cooks, are there?""#, same),
    LintRow(#""short": "Rota""#, #""short": ➤"cooks""#, same),
    LintRow(#""What else should the kitchen have?""#, #""How many cooks are there now?""#),
    LintRow(#""What else should the kitchen have?""#, #""How many cooks > 2 are there?""#),
    LintRow(#""short": "Rota""#, #""short": "How many cooks are there""#),
  ]

  @Test("The same words twice are told, however they are written", arguments: rows)
  func checkRows(_ row: LintRow) throws { try row.expect(QuestionsDiffer.rule) }

  @Test("The finding stands at the text itself")
  func place() throws { #expect(try Self.rows[0].paths() == ["sections[1].items[6].prompt"]) }

  private static let same = #""cooks" has the same words. Say what sets the two apart"#
}
