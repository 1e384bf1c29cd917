import Testing

@testable import RulesLibrary

/// How long a short statement may be, and how it ends.
@Suite struct ShortStatementsAreShortTests {
  private static let slips = LintRow.slips(
    in: .short,
    [
      "\(LongText.words(11))": "the short statement has 11 words; at most 10 fit into a table",
      "A rota.": "the short statement ends with a full stop. It stands inside sentences and tables; leave it out",
    ])

  @Test("11 words are too many, and so is a full stop", arguments: slips)
  func checkSlips(_ row: LintRow) throws { try row.expect(ShortStatementsAreShort.rule) }

  private static let sound = LintRow.sound(
    in: .short,
    [
      "\(LongText.words(10))",
      "\(LongText.words(9)) – word",
      "A rota (on paper)",
    ])

  @Test("10 words are not, with a dash between them or not", arguments: sound)
  func checkSound(_ row: LintRow) throws { try row.expect(ShortStatementsAreShort.rule) }

  @Test("The finding stands at the text itself")
  func place() throws { #expect(try Self.slips[0].paths() == ["sections[1].items[5].short"]) }
}
