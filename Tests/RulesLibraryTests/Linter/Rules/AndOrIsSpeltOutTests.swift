import Testing

@testable import RulesLibrary

/// "And/or", however it is written.
@Suite struct AndOrIsSpeltOutTests {
  private static let slips = LintRow.slips(
    in: .why,
    [
      "Cooks and/or helpers tire.": said,
      "Cooks And/ Or helpers.": said,
      "Cooks and / or helpers.": said,
      "Cooks (and /or helpers).": said,
    ])

  @Test("Spaces do not hide it", arguments: slips)
  func checkSlips(_ row: LintRow) throws { try row.expect(AndOrIsSpeltOut.rule) }

  private static let sound = LintRow.sound(
    in: .why,
    [
      "Bread stand/organ.",
      "Stand/or fall.",
      "Cooks and helpers or both.",
      "Cooks/helpers and/so on.",
    ])

  @Test("Words that hold its letters are not it", arguments: sound)
  func checkSound(_ row: LintRow) throws { try row.expect(AndOrIsSpeltOut.rule) }

  @Test("The finding stands at the text itself")
  func place() throws { #expect(try Self.slips[0].paths() == ["checks[0].why"]) }

  private static let said = #""and/or" cannot be read aloud. Say "or", or name what is meant"#
}
