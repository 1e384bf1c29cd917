/// Breaks lines for people who read them on a screen.
package enum Wrapping {
  /// Breaks a line at spaces to at most `width` characters; continuation lines are indented, by default not. A word longer than the
  /// line stays whole, and nil leaves the line whole. What a terminal would obey is made visible.
  package static func wrap(_ text: String, width: Int?, indent: Int = 0) -> String {
    let text = VisibleText.of(text)
    guard let width, text.count + indent > width else { return text }
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ") {
      if !line.isEmpty, line.count + 1 + word.count + indent > width {
        lines.append(line)
        line = ""
      }
      line += line.isEmpty ? word : " " + word
    }
    return (lines + [line]).joined(separator: "\n" + String(repeating: " ", count: indent))
  }
}
