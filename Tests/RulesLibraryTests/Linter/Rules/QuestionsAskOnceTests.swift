import Testing

@testable import RulesLibrary

/// How many question marks a question has, and where.
@Suite struct QuestionsAskOnceTests {
  private static let slips = LintRow.slips(
    in: .prompt,
    [
      "Does a rota say who cooks when": "this question has no question mark. End it with one, or ask it as a question",
      "Tell us about the rota.": "this question has no question mark. End it with one, or ask it as a question",
      "Is there a rota? Who cooks when?":
        "there are 2 question marks here. Ask one question; a second one is an item of its own",
      "Is there a rota??": "there are 2 question marks here. Ask one question; a second one is an item of its own",
      "Is there a rota? And does it hang on the wall?":
        "there are 2 question marks here. Ask one question; a second one is an item of its own",
      "Is there a rota? It may be short.":
        #"something follows the question mark. Put it before the question, or into "help""#,
    ])

  @Test("None, two, and one in the middle are told", arguments: slips)
  func checkSlips(_ row: LintRow) throws { try row.expect(QuestionsAskOnce.rule) }

  private static let sound = LintRow.sound(
    in: .prompt,
    [
      "A rota may be short. Is there one?",
      "Is there a rota (it may be short)?",
    ])

  @Test("One at the end is right", arguments: sound)
  func checkSound(_ row: LintRow) throws { try row.expect(QuestionsAskOnce.rule) }

  @Test("The finding stands at the text itself")
  func place() throws { #expect(try Self.slips[0].paths() == ["sections[1].items[5].prompt"]) }
}
