/// What a report says, without any mark-up: every format is rendered from it, and no renderer works out a figure.
package struct Document: Equatable, Sendable {
  /// On one line; every renderer shows it first.
  package let title: String
  /// What follows the title, in reading order.
  package let blocks: [Block]
  /// How it is used, which decides how it is set where a format can set it.
  package let use: Use

  /// A document, by default to read.
  init(title: String, blocks: [Block], use: Use = .reading) {
    self.title = title
    self.blocks = blocks
    self.use = use
  }

  /// What people do with a document.
  package enum Use: Sendable {
    /// They read it.
    case reading
    /// They write on it together: large type, room for a hand.
    case sheets
    /// One person marks it alone: one page.
    case ballot
  }

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
    /// Answers on paper, one of them to be marked by hand.
    case toMark([Blank])
    /// Lines on paper, each to be filled in by hand.
    case toFill([Blank])
    /// What a board reads on one page, before everything else.
    case cover([Fact])
    /// Rows and columns under a caption.
    case table(Table)
    /// Values drawn, where a format can draw, and always the table of the same values.
    case chart(Chart)
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

extension Document {
  /// A text on paper with room to write after it.
  package struct Blank: Equatable, Sendable {
    /// What is to be written, or what the mark means; without a colon.
    package let text: String
    /// Lines of room; 0 for none, and with 1 the rest of the text's own line.
    package let room: Int

    /// A text, by default with no room.
    init(_ text: String, room: Int = 0) {
      self.text = text
      self.room = room
    }
  }
}

extension Document.Block {
  /// A list of plain entries.
  static func bullets(_ texts: [String]) -> Document.Block { .bullets(texts.map { Document.Entry($0) }) }
}
