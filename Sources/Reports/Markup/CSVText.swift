import StrictJSON

/// Escapes one field of comma-separated values, for a spreadsheet or for a program.
enum CSVText {
  /// A field as Excel reads it: in quotation marks, and words that Excel would work out as a formula behind an apostrophe. What
  /// would be obeyed in place of being shown is made visible; a line break stays, because a cell can hold one.
  static func forSpreadsheet(_ cell: Sheet.Cell) -> String {
    switch cell {
    case .empty: quoted("")
    case .figure(let digits): quoted(digits)
    case .words(let text): quoted((isFormula(text) ? "'" : "") + visible(text))
    }
  }

  /// A field by RFC 4180: in quotation marks only where it has to be, and otherwise untouched.
  static func forProgram(_ cell: Sheet.Cell) -> String {
    switch cell {
    case .empty: ""
    case .figure(let digits): digits
    case .words(let text): text.unicodeScalars.contains(where: special.contains) ? quoted(text) : text
    }
  }

  private static let special = Set(",\"\r\n".unicodeScalars)
  /// How formulas begin, in both widths, and what spreadsheets take off before they look.
  private static let beginnings = Set("=+-@\t\r\n＝＋－＠".unicodeScalars)

  /// Looks behind spaces too, and behind what will not be seen.
  private static func isFormula(_ text: String) -> Bool {
    let shown = text.unicodeScalars.drop { $0 == " " || $0 == "\u{A0}" || $0 == "\u{FEFF}" || $0 == "\0" }
    return shown.first.map(beginnings.contains) ?? false
  }

  private static func visible(_ text: String) -> String {
    text.replacing("\r\n", with: "\n").split(separator: "\n", omittingEmptySubsequences: false)
      .map { VisibleText.of(String($0)) }.joined(separator: "\n")
  }

  private static func quoted(_ text: String) -> String { "\"\(text.replacing("\"", with: "\"\""))\"" }
}
