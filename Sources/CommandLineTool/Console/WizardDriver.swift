import Records
import Wizard

/// Carries out a conversation: shows what it says, reads what is typed, and keeps what it records. It decides nothing.
struct WizardDriver {
  private var conversation: Conversation
  private var journal: Journal
  private var keyboard: Keyboard
  private let screen: Screen
  /// Bytes of a line at which the terminal cuts it.
  private let lineLimit: Int

  /// What became of a conversation; the journal is open.
  struct Outcome {
    /// How it ended; nil where the record is handed in.
    let ending: Effect.Ending?
    /// The draft with everything that was answered.
    let journal: Journal
  }

  /// A conversation that has not begun, and the draft it is about.
  init(_ conversation: Conversation, journal: Journal, keyboard: Keyboard, screen: Screen, lineLimit: Int) {
    self.lineLimit = lineLimit
    self.conversation = conversation
    self.journal = journal
    self.keyboard = keyboard
    self.screen = screen
  }

  /// Goes on until it is over.
  mutating func run() -> Outcome {
    var event = Event.opened
    while true {
      switch carryOut(conversation.handle(event)) {
      case .tell(let next): event = screen.isGone ? .inputFailed : next
      case .over(let ending): return Outcome(ending: ending, journal: journal)
      }
    }
  }
}

extension WizardDriver {
  private enum Step {
    case tell(Event)
    case over(Effect.Ending?)
  }

  /// Does what an event led to, up to the next.
  private mutating func carryOut(_ effects: [Effect]) -> Step {
    var entries: [JournalEntry] = []
    for effect in effects {
      switch effect {
      case .say(let lines): screen.show(lines)
      case .record(let keys, let value): entries.append(JournalEntry(set: keys, to: value))
      case .ask(let prompt, let taking): return .tell(read(prompt, taking))
      case .submit: return .over(nil)
      case .stop(let ending): return .over(ending)
      }
    }
    return entries.isEmpty ? .over(.forNow) : .tell(keep(entries))
  }

  private mutating func keep(_ entries: [JournalEntry]) -> Event {
    do {
      try journal.append(entries)
      return .answersSaved
    } catch {
      return .saveFailed(error.message)
    }
  }

  private mutating func read(_ prompt: String, _ taking: Effect.Taking) -> Event {
    let isGuarded = keyboard.isTerminal && taking == .oneLine
    if isGuarded {
      let pasted = keyboard.discard(waiting: 0)
      guard pasted == 0 else { return .linesWaiting(pasted) }
    }
    screen.prompt(prompt)
    let outcome = keyboard.next()
    if case .line = outcome, isGuarded {
      let more = keyboard.discard(waiting: Keyboard.pasting)
      guard more == 0 else { return .linesWaiting(more + 1) }
    }
    return event(outcome)
  }

  private func event(_ outcome: Keyboard.Outcome) -> Event {
    switch outcome {
    case .interrupted: return .interrupted
    case .failed: return .inputFailed
    case .ended(let rest): return .inputEnded(String(decoding: rest, as: UTF8.self))
    case .line(let bytes):
      let typed = TypedBytes(bytes, terminalLimit: keyboard.isTerminal ? lineLimit : nil)
      if !keyboard.isTerminal { screen.echo(typed.text ?? "") }
      guard let text = typed.text else { return .lineUnreadable }
      return typed.isCut ? .lineCut(text) : .lineTyped(text)
    }
  }
}

/// A line as it came, and what can be read of it.
struct TypedBytes: Equatable {
  /// The line; nil where it is no text.
  let text: String?
  /// Whether the terminal may have cut off its end.
  let isCut: Bool

  /// Looks at a line without its line feed. Of one that was cut, a part of a character at the end goes.
  init(_ bytes: [UInt8], terminalLimit: Int?) {
    isCut = terminalLimit.map { bytes.count >= $0 } ?? false
    let isTooLong = bytes.count > Keyboard.longestLine
    text = String(validating: isCut || isTooLong ? Self.whole(bytes) : bytes[...], as: UTF8.self)
  }

  /// The bytes without those of a last character that is not all there.
  private static func whole(_ bytes: [UInt8]) -> ArraySlice<UInt8> {
    guard let start = bytes.suffix(4).lastIndex(where: { !UTF8.isContinuation($0) }), bytes[start] >= 0xC0 else {
      return bytes[...]
    }
    let length = (~bytes[start]).leadingZeroBitCount
    return bytes.count - start < length ? bytes[..<start] : bytes[...]
  }
}
