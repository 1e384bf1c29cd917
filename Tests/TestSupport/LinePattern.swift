/// Compares lines with those expected, among which `...` stands for any number of lines.
package enum LinePattern {
  /// Whether the lines are those expected.
  package static func matches(_ lines: ArraySlice<String>, _ expected: ArraySlice<String>) -> Bool {
    let parts = expected.split(separator: "...", omittingEmptySubsequences: false)
    guard let first = parts.first, let last = parts.last, parts.count > 1 else { return lines.elementsEqual(expected) }
    guard lines.starts(with: first) else { return false }
    var rest = lines.dropFirst(first.count)
    for part in parts.dropFirst().dropLast() where !part.isEmpty {
      guard let found = rest.firstRange(of: part) else { return false }
      rest = rest[found.upperBound...]
    }
    return rest.count >= last.count && rest.suffix(last.count).elementsEqual(last)
  }

  /// The lines of a stream, whose last has to end like the others; a stream without a line feed at its end has one line more.
  package static func lines(of stream: String) -> [String] {
    var lines = stream.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if lines.last == "" { lines.removeLast() } else { lines.append("(no line feed at the end)") }
    return lines
  }
}
