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
      case _ where scalar.isUnsafeToShow:
        let digits = Hexadecimal.text([UInt8(scalar.value >> 8 & 0xFF), UInt8(scalar.value & 0xFF)])
        visible += "<U+\(digits.uppercased())>"
      default: visible.unicodeScalars.append(scalar)
      }
    }
    return visible
  }
}
