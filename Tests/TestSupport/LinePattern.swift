/// Compares lines with those expected, among which `...` stands for any number of lines.
package enum LinePattern {
  /// Whether the lines are those expected.
  package static func matches(_ lines: ArraySlice<String>, _ expected: ArraySlice<String>) -> Bool {
    guard let first = expected.first else { return lines.isEmpty }
    guard first == "..." else {
      return lines.first == first && matches(lines.dropFirst(), expected.dropFirst())
    }
    return (lines.startIndex...lines.endIndex).contains { matches(lines[$0...], expected.dropFirst()) }
  }

  /// The lines of a stream, whose last has to end like the others; a stream without a line feed at its end has one line more.
  package static func lines(of stream: String) -> [String] {
    var lines = stream.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if lines.last == "" { lines.removeLast() } else { lines.append("(no line feed at the end)") }
    return lines
  }
}
