/// What a report says, without any mark-up: every format is rendered from it, and no renderer works out a figure.
package struct Document: Equatable, Sendable {
  package let title: String
  package let blocks: [Block]

  /// One part of a document.
  package enum Block: Equatable, Sendable {
    /// Levels 2 and 3; the title is level 1.
    case heading(Int, String)
    case paragraph(String)
    case bullets([Entry])
    case numbered([Entry])
  }

  /// One entry of a list, with further lines that belong to it.
  package struct Entry: Equatable, Sendable {
    package let text: String
    package let lines: [String]

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
