import Records
import Wizard

/// Carries out a conversation: shows what it says, reads what is typed, and keeps what it records. It decides nothing.
struct WizardDriver {
  private var conversation: Conversation
  private var journal: Journal
  private var asking: Asking

  /// What became of a conversation; the journal is open.
  struct Outcome {
    /// How it ended; nil where the record is handed in.
    let ending: Effect.Ending?
    /// The draft with everything that was answered.
    let journal: Journal
  }

  /// A conversation that has not begun, and the draft it is about.
  init(_ conversation: Conversation, journal: Journal, asking: Asking) {
    self.conversation = conversation
    self.journal = journal
    self.asking = asking
  }

  /// Goes on until it is over.
  mutating func run() -> Outcome {
    var event = Event.opened
    while true {
      switch carryOut(conversation.handle(event)) {
      case .tell(let next): event = asking.screen.isGone ? .inputFailed : next
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
      case .say(let lines): asking.screen.show(lines)
      case .record(let keys, let value): entries.append(JournalEntry(set: keys, to: value))
      case .ask(let prompt, let taking): return .tell(asking.read(prompt, taking))
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
}
