import Testing

@testable import RulesLibrary

/// Levels that are described like another, or by a label.
@Suite struct LevelsAreTheirOwnTests {
  private static let slips = LintRow.slips(
    in: .level,
    [
      "it is in our heads!": "level 0 is described in the same words. Say what is different here",
      "Yes.": "this says no more than the scale's label. Say what this level looks like for this item",
      "No": "this says no more than the scale's label. Say what this level looks like for this item",
    ])

  @Test("The words of another level, and a label alone, are told", arguments: slips)
  func checkSlips(_ row: LintRow) throws { try row.expect(LevelsAreTheirOwn.rule) }

  private static let sound = LintRow.sound(
    in: .level,
    [
      "Yes, on the wall.",
      "Done",
      "It is in our heads and on the wall.",
    ])

  @Test("Words of its own are not, and neither is the label of another scale", arguments: sound)
  func checkSound(_ row: LintRow) throws { try row.expect(LevelsAreTheirOwn.rule) }

  private static let signs = [LintRow(#"["It is in our heads.", "It hangs on the wall."]"#, #"["< 50", "> 50"]"#)]

  @Test("Signs are part of what is said", arguments: signs)
  func checkSigns(_ row: LintRow) throws { try row.expect(LevelsAreTheirOwn.rule) }

  @Test("The finding stands at the text itself")
  func place() throws { #expect(try Self.slips[0].paths() == ["sections[1].items[5].levels[1]"]) }
}
