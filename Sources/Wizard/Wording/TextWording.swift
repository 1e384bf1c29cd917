import RulesLibrary

/// Texts of as many lines as wanted.
enum TextWording {
  /// How a text is typed and ended.
  static let howTo = "Type as many lines as you want. A line with a single full stop ends the text."

  /// What stands before the first line of a text.
  static let prompt = "Your text: "
  /// The same where there are lines already. Between two lines of a text nothing stands.
  static let goingOn = "Your text goes on: "

  /// What is asked for, and what is there already.
  static func opening(_ field: Field, _ part: Marks.Part, old: String?, isAnew: Bool) -> [String] {
    let shown =
      part == .evidence && !field.shownBy.isEmpty ? ["For instance: \(field.shownBy.joined(separator: "; "))."] : []
    return ["", question(field, part)] + shown + before(old, isAnew: isAnew) + [howTo]
  }

  /// The lines that were typed before.
  static func begun(_ lines: [String]) -> [String] {
    ["You began this text before. It goes on after these lines; :edit begins it anew."] + lines
  }

  /// What a text is called in sentences.
  static func name(_ part: Marks.Part, _ field: Field) -> String {
    switch part {
    case .answer: "your text"
    case .notApplicable, .reason: "the reason"
    case .note: "the note for \(place(field))"
    case .evidence: "the evidence for \(place(field))"
    }
  }

  private static func question(_ field: Field, _ part: Marks.Part) -> String {
    switch part {
    case .answer: field.prompt
    case .notApplicable: "Why does this not apply to you? \(field.title.closed)"
    case .reason: "Why do you decide so?"
    case .note: "What do you want to remember? This is \(name(part, field))."
    case .evidence: "What shows that your answer holds? This is \(name(part, field))."
    }
  }

  private static func place(_ field: Field) -> String {
    field.number.map { "question \($0), \(field.title)" } ?? field.title
  }

  private static func before(_ old: String?, isAnew: Bool) -> [String] {
    guard let old else { return [] }
    return [isAnew ? "So far, and until you end the new text: \(old)" : "So far, and it stays: \(old)"]
  }
}
