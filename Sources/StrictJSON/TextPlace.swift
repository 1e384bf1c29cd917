/// Where in a text a fault stands, in the terms an editor and a reader of JSON use.
package struct TextPlace: Equatable, Sendable {
  /// From 1; a line ends at a line feed.
  package let line: Int
  /// From 1, in code points of the line; a byte order mark at the start of the text is not one of them.
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
