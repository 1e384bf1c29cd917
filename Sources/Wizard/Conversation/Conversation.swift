import StrictJSON

/// A conversation with people who answer a questionnaire: told what happened, it says what to do. It knows no clock, no files and no
/// terminal.
///
/// Every change of its memory that belongs in the record leaves as effects to record it, and only once these are on the disk is the next
/// prompt shown; where they cannot be kept, the memory is what it was.
package struct Conversation: Sendable {
  /// What is asked for.
  let form: any Form
  /// What there is to say about the surroundings.
  let setting: Setting
  /// All that it remembers.
  var memory: Memory
  /// What waits for the disk; nil where nothing does.
  private var pending: Pending?
  /// Whether it is over.
  private var isOver = false

  /// What waits for the disk.
  private struct Pending: Sendable {
    /// The memory to go back to where nothing can be kept.
    let before: Memory
    /// What follows once it is on the disk.
    let effects: [Effect]
    /// Whether nothing is asked after that.
    let isLast: Bool
  }

  /// A conversation about a form, with an entry for each of its fields.
  package init(_ form: any Form, entries: [Entry], marks: Marks = Marks(), setting: Setting) {
    self.form = form
    self.setting = setting
    memory = Memory(entries: entries, marks: marks)
    memory.prompt = firstPrompt
  }

  /// What has been said, one entry for each field of the form.
  package var entries: [Entry] { memory.entries }

  /// What to do about something that happened.
  package mutating func handle(_ event: Event) -> [Effect] {
    guard !isOver else { return [] }
    switch (event, pending) {
    case (.answersSaved, let waiting?):
      (pending, isOver) = (nil, waiting.isLast)
      return waiting.effects
    case (.saveFailed(let reason), let waiting?):
      (memory, pending) = (waiting.before, nil)
      return again(ClosingWording.notSaved(reason))
    case (.answersSaved, nil), (.saveFailed, nil), (.lineTyped, _?), (.lineCut, _?), (.lineUnreadable, _?),
      (.linesWaiting, _?), (.opened, _?):
      return []
    case (.interrupted, _): return leave(.interrupted)
    case (.inputFailed, _): return leave(.interrupted, saying: ClosingWording.inputFailed)
    case (.inputEnded(let rest), _): return leave(.forNow, saying: ClosingWording.inputEnded(rest))
    case (.opened, nil): return say(welcome) + show(memory.prompt)
    case (.lineTyped(let text), nil): return take(TypedLine(text))
    case (.lineCut(let text), nil): return take(TypedLine(text), after: ClosingWording.cut(text))
    case (.lineUnreadable, nil): return refuse(.unreadable)
    case (.linesWaiting(let count), nil): return refuse(.pasted(count))
    }
  }
}

extension Conversation {
  /// Goes on with another memory: what changes the record is recorded first, and then the lines are said and the prompt is shown;
  /// of a text that is being typed the next line is only waited for.
  mutating func turn(_ next: Memory, saying lines: [String] = [], showing: Bool = true) -> [Effect] {
    let before = memory
    memory = next
    memory.refusals = 0
    let records =
      form.records(from: before.entries, to: next.entries) + Marks.records(from: before.marks, to: next.marks)
    let following = say(lines) + (showing ? show(next.prompt) : [.ask("", .text)])
    guard !records.isEmpty else { return following }
    pending = Pending(before: before, effects: following, isLast: false)
    return records.map { .record($0.keys, $0.value) }
  }

  /// Hands the record in: it is no draft any more.
  mutating func handIn() -> [Effect] {
    pending = Pending(before: memory, effects: [.say(ClosingWording.submitted), .submit], isLast: true)
    return [.record(["status"], "submitted")]
  }

  /// Leaves for now: all that was answered is kept already.
  mutating func leave(_ ending: Effect.Ending, saying lines: [String] = []) -> [Effect] {
    if let pending { memory = pending.before }
    (pending, isOver) = (nil, true)
    return say(lines + ClosingWording.saved(form.progress(memory.entries), setting)) + [.stop(ending)]
  }

  /// Says lines, and waits for an answer to the same prompt, which is not shown whole again.
  mutating func again(_ lines: [String]) -> [Effect] { say(lines) + [ask(memory.prompt)] }

  /// Lines to be shown; nothing where there are none.
  func say(_ lines: [String]) -> [Effect] { lines.isEmpty ? [] : [.say(lines)] }
}

extension Conversation {
  private mutating func take(_ line: TypedLine, after lines: [String] = []) -> [Effect] {
    if let hindrance = line.hindrance { return refuse(hindrance, after: lines) }
    if let (name, rest) = line.command { return say(lines) + run(name, rest) }
    if let place = place(of: memory.prompt) { return say(lines) + write(line, at: place) }
    switch memory.prompt {
    case .review: return say(lines) + review(line)
    case .field(let field), .writing(let field, _, _, _): return say(lines) + answer(line, to: field)
    }
  }
}
