/// Where in a text a fault stands, in the terms an editor and a reader of JSON use.
package struct TextPlace: Equatable, Sendable {
  /// From 1; a line ends at a line feed.
  package let line: Int
  /// From 1, in code points of the line.
  package let column: Int
  /// The way down to the value, as in `answers.advisory-group.level` or `sections[2].items[0]`; empty at the root.
  package let path: String

  /// A place given outright, for faults that concern a whole file.
  package init(line: Int, column: Int, path: String) {
    self.line = line
    self.column = column
    self.path = path
  }
}

/// An error that can say where it stands and what is wrong there.
package protocol PlacedFault: Error {
  /// Where the text at fault begins.
  var place: TextPlace { get }
  /// What is wrong and what would be right, in sentences for people.
  var message: String { get }
}

extension TextPlace {
  /// Finds line and column of a byte offset; offsets past the end stand for the end.
  init(of offset: Int, in text: UnsafeBufferPointer<UInt8>, firstLine: Int, path: String) {
    var line = firstLine
    var column = 1
    for byte in text.prefix(offset) {
      if byte == UInt8(ascii: "\n") {
        line += 1
        column = 1
      } else if byte & 0b1100_0000 != 0b1000_0000 {
        column += 1
      }
    }
    self.init(line: line, column: column, path: path)
  }
}
