import Foundation
import Records
import StrictJSON
import TestSupport
import Testing

/// A conversation of the real executable as a script: what is shown, with `< ` between a prompt and what is typed there. A line `...`
/// stands for any number of lines.
///
/// In place of a line may be typed `{ctrl-c}`, `{ctrl-d}`, `{hang up}`, `{signal N}`; `{paste A|B}` for lines that come at once, and
/// `{keys X}` for a line with the key of a control character before it, as `{keys ^[[A}` for an arrow.
struct Sitting {
  /// The folder it happens in; it stays for the next.
  let folder: TemporaryFolder
  /// Columns of the window.
  var columns = 200
  /// What is in the environment beside the questionnaires.
  var environment: [String: String] = [:]

  /// A sitting in a folder of its own.
  init() throws { folder = try TemporaryFolder() }

  /// Everything that the executable finds in its environment.
  var wholeEnvironment: [String: String] {
    ["PEERREADY_LIBRARY": SmallGarden.library].merging(environment) { $1 }
  }

  /// The executable at a terminal.
  func begin(_ words: [String]) throws -> PseudoTerminal {
    try PseudoTerminal(words, in: folder.path, columns: columns, environment: wholeEnvironment)
  }

  /// Plays a script at a terminal, and expects all its lines and the exit status.
  @discardableResult
  func play(
    _ words: [String], _ script: String, status: Int32, sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> String {
    let terminal = try begin(words)
    for line in Self.lines(script) {
      guard let typed = line.typed else { continue }
      try terminal.wait(untilItEndsWith: line.text)
      typed.happen(at: terminal)
    }
    let ended = try terminal.wait()
    #expect(ended == status, sourceLocation: sourceLocation)
    check(terminal.screen, script, sourceLocation)
    return terminal.screen
  }

  /// Plays a script through a pipe, which only has lines, and expects the very same of it.
  func playPiped(
    _ words: [String], _ script: String, status: Int32, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    var tool = try Tool()
    (tool.folder, tool.environment) = (folder.path, wholeEnvironment)
    let input = Self.lines(script).compactMap(\.typed).map { $0.echo.joined(separator: "\n") + "\n" }.joined()
    let result = try tool.run(words + ["--stdin-answers"], input: input)
    #expect(result.status == status, sourceLocation: sourceLocation)
    check(result.output + result.errors, script, sourceLocation)
  }

  /// The path of a file in the folder.
  func path(_ name: String) -> String { "\(folder.path)/\(name)" }
}

extension Sitting {
  /// What is shown in a line of a script, and what happens behind it; nil where nothing does.
  private static func lines(_ script: String) -> [(text: String, typed: Typing?)] {
    script.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      guard let mark = line.firstRange(of: "< ") else { return (String(line), nil) }
      return (String(line[..<mark.lowerBound]), Typing(String(line[mark.upperBound...])))
    }
  }

  private func check(_ screen: String, _ script: String, _ sourceLocation: SourceLocation) {
    let expected = Self.lines(script).flatMap { line -> [String] in
      guard let typed = line.typed else { return [line.text] }
      return [line.text + typed.echo[0]] + typed.echo.dropFirst()
    }
    let shown = LinePattern.lines(of: screen)
    if !LinePattern.matches(shown[...], expected[...]) {
      Issue.record("shown instead:\n\(screen)", sourceLocation: sourceLocation)
    }
  }
}

extension Sitting {
  /// The names of everything that lies in the folder.
  func files() throws -> [String] { try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() }

  /// What a draft holds, by its journal.
  func draft(_ journal: String = "garden.json.journal") throws -> JSONValue {
    try Journal.replay(path(journal), in: Storage()).record
  }
}
