import TestSupport
import Testing

@testable import Wizard

/// A conversation as it reads on the screen: prompts with `< ` before what is typed, all that is said, and in brackets what goes into the
/// record. A line `...` stands for any number of lines. In place of a typed line may stand something else that happens: `{interrupted}`,
/// `{end}`, `{end WORDS}`, `{failed}`, `{unreadable}`, `{lines N}`, `{cut WORDS}`, and for the disk `{full}` and `{fine}`.
enum Script {
  /// Plays what a script types, expects all of its lines, and gives the conversation as it is then.
  @discardableResult
  static func play(_ start: Play, _ text: String, sourceLocation: SourceLocation = #_sourceLocation) -> Play {
    var play = start
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    for line in lines { if let typed = line.firstRange(of: "< ") { act(String(line[typed.upperBound...]), &play) } }
    let shown = play.shown(since: start)
    if !LinePattern.matches(shown[...], lines[...]) {
      Issue.record("shown instead:\n\(shown.joined(separator: "\n"))", sourceLocation: sourceLocation)
    }
    return play
  }

  private static func act(_ typed: String, _ play: inout Play) {
    let words = typed.dropFirst().dropLast().split(separator: " ", maxSplits: 1).map(String.init)
    guard typed.hasPrefix("{"), typed.hasSuffix("}"), let name = words.first else { return play.type(typed) }
    let rest = words.count == 2 ? words[1] : ""
    switch name {
    case "interrupted": play.type(typed, .interrupted)
    case "end": play.type(typed, .inputEnded(rest))
    case "failed": play.type(typed, .inputFailed)
    case "unreadable": play.type(typed, .lineUnreadable)
    case "lines": play.type(typed, .linesWaiting(Int(rest) ?? 0))
    case "cut": play.type(typed, .lineCut(rest))
    case "full": play.disk(isFull: true, typed)
    case "fine": play.disk(isFull: false, typed)
    default: Issue.record("unknown: \(typed)")
    }
  }
}

extension Play {
  /// The disk fills up or has room again, while a prompt is waited at.
  fileprivate mutating func disk(isFull: Bool, _ mark: String) {
    isDiskFull = isFull
    shown.append((prompt?.text ?? "") + "< " + mark)
  }
}
