/// Renders a sheet as comma-separated values, each row ending in CR LF.
package struct CSV: Sendable {
  private let isForSpreadsheet: Bool

  /// For Excel and its like: with a byte order mark, so that they read UTF-8, and a guard against formulas.
  package static let spreadsheet = CSV(isForSpreadsheet: true)
  /// For programs: RFC 4180 and nothing more.
  package static let plain = CSV(isForSpreadsheet: false)

  /// The header and all rows.
  package func render(_ sheet: Sheet) -> String {
    let rows = [sheet.header.map(Sheet.Cell.words)] + sheet.rows
    let lines = rows.map { row in
      row.map(isForSpreadsheet ? CSVText.forSpreadsheet : CSVText.forProgram).joined(separator: ",") + "\r\n"
    }
    return (isForSpreadsheet ? "\u{FEFF}" : "") + lines.joined()
  }
}
