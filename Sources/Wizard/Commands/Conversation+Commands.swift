extension Conversation {
  /// Begins a note or evidence, of the question that is being asked or of one that people named.
  mutating func begin(_ part: Marks.Part, _ words: String) -> [Effect] { write(part, words, isAnew: false) }

  /// Writes a text anew: the one that is being written, or the note or evidence of the question that is being asked.
  mutating func edit(_ words: String) -> [Effect] {
    if words.isEmpty, let place = place(of: memory.prompt) { return beginAnew(at: place) }
    guard case .field(let field) = memory.prompt else { return refuse(.cannot(CommandWording.noQuestionHere)) }
    let written = [Marks.Part.note, .evidence].filter { memory.entries[field].text($0) != nil }
    let named = written.first { $0.rawValue == words.lowercased() }
    if let part = named ?? (words.isEmpty && written.count == 1 ? written.first : nil) {
      return write(part, "", isAnew: true)
    }
    return refuse(.cannot(CommandWording.nothingToEdit(written)))
  }

  /// Tells why the question is asked.
  mutating func why() -> [Effect] {
    guard let field = memory.prompt.field else { return refuse(.cannot(CommandWording.noQuestionHere)) }
    return again(QuestionLines.why(form.fields[field]))
  }

  /// Shows the prompt again, or another question with its answer.
  mutating func show(_ words: String) -> [Effect] {
    guard !words.isEmpty else {
      guard memory.prompt == .review else { return show(memory.prompt) }
      return again(reviewLines)
    }
    switch question(words) {
    case .failure(let refusal): return refuse(refusal)
    case .success(let field): return again(question(field))
    }
  }

  /// All questions with their answers.
  var listLines: [String] { ReviewWording(form: form, memory: memory, setting: setting).list }

  /// Where the answers are kept, and how many there are.
  var savedLines: [String] { ClosingWording.kept(form.progress(memory.entries), setting) }

  /// How to answer here, and every command.
  var helpLines: [String] { CommandWording.help(for: memory.prompt.field.map { form.fields[$0] }) }

  private mutating func write(_ part: Marks.Part, _ words: String, isAnew: Bool) -> [Effect] {
    if case .writing(_, part, _, _) = memory.prompt, words.isEmpty { return again([]) }
    guard let field = memory.prompt.field ?? (words.isEmpty ? nil : 0) else {
      return refuse(.cannot(CommandWording.nameAQuestion(part)))
    }
    let named = words.isEmpty ? .success(field) : question(words)
    switch named {
    case .failure(let refusal): return refuse(refusal)
    case .success(let field):
      guard form.fields[field].ways.contains(.notes) else {
        return refuse(.cannot(CommandWording.noNotes(form.fields[field])))
      }
      return turn(writing(part, of: field, isAnew: isAnew), saying: unfinishedNotice)
    }
  }
}

extension Prompt {
  /// The field that it is about; nil for the review.
  var field: Int? {
    switch self {
    case .review: nil
    case .field(let field), .writing(let field, _, _, _): field
    }
  }
}
