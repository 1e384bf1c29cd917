import StrictJSON

/// Spaces to spare break tables and comparisons; hidden characters can make a text say what it does not.
enum TextsAreTidy: LintRule {
  static let rule = Rule("untidy-text", .warning, "No text has spaces to spare or characters that cannot be seen.")

  static func look(at subject: LintSubject, report: LintReport) {
    for passage in subject.passages {
      if passage.text.first?.isWhitespace == true || passage.text.last?.isWhitespace == true {
        report(passage.node, atTheEnds)
      }
      if passage.text.contains("  ") { report(passage.node, doubled) }
      if let hidden = passage.text.unicodeScalars.first(where: \.isHidden) { report(passage.node, unseen(hidden)) }
    }
  }

  private static let atTheEnds = "this text begins or ends with a space. Take it away"
  private static let doubled = "two spaces stand together here. One is enough"

  private static func unseen(_ scalar: Unicode.Scalar) -> String {
    "a character that cannot be seen stands here: U+\(String(scalar.value, radix: 16, uppercase: true)). Take it away"
  }
}

extension Unicode.Scalar {
  /// Whether it takes no place on a page and is no line feed, or would turn the order of a line round.
  fileprivate var isHidden: Bool {
    switch value {
    case 0x0A: false
    case 0xAD, 0x200B, 0x2060...0x2064, 0xE0000...0xE007F: true
    default: isUnsafeToShow
    }
  }
}
