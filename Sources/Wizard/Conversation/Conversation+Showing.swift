extension Conversation {
  /// The first page: what this is, where the answers go, and how each part stands.
  var welcome: [String] { WelcomeWording(form: form, memory: memory, setting: setting).lines }

  /// A prompt with everything that belongs to it.
  mutating func show(_ prompt: Prompt) -> [Effect] {
    switch prompt {
    case .review:
      let lines = memory.hasReviewed ? ReviewWording(form: form, memory: memory, setting: setting).short : reviewLines
      memory.hasReviewed = true
      return [.say(lines), ask(prompt)]
    case .writing(let field, let part, let isAnew, _):
      let old = memory.entries[field].text(part)
      return [
        .say(TextWording.opening(form.fields[field], part, old: old, isAnew: isAnew) + begun(prompt)), ask(prompt),
      ]
    case .field(let field):
      let opening = opening(of: field)
      memory.shownPart = form.fields[field].part
      memory.introduced.insert(form.fields[field].part)
      return [.say(opening + question(field) + begun(prompt)), ask(prompt)]
    }
  }

  /// Waits at a prompt.
  func ask(_ prompt: Prompt) -> Effect {
    guard let place = place(of: prompt) else {
      return .ask(prompt == .review ? ReviewWording.prompt : QuestionLines.prompt, .oneLine)
    }
    return .ask(memory.marks.unfinished[place] == nil ? TextWording.prompt : TextWording.goingOn, .text)
  }

  /// A question with its answers, those of the last round, and what was answered.
  func question(_ field: Int) -> [String] {
    QuestionLines(form: form, memory: memory, position: field).lines
  }

  /// The lines of a text that was begun.
  func begun(_ prompt: Prompt) -> [String] {
    guard let place = place(of: prompt), let lines = memory.marks.unfinished[place] else { return [] }
    return TextWording.begun(lines)
  }

  /// The heading of a field's part, where it is another than the last; the first time with all there is to read aloud.
  private func opening(of field: Int) -> [String] {
    let part = form.fields[field].part
    guard part != memory.shownPart else { return [] }
    return PartWording.opening(form.parts[part], isFirst: !memory.introduced.contains(part))
  }
}
