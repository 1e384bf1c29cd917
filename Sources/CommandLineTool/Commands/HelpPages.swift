import ScoringEngine

/// The words of `help` and `--help`, made from the commands themselves.
enum HelpPages {
  /// Of the tool.
  static let toolVersion = "1.0.0"

  /// The line of `--version`: the tool's version, and that of the method it scores by.
  static let version = "peerready \(toolVersion), scoring engine \(engineVersion)\n"

  /// The command list.
  static var overview: String {
    let width = (Command.all.map(\.name.count).max() ?? 0) + 2
    let rows = Command.all.map { command in
      "  \(command.name)\(String(repeating: " ", count: width - command.name.count))\(command.summary)"
    }
    return """
      PeerReady: is an organisation ready to employ peer support workers, what comes first, and why.

      To begin:
        peerready show imroc-checklist
        peerready wizard imroc-checklist --output november.json
        peerready score november.json

      Commands:
      \(rows.joined(separator: "\n"))

      For one command: peerready help COMMAND. The version: peerready --version.
      With a screen reader, a braille display or large type: peerready help accessibility.
      Nothing you enter leaves this computer.

      """
  }

  /// The page of one command: its example first.
  static func page(_ command: Command) -> String {
    let options = command.options.map { "  \($0.usage)\n      \($0.help)" }
    let details = command.details.isEmpty ? "" : "\n\(command.details)\n"
    let words = command.words.isEmpty ? "" : " \(command.words)"
    return """
      \(command.summary)

      Example:
        \(command.example)

      Form:
        peerready \(command.name)\(words) [OPTIONS]
      \(details)
      Options:
      \(options.joined(separator: "\n"))

      """
  }
}
