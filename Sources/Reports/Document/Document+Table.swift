import RulesLibrary

extension Document {
  /// Rows and columns; the first cell of each row is its header.
  package struct Table: Equatable, Sendable {
    /// What the table shows, in a few words.
    package let caption: String
    /// One a cell of a row, the row headers' own included.
    package let columns: [Column]
    /// In reading order, each with one cell a column.
    package let rows: [[String]]

    /// A table of rows that are as long as there are columns.
    init(_ caption: String, columns: [Column], rows: [[String]]) {
      self.caption = caption
      self.columns = columns
      self.rows = rows
    }
  }

  /// One column of a table.
  package struct Column: Equatable, Sendable {
    /// What stands at its head.
    package let title: String
    /// Whether its cells are figures, to be set under each other by their last digit.
    package let isFigures: Bool

    /// A column of words.
    static func words(_ title: String) -> Column { Column(title: title, isFigures: false) }

    /// A column of figures.
    static func figures(_ title: String) -> Column { Column(title: title, isFigures: true) }
  }

  /// One thing that a cover says.
  package struct Fact: Equatable, Sendable {
    /// What it is about, in a few words.
    package let title: String
    /// The answer in short, shown large.
    package let short: String
    /// What else there is to say, one line each; may be empty.
    package let lines: [String]

    /// A fact, by default without further lines.
    init(_ title: String, _ short: String, lines: [String] = []) {
      self.title = title
      self.short = short
      self.lines = lines
    }
  }
}

extension Document.Table {
  /// A row on one line, as in "Money: score 33; rated 1 of 2"; cells without words are left out.
  func line(of row: [String]) -> String {
    let cells = zip(columns, row).dropFirst().filter { !$0.1.isEmpty }.map { "\($0.title): \($1)" }
    guard let header = row.first, !cells.isEmpty else { return row.first ?? "" }
    return "\(header.closed) \(cells.joined(separator: "; "))."
  }
}

extension Document.Fact {
  /// The same as an entry of a list, for formats without a cover.
  var entry: Document.Entry { Document.Entry("\(title): \(short)", lines: lines) }
}
