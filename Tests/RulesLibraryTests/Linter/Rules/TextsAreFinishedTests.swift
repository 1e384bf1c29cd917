import Testing

@testable import RulesLibrary

/// Texts that were to be written later.
@Suite struct TextsAreFinishedTests {
  private static let unfinished = LintRow.slips(
    in: .why,
    [
      "TODO": said("TODO"),
      "Cooks tire. TBC": said("TBC"),
      "tbd": said("tbd"),
      "Cooks (TBA) tire.": said("TBA"),
      "FIXME: cooks": said("FIXME"),
      "xxx": said("xxx"),
      "Lorem ipsum dolor.": said("lorem ipsum"),
      "…": said("…"),
      "???": said("???"),
      "- -": said("- -"),
    ])

  @Test("Marks for later are told, in capitals or not, and so are texts without a word", arguments: unfinished)
  func checkUnfinished(_ row: LintRow) throws { try row.expect(TextsAreFinished.rule) }

  private static let finished = LintRow.sound(
    in: .why,
    [
      "To do this, cooks rest.",
      "A to-do list.",
      "Cooks tire…",
    ])

  @Test("Ordinary sentences are not", arguments: finished)
  func checkFinished(_ row: LintRow) throws { try row.expect(TextsAreFinished.rule) }

  private static let units = [LintRow(#""unit": "meals""#, #""unit": "%""#)]

  @Test("A unit may be a sign", arguments: units)
  func checkUnits(_ row: LintRow) throws { try row.expect(TextsAreFinished.rule) }

  @Test("The finding stands at the text itself")
  func place() throws { #expect(try Self.unfinished[0].paths() == ["checks[0].why"]) }

  private static func said(_ mark: String) -> String { #""\#(mark)" stands where words should. Write them"# }
}
