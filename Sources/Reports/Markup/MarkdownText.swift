/// Escapes text for Markdown (CommonMark 0.31), so that it shows as written and never as mark-up.
enum MarkdownText {
  /// Text inside a line. Characters with a meaning anywhere get a backslash; those with one only at the start of a line
  /// too. Works on code points, as readers of Markdown do: an accent put on an asterisk does not hide it. Spaces at the
  /// start go, because four of them would make the line code.
  static func escape(_ text: String) -> String {
    var escaped: [Unicode.Scalar] = []
    for scalar in VisibleText.of(text).unicodeScalars.drop(while: { $0 == " " }) {
      if telling.contains(scalar) { escaped.append("\\") }
      escaped.append(scalar)
    }
    return String(String.UnicodeScalarView(guardingStart(escaped)))
  }

  private static let telling = Set("\\`*_[]<>#|~&".unicodeScalars)

  /// A line that begins like a list or a number gets a backslash where the list would begin.
  private static func guardingStart(_ line: [Unicode.Scalar]) -> [Unicode.Scalar] {
    guard let first = line.first else { return line }
    if first == "-" || first == "+" || first == "=" { return ["\\"] + line }
    let digits = line.prefix { ("0"..."9").contains($0) }
    guard !digits.isEmpty, let mark = line.dropFirst(digits.count).first, mark == "." || mark == ")" else {
      return line
    }
    return digits + ["\\"] + line.dropFirst(digits.count)
  }
}
