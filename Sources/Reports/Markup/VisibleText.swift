import StrictJSON

/// The one gate through which every string passes on its way to a terminal.
package enum VisibleText {
  /// The text on one line, with characters that a terminal would obey instead of showing made visible: `<U+001B>`.
  package static func of(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: \.isUnsafeToShow) else { return text }
    var visible = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n", "\t": visible += " "
      case "\r": continue
      case _ where scalar.isUnsafeToShow: visible += "<U+\(scalar.fourDigits)>"
      default: visible.unicodeScalars.append(scalar)
      }
    }
    return visible
  }

  /// A sound JSON text as the same value, with such characters written as JSON escapes them: `\u009B`. Outside strings
  /// such a text has only line breaks and perhaps a byte order mark, which goes.
  package static func ofJSON(_ text: String) -> String {
    var visible = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n", "\t": visible.unicodeScalars.append(scalar)
      case "\r": continue
      case "\u{FEFF}" where visible.isEmpty: continue
      case _ where scalar.isUnsafeToShow: visible += "\\u\(scalar.fourDigits)"
      default: visible.unicodeScalars.append(scalar)
      }
    }
    return visible
  }
}

extension Unicode.Scalar {
  /// The code point in hexadecimal, for those below U+10000.
  fileprivate var fourDigits: String {
    Hexadecimal.text([UInt8(value >> 8 & 0xFF), UInt8(value & 0xFF)]).uppercased()
  }
}
