import ScoringEngine

extension Conversation {
  /// Takes a line as the answer to a field that takes one line.
  mutating func answer(_ line: TypedLine, to field: Int) -> [Effect] {
    if line.words == OtherWord.help { return run(":help", "") }
    if line.words == OtherWord.back { return back() }
    let reader = AnswerReader(field: form.fields[field], last: memory.entries[field].last?.answer)
    if case .refused(.unknown) = reader.read(line), WizardCommand.named(":" + line.words.lowercased()) != nil {
      return refuse(.colonMissing(line.words.lowercased()))
    }
    return take(reader.read(line), to: field)
  }

  /// Takes an answer to any field.
  mutating func take(_ typed: TypedAnswer, to field: Int) -> [Effect] {
    switch typed {
    case .refused(let refusal): return refuse(refusal)
    case .notApplicable: return turn(writing(.notApplicable, of: field, isAnew: true))
    case .answer(let answer): return record(answer, to: field)
    }
  }

  /// Records an answer and goes on; where it was written line by line, the lines go. What is recorded is said in words.
  mutating func record(_ answer: Answer, to field: Int, ending place: Marks.Place? = nil) -> [Effect] {
    let asked = form.fields[field]
    let old = memory.entries[field]
    var next = memory
    next.entries[field] = old.answered(answer)
    if asked.ways.contains(.reason), old.answer != answer { next.entries[field].note = nil }
    next.entries = form.settled(next.entries, after: field, from: memory.entries)
    next.marks.parked.remove(asked.id)
    if let place { next.marks.unfinished[place] = nil }
    next.skipped.remove(field)
    let lines =
      AnswerWording.recorded(next.entries[field], to: asked)
      + form.consequences(from: memory.entries, to: next.entries)
    if asked.ways.contains(.reason), case .choice = answer {
      next.prompt = .writing(field, .reason, isAnew: true, from: .field(field))
      return turn(next, saying: lines + AnswerWording.formerReason(old, new: next.entries[field]))
    }
    next.prompt = prompt(after: field, in: next)
    return turn(next, saying: lines)
  }

  /// Says why what was typed is no answer, what to type, and from the third time on how to go on without one.
  mutating func refuse(_ refusal: Refusal, after lines: [String] = []) -> [Effect] {
    memory.refusals += 1
    let wording = RefusalWording(refusal, times: memory.refusals, subject: subject)
    return again(lines + wording.lines)
  }

  /// What a refusal is about.
  private var subject: RefusalWording.Subject {
    switch memory.prompt {
    case .review: .review
    case .writing(let field, let part, _, _): .text(form.fields[field], part)
    case .field(let field):
      form.fields[field].kind.isText
        ? .text(form.fields[field], .answer)
        : .field(form.fields[field], hasLast: memory.entries[field].last != nil)
    }
  }
}
