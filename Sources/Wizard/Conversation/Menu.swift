import ScoringEngine

/// A choice between things to do, before a conversation begins: as pure as one, and nothing is kept of it.
package struct Menu: Sendable {
  private let lines: [String]
  private let field: Field
  private let goOnWith: String
  private var refusals = 0

  /// What a menu does about something that happened.
  package enum Step: Equatable, Sendable {
    /// Show these lines and wait at a prompt for one line.
    case ask([String], String)
    /// Somebody chose; which, as a position.
    case chosen(Int)
    /// Show these lines and leave.
    case stop([String], Effect.Ending)
  }

  /// A menu under some lines. Each choice has a few words, whose start can be typed, and more to say; there is at least one. `goOnWith` is
  /// the command that shows the menu again.
  package init(_ lines: [String], choices: [(label: String, description: String)], goOnWith: String) {
    self.lines = lines
    self.goOnWith = goOnWith
    field = Field(
      id: "menu", number: nil, part: 0, title: "What to do", prompt: "What do you want to do?", kind: .choices(choices),
      ways: [])
  }

  /// What to do about something that happened. Nothing is recorded, so nothing is told of the disk.
  package mutating func handle(_ event: Event) -> Step {
    switch event {
    case .opened, .answersSaved, .saveFailed: .ask(whole, QuestionLines.prompt)
    case .lineTyped(let text), .lineCut(let text): take(TypedLine(text))
    case .lineUnreadable: refuse(.unreadable)
    case .linesWaiting(let count): refuse(.pasted(count))
    case .interrupted: leave(.interrupted)
    case .inputFailed: leave(.interrupted, saying: ClosingWording.inputFailed)
    case .inputEnded(let rest): leave(.forNow, saying: ClosingWording.inputEnded(rest))
    }
  }
}

extension Menu {
  private var whole: [String] { lines + ["", field.prompt, ""] + field.kind.options.map(\.line) }

  private mutating func take(_ line: TypedLine) -> Step {
    if let hindrance = line.hindrance { return refuse(hindrance) }
    if let (name, _) = line.command { return run(name) }
    if line.words == OtherWord.help { return run(":help") }
    switch AnswerReader(field: field, last: nil).read(line) {
    case .answer(.choice(let choice)): return .chosen(choice)
    case .refused(.mustBeKnown), .refused(.mustApply), .refused(.nothingToRepeat), .answer, .notApplicable:
      return refuse(.unknown(line.words))
    case .refused(let refusal): return refuse(refusal)
    }
  }

  private mutating func run(_ name: String) -> Step {
    switch name {
    case ":quit": return leave(.forNow)
    case ":show", ":list": return .ask(whole, QuestionLines.prompt)
    case ":help": return .ask(CommandWording.menuHelp, QuestionLines.prompt)
    case let name where WizardCommand.named(name) != nil: return refuse(.cannot(CommandWording.notInMenu))
    default: return refuse(.unknownCommand(name, nearest: nil))
    }
  }

  private mutating func refuse(_ refusal: Refusal) -> Step {
    refusals += 1
    let wording = RefusalWording(refusal, times: min(refusals, 2), subject: .field(field, hasLast: false))
    return .ask(wording.lines, QuestionLines.prompt)
  }

  private func leave(_ ending: Effect.Ending, saying lines: [String] = []) -> Step {
    .stop(lines + ["", "Nothing was begun or changed. To see this again: \(goOnWith)"], ending)
  }
}
