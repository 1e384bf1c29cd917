import Foundation
import Records
import StrictJSON
import TestSupport
import Testing

/// Every way to leave the real executable, at every kind of prompt: what was answered is kept, the exact command to go on with is said,
/// and it leads back to the same question.
@Suite struct LeavingTests {
  /// Lines that lead to a prompt of each kind, and what that prompt says.
  static let ways: [String: (lines: [String], prompt: String)] = [
    "people": ([":go people"], "Your answer: "), "level": ([":go 1"], "Your answer: "),
    "choice": ([":go 3"], "Your answer: "), "number": ([":go 4"], "Your answer: "), "text": ([":go 10"], "Your text: "),
    "note": ([":note 2"], "Your text: "), "evidence": ([":evidence 5"], "Your text: "),
    "reason": ([":go 8", "na"], "Your text: "), "review": ([":go"], "Number, submit or :quit: "),
  ]

  /// What happens, and the exit status.
  static let ends: [(words: String, status: Int32)] = [
    ("{ctrl-c}", 130), ("{term}", 130), ("{hup}", 130), ("{hang up}", 130), ("{ctrl-d}", 0), (":quit", 0),
  ]

  @Test("At a terminal", arguments: ways.keys.sorted(), ends)
  func leave(_ way: String, _ end: (words: String, status: Int32)) throws {
    let sitting = try begun()
    let way = try #require(Self.ways[way])
    let terminal = try sitting.begin(["wizard", "garden.json"])
    try terminal.wait(untilItEndsWith: "Your answer: ")
    for line in way.lines.dropLast() { try type(line, at: terminal, prompt: "Your answer: ") }
    try type(way.lines[way.lines.count - 1], at: terminal, prompt: way.prompt)
    let draft = try sitting.draft()
    let typing = Typing(end.words)
    typing.happen(at: terminal)
    #expect(try terminal.wait() == end.status)
    if case .hangUp = typing {
    } else {
      #expect(terminal.screen.hasSuffix(Self.saved), "\(terminal.screen.suffix(300))")
    }
    #expect(try sitting.draft() == draft)
    #expect(try sitting.files() == ["garden.json.journal"])
    try sitting.playPiped(["wizard", "garden.json"], Self.resumed, status: 0)
  }

  @Test("At the end of a pipe", arguments: ways.keys.sorted(), ["", "half a line"])
  func endOfPipe(_ way: String, _ half: String) throws {
    let sitting = try begun()
    let way = try #require(Self.ways[way])
    var tool = try Tool()
    (tool.folder, tool.environment) = (sitting.folder.path, sitting.wholeEnvironment)
    let draft = try sitting.draft()
    let input = way.lines.joined(separator: "\n") + "\n" + half
    let result = try tool.run(["wizard", "garden.json", "--stdin-answers"], input: input)
    #expect(result.status == 0 && result.errors.isEmpty)
    #expect(result.output.contains("\(way.prompt)\nThe input has ended, which is no answer.\n"))
    #expect(result.output.contains("was not taken: \"half a line\"") == !half.isEmpty)
    #expect(result.output.hasSuffix(Self.saved.replacing("json\n", with: "json --stdin-answers\n")))
    #expect(try sitting.draft() == draft)
  }

  @Test("What was typed before Ctrl-D, without Enter, is told and not taken") func half() throws {
    try begun().play(
      ["wizard", "garden.json"],
      """
      ...
      Your answer: < {half 3}
      The input has ended, which is no answer.
      What was typed last has no Enter after it and was not taken: "3"

      Saved. 2 of 9 answered. Continue with: peerready wizard garden.json
      """, status: 0)
  }

  @Test("A second Ctrl-C leaves at once, whatever the first still waits for, and loses nothing") func twice() throws {
    let sitting = try begun()
    let draft = try sitting.draft()
    let terminal = try sitting.begin(["wizard", "garden.json"])
    try terminal.wait(untilItEndsWith: "Your answer: ")
    terminal.type([3, 3])
    let status = try terminal.wait()
    #expect(status == 130 || status == -2)
    #expect(try sitting.draft() == draft)
  }

  @Test("Without a terminal, nobody is asked, and the way for programs is named") func noTerminal() throws {
    let result = try Tool().run(["wizard", "imroc-checklist", "--output", "nowhere/x.json"])
    #expect(result.status == 64 && result.output.isEmpty)
    #expect(
      result.errors
        == "Error: the wizard asks people at a terminal, and its input is none. To read the answers from a pipe or file, one line each: "
        + "--stdin-answers. To fill in a file instead: peerready new ID --output FILE\n")
  }

  private func type(_ line: String, at terminal: PseudoTerminal, prompt: String) throws {
    terminal.type(Array(line.utf8) + [10])
    try terminal.wait(untilItEndsWith: prompt)
  }

  /// A draft of two answers.
  private func begun() throws -> Sitting {
    let sitting = try Sitting()
    var tool = try Tool()
    (tool.folder, tool.environment) = (sitting.folder.path, sitting.wholeEnvironment)
    let words = ["wizard", "small-garden", "--output", "garden.json", "--stdin-answers"]
    _ = try tool.run(words, input: ":go 1\n1\n2\n")
    return sitting
  }

  private static let saved = "\nSaved. 2 of 9 answered. Continue with: peerready wizard garden.json\n"

  private static let resumed = """
    Is the garden ready to open?

    You are going on where you stopped: 2 of 9 answered.
    ...
    Question 3 of 10. Land.
    ...
    Your answer: < :quit

    Saved. 2 of 9 answered. Continue with: peerready wizard garden.json --stdin-answers
    """
}
