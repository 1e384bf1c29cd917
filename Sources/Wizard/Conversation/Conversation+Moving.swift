extension Conversation {
  /// Which fields are asked now.
  var isAsked: [Bool] { form.isAsked(memory.entries) }

  /// Where a conversation begins: after the last answer there is, or at the first field.
  var firstPrompt: Prompt {
    let answered = form.fields.indices.last { form.fields[$0].isPlace && !memory.entries[$0].isWaiting }
    return prompt(after: answered ?? -1, in: memory)
  }

  /// What comes once a field is done: the next one that waits for an answer, then those that were passed over, then those that were
  /// parked, and at last the review.
  func prompt(after field: Int, in memory: Memory) -> Prompt {
    let asked = form.isAsked(memory.entries)
    let waiting = form.fields.indices.filter {
      asked[$0] && memory.entries[$0].isWaiting && !memory.skipped.contains($0)
    }
    let parked = waiting.filter { memory.marks.parked.contains(form.fields[$0].id) }
    let fresh = waiting.filter { !memory.marks.parked.contains(form.fields[$0].id) }
    let next = fresh.first { $0 > field } ?? fresh.first ?? parked.first { !memory.revisited.contains($0) }
    return next.map(Prompt.field) ?? .review
  }

  /// Goes to a prompt.
  mutating func go(to prompt: Prompt, saying lines: [String] = []) -> [Effect] {
    var next = memory
    next.prompt = prompt
    return turn(next, saying: lines)
  }

  /// Goes to the field before, in the order asked; from a text that stands beside an answer, to where it was begun.
  mutating func back() -> [Effect] {
    let asked = isAsked
    switch memory.prompt {
    case .writing(_, _, _, let from): return go(to: from, saying: unfinishedNotice)
    case .review:
      guard let last = asked.lastIndex(of: true) else { return again([]) }
      return go(to: .field(last))
    case .field(let field):
      guard let before = asked[..<field].lastIndex(of: true) else { return refuse(.cannot(MovingWording.isFirst)) }
      return go(to: .field(before), saying: unfinishedNotice)
    }
  }

  /// Goes on without an answer: to the next field where there is one already, else to the next that waits.
  mutating func skip() -> [Effect] {
    switch memory.prompt {
    case .review: return refuse(.cannot(MovingWording.nothingToSkip))
    case .writing(let field, let part, _, let from):
      let after = part == .reason ? prompt(after: field, in: memory) : from
      return go(to: after, saying: unfinishedNotice + [MovingWording.skippedText(part)])
    case .field(let field):
      let hasAnswer = !memory.entries[field].isWaiting
      var next = memory
      if !hasAnswer { next.skipped.insert(field) }
      next.marks.parked.remove(form.fields[field].id)
      let neighbour = isAsked.indices.first { $0 > field && isAsked[$0] }
      let isStep = hasAnswer && !memory.hasReviewed
      next.prompt = isStep ? neighbour.map(Prompt.field) ?? .review : prompt(after: field, in: next)
      return turn(next, saying: unfinishedNotice + [MovingWording.skipped(hasAnswer: hasAnswer)])
    }
  }

  /// Puts a question off to the end.
  mutating func park() -> [Effect] {
    guard case .field(let field) = memory.prompt else { return refuse(.cannot(MovingWording.nothingToPark)) }
    guard memory.entries[field].isWaiting else { return refuse(.cannot(MovingWording.hasAnswer)) }
    var next = memory
    if memory.marks.parked.contains(form.fields[field].id) { next.revisited.insert(field) }
    next.marks.parked.insert(form.fields[field].id)
    next.skipped.remove(field)
    next.prompt = prompt(after: field, in: next)
    return turn(next, saying: unfinishedNotice + [MovingWording.parked])
  }

  /// Goes to a question that people named by its number.
  mutating func go(toQuestion words: String) -> [Effect] {
    switch question(words) {
    case .failure(let refusal): refuse(refusal)
    case .success(let field): go(to: .field(field), saying: unfinishedNotice)
    }
  }

  /// The field of a question's number, or why there is none to go to.
  func question(_ words: String) -> Result<Int, Refusal> {
    if let named = form.fields.firstIndex(where: { $0.code == words.lowercased() }) { return .success(named) }
    guard let number = TypedNumber(words), number.decimals == 0,
      let field = form.fields.firstIndex(where: { $0.number.map { $0 * 100 } == number.hundredths })
    else {
      let codes = form.fields.compactMap(\.code)
      return .failure(.cannot(MovingWording.noSuchQuestion(words, last: form.lastNumber, codes: codes)))
    }
    guard isAsked[field] else { return .failure(.cannot(MovingWording.notAsked(form.fields[field]))) }
    return .success(field)
  }

  /// That lines of a text are kept which is left before its end; nothing where there are none.
  var unfinishedNotice: [String] {
    guard let place = place(of: memory.prompt), let lines = memory.marks.unfinished[place] else { return [] }
    return [MovingWording.kept(lines.count)]
  }
}

extension Refusal: Error {}
