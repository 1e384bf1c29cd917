import RulesLibrary

/// What is said at the end, and when something could not be kept.
enum ClosingWording {
  /// Handed in.
  static let submitted = ["Submitted."]
  /// The keyboard cannot be read.
  static let inputFailed = ["", "The keyboard cannot be read any more."]

  /// All that was answered is kept, and how to go on.
  static func saved(_ progress: FormProgress, _ setting: Setting) -> [String] {
    ["", "Saved. \(count(progress)). Continue with: \(setting.goOnWith)"]
  }

  /// As in "14 of 44 answered".
  static func count(_ progress: FormProgress) -> String {
    let carried = progress.carried == 0 ? "" : ", \(progress.carried) taken over from last time and not confirmed"
    return "\(progress.answered) of \(progress.asked) answered\(carried)"
  }

  /// The same in the middle of a conversation.
  static func kept(_ progress: FormProgress, _ setting: Setting) -> [String] {
    [
      "Saved. \(count(progress)), in \(setting.keptIn). Go on, or type :quit to stop for now."
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
