import RulesLibrary

/// What is said at the end, and when something could not be kept.
enum ClosingWording {
  /// Handed in.
  static let submitted = ["Submitted."]
  /// The keyboard cannot be read.
  static let inputFailed = ["", "The keyboard cannot be read any more."]

  /// All that was answered is kept, and how to go on.
  static func saved(_ progress: (answered: Int, asked: Int), _ setting: Setting) -> [String] {
    ["", "Saved. \(progress.answered) of \(progress.asked) answered. Continue with: \(setting.goOnWith)"]
  }

  /// The same in the middle of a conversation.
  static func kept(_ progress: (answered: Int, asked: Int), _ setting: Setting) -> [String] {
    [
      "Saved. \(progress.answered) of \(progress.asked) answered, in \(setting.keptIn). Go on, or type :quit to stop for now."
    ]
  }

  /// Nothing more comes.
  static func inputEnded(_ rest: String) -> [String] {
    let end = ["", "The input has ended, which is no answer."]
    return rest.isEmpty
      ? end
      : end + ["What was typed last has no Enter after it and was not taken: \(String(rest.prefix(200)).inQuotes)"]
  }

  /// An answer that is not on the disk.
  static func notSaved(_ reason: String) -> [String] {
    ["Error: this could not be saved, and nothing was changed: \(reason.closed) Type it again, or :quit to stop."]
  }

  /// A line whose end may be missing.
  static func cut(_ text: String) -> [String] {
    [
      "This line is as long as the terminal allows, so its end may be missing. It ends in: \(String(text.suffix(40)).inQuotes). "
        + "In a text, type the rest as a further line."
    ]
  }
}
