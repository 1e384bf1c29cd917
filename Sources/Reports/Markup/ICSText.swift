/// Escapes and folds text for calendars (RFC 5545, sections 3.1 and 3.3.11).
enum ICSText {
  /// A text as a value: what has a meaning there gets a backslash, and what would be obeyed in place of being shown is made visible.
  static func escape(_ text: String) -> String {
    text.replacing("\r\n", with: "\n").split(separator: "\n", omittingEmptySubsequences: false)
      .map { escapeLine(VisibleText.of(String($0))) }.joined(separator: "\\n")
  }

  /// A line of content, broken after at most 75 octets and never inside a character; each line ends in CR LF, and each but the first
  /// begins with a space.
  static func fold(_ line: String) -> String {
    var (folded, octets) = ("", 0)
    for scalar in line.unicodeScalars {
      let size = UTF8.width(scalar)
      if octets + size > 75 {
        folded += "\r\n "
        octets = 1
      }
      folded.unicodeScalars.append(scalar)
      octets += size
    }
    return folded + "\r\n"
  }

  private static func escapeLine(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      if scalar == "\\" || scalar == ";" || scalar == "," { escaped += "\\" }
      escaped.unicodeScalars.append(scalar)
    }
    return escaped
  }
}
