import Records
import Reports

extension Option {
  /// Only for a lock that is not known to be stale.
  static let force = Option("force", help: "Take the lock away although somebody may still be at work.")
}

extension Command {
  /// The lock of a file, taken away.
  static let unlock = Command(
    "unlock", summary: "Takes away a lock that somebody left behind.", words: "FILE",
    example: "peerready unlock november.json",
    details:
      "While a file is changed, a lock lies beside it, as in november.json.lock: a short text that says who is at "
      + "work. It goes by itself, and after a crash on the same computer the next command takes it away. One that "
      + "another computer left behind is taken away with this command, after asking there.",
    options: [.force]
  ) { invocation in
    var invocation = invocation
    let path = try invocation.arguments.words(1...1, named: "the file's name")[0]
    let result = try invocation.console.storage.unlock(path, evenIfHeld: invocation.arguments.has(.force))
    guard let text = words(result) else { throw refusal(result, path) }
    invocation.console.output.write("\(VisibleText.of(text))\n")
    return .fine
  }

  /// What was done; nil where nothing was, because somebody may be at work.
  private static func words(_ result: Unlocking) -> String? {
    switch result.state {
    case .free: return "There is nothing to unlock: there is no \"\(result.lock)\"."
    case .stale(let holder):
      return "The lock is gone. \(holder.words), and that has ended."
    case .held(let holder) where result.isRemoved:
      return "The lock is gone. \(holder.words). Should that go on, its changes come in a copy beside the file."
    case .unreadable where result.isRemoved: return "The lock is gone. It did not say whose it was."
    case .held, .unreadable: return nil
    }
  }

  private static func refusal(_ result: Unlocking, _ path: String) -> Failure {
    let insist = "peerready unlock \(ShellWord.quoted(path)) --force"
    if case .held(let holder) = result.state {
      return Failure(
        .locked, ["\(holder.words), and may still be. Ask there first. If nobody is at work on it any more: \(insist)"])
    }
    return Failure(
      .locked,
      ["\"\(result.lock)\" does not say whose lock it is. Ask the others first. If nobody is at work on it: \(insist)"])
  }
}

extension LockHolder {
  /// Who was at work where, and since when.
  fileprivate var words: String { "\(user) has been at work on the computer \(host) since \(since)" }
}
