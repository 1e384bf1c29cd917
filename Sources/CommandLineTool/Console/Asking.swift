import Wizard

/// Asks at the keyboard, and tells what happened there as a conversation takes it.
struct Asking {
  /// What is shown is shown here.
  let screen: Screen
  private var keyboard: Keyboard
  /// Bytes of a line at which the terminal cuts it.
  private let lineLimit: Int

  /// Asks at a keyboard, on the screen of a console.
  init(_ keyboard: Keyboard, _ console: Console) {
    self.keyboard = keyboard
    screen = Screen(console)
    lineLimit = console.terminal().longestLine
  }

  /// Shows a prompt, waits for a line, and tells what happened. A terminal's prompt for one line takes nothing of what is pasted.
  mutating func read(_ prompt: String, _ taking: Effect.Taking) -> Event {
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

  /// Shows a menu until somebody chooses, and gives the position of the choice. Throws where they leave.
  mutating func choose(from menu: Menu) throws(Leaving) -> Int {
    var menu = menu
    var event = Event.opened
    while true {
      switch menu.handle(screen.isGone ? .inputFailed : event) {
      case .chosen(let choice): return choice
      case .ask(let lines, let prompt):
        screen.show(lines)
        event = read(prompt, .oneLine)
      case .stop(let lines, let ending):
        screen.show(lines)
        throw Leaving(ending: ending)
      }
    }
  }
}

/// People left before anything was begun.
struct Leaving: Error {
  /// How.
  let ending: Effect.Ending
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
