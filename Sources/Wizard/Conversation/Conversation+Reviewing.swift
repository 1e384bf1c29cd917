extension Conversation {
  /// Takes a line typed at the review: the number of a question to change, or the word that hands all in.
  mutating func review(_ line: TypedLine) -> [Effect] {
    let words = line.words.lowercased()
    if words.isEmpty { return refuse(.nothing) }
    if words == ReviewWording.submit { return submit() }
    if words == OtherWord.help { return run(":help", "") }
    if words == OtherWord.back { return back() }
    if TypedNumber(words) != nil || form.fields.contains(where: { $0.code == words }) { return go(toQuestion: words) }
    if WizardCommand.named(":" + words) != nil { return refuse(.colonMissing(words)) }
    return refuse(.unknown(line.words))
  }

  /// Every answer on a line, and what to look at again.
  var reviewLines: [String] { ReviewWording(form: form, memory: memory, setting: setting).lines }

  private mutating func submit() -> [Effect] {
    guard form.progress(memory.entries).answered > 0 else { return refuse(.cannot(ReviewWording.nothingToSubmit)) }
    if let obstacle = form.obstacle(memory.entries) { return refuse(.cannot(obstacle)) }
    return handIn()
  }
}

/// Words that stand for a command at a prompt that takes one line.
enum OtherWord {
  /// As `:help`.
  static let help = "?"
  /// As `:back`.
  static let back = "<"
}
