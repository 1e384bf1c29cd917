import Foundation
import Records
import StrictJSON
import TestSupport
import Testing

/// What can come from a keyboard beside answers, at a real terminal.
@Suite struct KeyboardTests {
  private let words = ["wizard", "small-garden", "--output", "garden.json"]

  @Test("Ten lines pasted at a prompt for one answer are thrown away, and nothing of them is taken")
  func pasteAtChoice()
    throws
  {
    let sitting = try Sitting()
    try sitting.play(
      words,
      """
      ...
      Your answer: < :go 1
      ...
      Your answer: < {paste 3|3|3|3|3|3|3|3|3|3}
      Error: 10 lines came at once, as when something is pasted, and this question takes one. None was taken. Type a number from 0 to 3, or the start of an answer.
      Your answer: < {ctrl-c}
      Saved. 0 of 9 answered. Continue with: peerready wizard garden.json
      """, status: 130)
    #expect(try sitting.draft()["answers"]?["purpose"]?["level"] == .null)
  }

  @Test("Ten lines pasted at a prompt for a text are one answer, empty lines and colons among them") func pasteAtText()
    throws
  {
    let sitting = try Sitting()
    try sitting.play(
      words,
      """
      ...
      Your answer: < :go 10
      ...
      Your text: < {paste one|two|  three||five: 5|::six|seven|8|9|ten.|.}
      Recorded: your text, 10 lines.
      ...
      Your answer: < {ctrl-c}
      Saved. 0 of 9 answered. Continue with: peerready wizard garden.json
      """, status: 130)
    let text = "one\ntwo\n  three\n\nfive: 5\n:six\nseven\n8\n9\nten."
    #expect(try sitting.draft()["answers"]?["wishes"]?["text"] == .string(text))
  }

  @Test("A pasted text that goes on after its end is not taken for answers") func pasteTooMuch() throws {
    let sitting = try Sitting()
    let terminal = try sitting.begin(words)
    try terminal.wait(untilItEndsWith: "Your answer: ")
    Typing(":go 10").happen(at: terminal)
    try terminal.wait(untilItEndsWith: "Your text: ")
    Typing("{paste one|.|3|3|3}").happen(at: terminal)
    try terminal.wait(untilItEndsWith: "Your answer: ")
    terminal.type([3])
    #expect(try terminal.wait() == 130)
    #expect(terminal.screen.contains("Error: 3 lines came at once"))
    let people = try #require(try sitting.draft()["participants"])
    #expect(people == .array([]))
  }

  @Test("Arrow keys, control characters and bytes that are no text are refused in words, and nothing is taken")
  func keys() throws {
    let sitting = try Sitting()
    let terminal = try sitting.begin(words)
    try terminal.wait(untilItEndsWith: "Your answer: ")
    let typed: [(bytes: [UInt8], said: String)] = [
      (Array("3\u{1B}[D".utf8), "Error: that was an arrow key, or another key that is no character"),
      (Array("3\u{7}".utf8), "Error: the line holds characters that cannot be seen, so nothing was taken."),
      ([0x33, 0xFF], "Error: the line holds bytes that are no text in UTF-8, so nothing was taken."),
    ]
    for line in typed {
      terminal.type(line.bytes + [10])
      try terminal.wait(untilItEndsWith: "Your answer: ")
      #expect(terminal.news.contains(line.said))
    }
    terminal.type([3])
    #expect(try terminal.wait() == 130)
    #expect(try sitting.draft()["participants"] == .array([]))
  }

  @Test(
    "Where a terminal cuts a long line, a text keeps what came, and people are told", arguments: [4094, 4095, 5000])
  func longLine(_ length: Int) throws {
    let sitting = try Sitting()
    let terminal = try sitting.begin(words)
    try terminal.wait(untilItEndsWith: "Your answer: ")
    Typing(":go 10").happen(at: terminal)
    try terminal.wait(untilItEndsWith: "Your text: ")
    terminal.type(Array(repeating: UInt8(ascii: "x"), count: length) + [10])
    try sitting.waitForLine(in: "wishes")
    terminal.type(Array(".\n".utf8))
    try terminal.wait(untilItEndsWith: "Your answer: ")
    terminal.type([3])
    #expect(try terminal.wait() == 130)
    #expect(terminal.screen.contains("This line is as long as the terminal allows") == (length > 4094))
    let kept = String(repeating: "x", count: min(length, 4095))
    #expect(try sitting.draft()["answers"]?["wishes"]?["text"] == .string(kept))
  }

  @Test("At a prompt for one answer a long line is refused", arguments: [true, false]) func longAnswer(_ isPiped: Bool)
    throws
  {
    let sitting = try Sitting()
    let line = String(repeating: "3", count: 5000)
    let shown: String
    if isPiped {
      var tool = try Tool()
      (tool.folder, tool.environment) = (sitting.folder.path, sitting.wholeEnvironment)
      shown = try tool.run(words + ["--stdin-answers"], input: line + "\n").output
    } else {
      let terminal = try sitting.begin(words)
      try terminal.wait(untilItEndsWith: "Your answer: ")
      terminal.type(Array(line.utf8) + [10])
      try terminal.wait(untilItEndsWith: "Your answer: ")
      terminal.type([3])
      #expect(try terminal.wait() == 130)
      shown = terminal.screen
      #expect(shown.contains("This line is as long as the terminal allows"))
    }
    #expect(shown.contains("Error: \"\(String(repeating: "3", count: 40))…\" is not one of the answers"))
    #expect(try sitting.draft()["participants"] == .array([]))
  }

  @Test("Through a pipe a line of 5,000 bytes is kept whole") func longLinePiped() throws {
    let sitting = try Sitting()
    var tool = try Tool()
    (tool.folder, tool.environment) = (sitting.folder.path, sitting.wholeEnvironment)
    let line = String(repeating: "ä", count: 2500)
    let result = try tool.run(words + ["--stdin-answers"], input: ":go 10\n\(line)\n.\n")
    #expect(result.status == 0 && !result.output.contains("as long as the terminal allows"))
    #expect(try sitting.draft()["answers"]?["wishes"]?["text"] == .string(line))
  }
}

extension Sitting {
  /// Waits until the draft holds the first line of a text that is being written. Gives up after a minute.
  fileprivate func waitForLine(in field: String) throws {
    for _ in 0..<6000 {
      if try draft()["wizard"]?["unfinished"]?[field] != nil { return }
      usleep(10_000)
    }
    Issue.record("no line in \(field)")
  }
}
