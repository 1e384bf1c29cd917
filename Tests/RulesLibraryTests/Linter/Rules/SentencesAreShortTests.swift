import Testing

@testable import RulesLibrary

/// How long a sentence may be, and where one ends.
@Suite struct SentencesAreShortTests {
  private static let long = LintRow.slips(
    in: .why,
    [
      "\(LongText.words(41)).": said(41),
      "Short. \(LongText.words(41))? Short.": said(41),
      "\(LongText.words(41)), word, i.e": said(43),
      "Version 1.2 \(LongText.words(39)).": said(41),
      "\(LongText.words(41))": said(41),
    ])

  @Test("41 words are too many, wherever they stand", arguments: long)
  func checkLong(_ row: LintRow) throws { try row.expect(SentencesAreShort.rule) }

  private static let short = LintRow.sound(
    in: .why,
    [
      "\(LongText.words(40)).",
      "\(LongText.words(40)). \(LongText.words(40))! \(LongText.words(40))? Over.",
      "\(LongText.words(40)): \(LongText.words(40)); \(LongText.words(40))",
      #"\#(LongText.words(30))\n\#(LongText.words(30))"#,
      "“\(LongText.words(30)).” (\(LongText.words(30)).) \(LongText.words(30)).",
      "\(LongText.words(40)) –",
    ])

  @Test("40 words are not, and every mark and every line ends a sentence", arguments: short)
  func checkShort(_ row: LintRow) throws { try row.expect(SentencesAreShort.rule) }

  @Test("The finding stands at the text itself")
  func place() throws { #expect(try Self.long[0].paths() == ["checks[0].why"]) }

  private static func said(_ count: Int) -> String {
    "a sentence here has \(count) words; more than 40 are lost on listeners. Make it two"
  }
}
