/// Rows and columns for a spreadsheet or another program, without any mark-up.
package struct Sheet: Equatable, Sendable {
  /// The names of the columns.
  package let header: [String]
  /// In reading order, each with one cell a column.
  package let rows: [[Cell]]

  /// What one cell holds.
  package enum Cell: Equatable, Sendable {
    /// Words, whatever they look like.
    case words(String)
    /// A whole or decimal number, in digits with a full stop.
    case figure(String)
    /// Nothing.
    case empty
  }

  /// Rows that are as long as the header.
  init(_ header: [String], rows: [[Cell]]) {
    self.header = header
    self.rows = rows
  }
}

extension Sheet {
  /// Sheets of one kind below each other, each row with whose it is and which questionnaire it answers.
  package init(joining sheets: [(unit: String, questionnaire: String, sheet: Sheet)]) {
    self.init(
      (sheets.first?.sheet.header ?? []) + ["Unit", "Questionnaire"],
      rows: sheets.flatMap { part in
        part.sheet.rows.map { $0 + [.words(part.unit), .words(part.questionnaire)] }
      })
  }
}

extension Sheet.Cell {
  /// The words, or nothing.
  static func words(ifAny text: String?) -> Sheet.Cell { text.map(Sheet.Cell.words) ?? .empty }

  /// The whole number, or nothing.
  static func figure(ifAny number: Int?) -> Sheet.Cell { number.map { .figure("\($0)") } ?? .empty }
}
