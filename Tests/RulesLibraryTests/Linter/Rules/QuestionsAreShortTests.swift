import Testing

@testable import RulesLibrary

/// How long a question may be.
@Suite struct QuestionsAreShortTests {
  private static let long = LintRow.slips(
    in: .prompt,
    [
      "\(LongText.words(26))?": said(26),
      "\(LongText.words(25)) – \(LongText.words(15))?": said(40),
    ])

  @Test("26 words are too many", arguments: long)
  func checkLong(_ row: LintRow) throws { try row.expect(QuestionsAreShort.rule) }

  private static let short = LintRow.sound(
    in: .prompt,
    [
      "\(LongText.words(25))?",
      "\(LongText.words(24)) – word / ?",
      "word-\(LongText.words(25))?",
    ])

  @Test("25 words are not, and neither a dash nor a stroke is one", arguments: short)
  func checkShort(_ row: LintRow) throws { try row.expect(QuestionsAreShort.rule) }

  @Test("The finding stands at the text itself")
  func place() throws { #expect(try Self.long[0].paths() == ["sections[1].items[5].prompt"]) }

  private static func said(_ count: Int) -> String {
    #"this question has \#(count) words; at most 25 can be followed when read aloud. Move the rest to "help""#
  }
}
