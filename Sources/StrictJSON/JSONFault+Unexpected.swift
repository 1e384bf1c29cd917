extension JSONFault {
  /// What is said of something that cannot stand where it does.
  func unexpected(_ found: String, _ wanted: String) -> String {
    let stray = StrayText(quoted: found)
    if let advice = stray?.advice { return advice }
    let opening = "\(stray?.isDoubleQuote == true ? "a double quote" : found) stands here; "
    if wanted == "a value" {
      return opening + "a value was expected: a number, a text in double quotes, true, false, null, a list or an object"
        + unclosed(stray)
    }
    return opening + "\(wanted) was expected" + missing(stray, wanted) + unclosed(stray)
  }

  /// Where something follows a whole value without a comma, what most probably is not there.
  private func missing(_ stray: StrayText?, _ wanted: String) -> String {
    guard let stray, wanted.hasPrefix("a comma") else { return "" }
    if stray.beginsValue { return ". Is a comma missing before it?" }
    guard stray.isWord else { return "" }
    return ". Perhaps a quotation mark is missing before it, or one inside a text needs a backslash: \\\""
  }

  /// Which bracket is still open, where another kind of bracket closes.
  private func unclosed(_ stray: StrayText?) -> String { stray?.isClosingBracket == true ? stillOpen : "" }

  /// The bracket that waits for its other half, where there is one.
  var stillOpen: String { open.map { ". The \($0.bracket) of line \($0.line) is still open" } ?? "" }
}
