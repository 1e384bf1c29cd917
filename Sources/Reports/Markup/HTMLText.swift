/// Escapes text for HTML, so that it shows as written and is never mark-up.
enum HTMLText {
  /// Between tags.
  static func escape(_ text: String) -> String {
    var escaped = ""
    for scalar in VisibleText.of(text).unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  /// Between the double quotation marks of an attribute's value.
  static func escapeAttribute(_ text: String) -> String {
    var escaped = ""
    for scalar in escape(text).unicodeScalars {
      switch scalar {
      case "\"": escaped += "&quot;"
      case "'": escaped += "&#39;"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
