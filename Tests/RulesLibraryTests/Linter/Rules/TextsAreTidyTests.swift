import Testing

@testable import RulesLibrary

/// Spaces to spare and characters that hide.
@Suite struct TextsAreTidyTests {
  private static let slips = LintRow.slips(
    in: .why,
    [
      " Cooks tire.": "this text begins or ends with a space. Take it away",
      "Cooks tire. ": "this text begins or ends with a space. Take it away",
      #"Cooks tire.\n"#: "this text begins or ends with a space. Take it away",
      "Cooks  tire.": "two spaces stand together here. One is enough",
      #"Cooks\ttire."#: hidden("9"),
      #"Cooks\u200B tire."#: hidden("200B"),
      #"Cooks\u202E tire."#: hidden("202E"),
      #"Co\u00ADoks tire."#: hidden("AD"),
    ])

  @Test("Each is told by what it is", arguments: slips)
  func checkSlips(_ row: LintRow) throws { try row.expect(TextsAreTidy.rule) }

  private static let sound = LintRow.sound(
    in: .why,
    [
      #"Cooks\ntire."#,
      #"Cooks\n\ntire."#,
      #"Cooks\u00A0tire."#,
      #"👩\u200D🍳 Cooks tire."#,
    ])

  @Test("Single spaces, line breaks and joined letters are none", arguments: sound)
  func checkSound(_ row: LintRow) throws { try row.expect(TextsAreTidy.rule) }

  @Test("The finding stands at the text itself")
  func place() throws { #expect(try Self.slips[0].paths() == ["checks[0].why"]) }

  private static func hidden(_ code: String) -> String {
    "a character that cannot be seen stands here: U+\(code). Take it away"
  }
}
