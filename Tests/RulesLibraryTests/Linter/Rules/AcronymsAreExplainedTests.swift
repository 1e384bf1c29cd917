import Testing

@testable import RulesLibrary

/// Letters that stand for words.
@Suite struct AcronymsAreExplainedTests {
  private static let unexplained = LintRow.slips(
    in: .why,
    [
      "Ask the CEO.": said("CEO"),
      "The CQC's rules.": said("CQC"),
      "Two GPs came.": said("GP"),
      "Use PHQ9 here.": said("PHQ9"),
      "Do NOT smoke.": said("NOT"),
      "The chief executive, CEO, knows.": said("CEO"),
    ])

  @Test("Letters without their words are told", arguments: unexplained)
  func checkUnexplained(_ row: LintRow) throws { try row.expect(AcronymsAreExplained.rule) }

  private static let explained = LintRow.sound(
    in: .why,
    [
      "The NHS and the UK know.",
      "Ask the chief executive (CEO).",
      "Ask the CEO (chief executive).",
      "Ask the chief executive (the CEO, in short).",
      "General practitioners (GPs) came. A GP stays.",
      "Part II is longer.",
      "Plan B and step A4.",
      "The ImROC paper.",
      "I am. A kitchen.",
      "Ask the A&E desk.",
      "Ask the CEO. The CEO (chief executive) knows.",
    ])

  @Test("Explained letters, those that everybody knows, and what only looks like letters", arguments: explained)
  func checkExplained(_ row: LintRow) throws { try row.expect(AcronymsAreExplained.rule) }

  private static let first = [
    LintRow(#""Ten questions before the first meal.""#, #""Ask the chief executive (CEO). The CEO knows.""#),
    LintRow(
      #""intro": "Who does what.""#, #""intro": ➤"Ask the CEO. Again the CEO.", "source": ["law §9"]"#, said("CEO")),
    LintRow(
      #""Cooks and helpers", "minutes": 20, "notice": "Made up for the tests.""#,
      #"➤"The CEO", "minutes": 20, "notice": "By the CEO.""#, said("CEO")),
    LintRow(#""The law on food""#, #""The FSA law""#), LintRow(#""unit": "meals""#, #""unit": ➤"WTE""#, said("WTE")),
  ]

  @Test("Letters are told once, where they first stand, and once explained they may stand alone", arguments: first)
  func checkFirst(_ row: LintRow) throws { try row.expect(AcronymsAreExplained.rule) }

  @Test("The finding stands at the text itself")
  func place() throws { #expect(try Self.unexplained[0].paths() == ["checks[0].why"]) }

  private static func said(_ letters: String) -> String {
    #""\#(letters)" is not explained. Write the words out, or once as in "the words in full (\#(letters))"; "#
      + "capitals that only stress a word can be small"
  }
}
