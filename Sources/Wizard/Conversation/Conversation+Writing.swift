import ScoringEngine

extension Conversation {
  /// Where the lines of a prompt go; nil where it takes one line.
  func place(of prompt: Prompt) -> Marks.Place? {
    switch prompt {
    case .review: nil
    case .writing(let field, let part, _, _): Marks.Place(field: form.fields[field].id, part: part)
    case .field(let field):
      form.fields[field].kind.isText ? Marks.Place(field: form.fields[field].id, part: .answer) : nil
    }
  }

  /// The memory once a text of a field is being written. From one text to another there is no way back but to where the first was begun.
  func writing(_ part: Marks.Part, of field: Int, isAnew: Bool) -> Memory {
    var next = memory
    var origin = memory.prompt
    if case .writing(_, .note, _, let from) = origin { origin = from }
    if case .writing(_, .evidence, _, let from) = origin { origin = from }
    next.prompt = .writing(field, part, isAnew: isAnew, from: origin)
    return next
  }

  /// Takes a line of a text: one more, or its end.
  mutating func write(_ line: TypedLine, at place: Marks.Place) -> [Effect] {
    let lines = memory.marks.unfinished[place] ?? []
    guard line.isEndOfText else {
      let bytes = (lines + kept(at: memory.prompt) + [line.asText]).reduce(0) { $0 + $1.utf8.count + 1 }
      guard bytes <= Self.longestText else { return refuse(.tooLong) }
      return add([line.asText], at: place)
    }
    let text = (kept(at: memory.prompt) + lines.trimmed).joined(separator: "\n")
    guard !lines.trimmed.isEmpty else { return refuse(.emptyText) }
    return finish(text, at: place)
  }

  /// Bytes of a text at most, so that a record can always be read.
  static let longestText = 60_000

  /// Throws away the lines of a text that is being written.
  mutating func beginAnew(at place: Marks.Place) -> [Effect] {
    var next = memory
    next.marks.unfinished[place] = nil
    if case .writing(let field, let part, false, let from) = memory.prompt {
      next.prompt = .writing(field, part, isAnew: true, from: from)
    }
    return turn(next)
  }
}

extension Conversation {
  /// What is there already and stays before the lines that are typed.
  private func kept(at prompt: Prompt) -> [String] {
    guard case .writing(let field, let part, false, _) = prompt else { return [] }
    return [memory.entries[field].text(part)].compactMap { $0 }
  }

  /// Keeps further lines; the prompt stays, and nothing is said.
  private mutating func add(_ lines: [String], at place: Marks.Place) -> [Effect] {
    var next = memory
    next.marks.unfinished[place, default: []] += lines
    return turn(next, showing: false)
  }

  private mutating func finish(_ text: String, at place: Marks.Place) -> [Effect] {
    switch memory.prompt {
    case .review: return []
    case .field(let field): return record(.text(text), to: field, ending: place)
    case .writing(let field, .notApplicable, _, _):
      return record(.notApplicable(reason: text), to: field, ending: place)
    case .writing(let field, let part, _, let from):
      var next = memory
      next.marks.unfinished[place] = nil
      next.entries[field].set(part, to: text)
      next.prompt = part == .reason ? prompt(after: field, in: next) : from
      return turn(next, saying: AnswerWording.written(part, text, of: form.fields[field]))
    }
  }
}

extension Entry {
  /// A text that stands beside the answer.
  func text(_ part: Marks.Part) -> String? {
    switch part {
    case .note, .reason: note
    case .evidence: evidence
    case .answer, .notApplicable: nil
    }
  }

  /// The same with another text beside the answer.
  fileprivate mutating func set(_ part: Marks.Part, to text: String) {
    switch part {
    case .note, .reason: note = text
    case .evidence: evidence = text
    case .answer, .notApplicable: break
    }
  }
}

extension [String] {
  /// Without the blank lines before the first and after the last with something in it.
  fileprivate var trimmed: [String] {
    guard let first = firstIndex(where: { !$0.allSatisfy(\.isWhitespace) }),
      let last = lastIndex(where: { !$0.allSatisfy(\.isWhitespace) })
    else { return [] }
    return Array(self[first...last])
  }
}
