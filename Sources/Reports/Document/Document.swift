/// What a report says, without any mark-up: every format is rendered from it, and no renderer works out a figure.
package struct Document: Equatable, Sendable {
  /// On one line; every renderer shows it first.
  package let title: String
  /// What follows the title, in reading order.
  package let blocks: [Block]

  /// One part of a document.
  package enum Block: Equatable, Sendable {
    /// Levels 2 and 3; the title is level 1.
    case heading(Int, String)
    /// One or more sentences.
    case paragraph(String)
    /// Entries whose order carries no meaning of its own.
    case bullets([Entry])
    /// Entries counted from 1, as for ranks.
    case numbered([Entry])
  }

  /// One entry of a list, with further lines that belong to it.
  package struct Entry: Equatable, Sendable {
    /// What stands beside the bullet or number.
    package let text: String
    /// What stands under it, one line each; may be empty.
    package let lines: [String]

    /// An entry, by default of one line.
    init(_ text: String, lines: [String] = []) {
      self.text = text
      self.lines = lines
    }
  }
}

extension Document.Block {
  /// A list of plain entries.
  static func bullets(_ texts: [String]) -> Document.Block { .bullets(texts.map { Document.Entry($0) }) }
}
