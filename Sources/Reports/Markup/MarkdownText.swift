/// Escapes text for Markdown (CommonMark 0.31), so that it shows as written and never as mark-up.
enum MarkdownText {
  /// Text inside a line. Characters with a meaning anywhere get a backslash; those with one only at the start of a line too.
  static func escape(_ text: String) -> String {
    var escaped = ""
    for character in VisibleText.of(text) {
      if "\\`*_[]<>#|~&".contains(character) { escaped.append("\\") }
      escaped.append(character)
    }
    return guardStart(escaped)
  }

  /// A line that begins like a list or a number gets a backslash where the list would begin.
  private static func guardStart(_ line: String) -> String {
    guard let first = line.first else { return line }
    if "-+=".contains(first) { return "\\" + line }
    let digits = line.prefix { $0.isASCII && $0.isNumber }
    guard !digits.isEmpty, let mark = line.dropFirst(digits.count).first, mark == "." || mark == ")" else {
      return line
    }
    return digits + "\\" + line.dropFirst(digits.count)
  }
}
