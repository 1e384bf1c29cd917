import Foundation
import RulesLibrary
import TestSupport
import Testing

/// What the wizard shows, read by ear, by fingers, in large type and in small windows: plain lines, whatever the surroundings.
@Suite struct PlainOutputTests {
  /// What is typed: every kind of prompt, mistakes, help, and the last look at all answers.
  private static let lines = [
    "2", "x", "", ":help", ":skip", ":skip", ":skip", ":skip", "?", ":why", "3", ":note", "Über die Straße", ".", "dk",
    "9", "Agree", "2", "12.5", ":list", ":park", ":go 8", "na", "The school has one.", ".", ":go 10", "More rain.", ".",
    ":save", ":show 1", ":go", ":quit",
  ]

  @Test(
    "Plain characters and line feeds only, with no difference but where lines break", arguments: [40, 80, 200],
    [
      [:], ["LANG": "C", "LC_ALL": "C"], ["TERM": "dumb"], ["TERM": "xterm-256color"], ["NO_COLOR": "1"],
      ["ACCESSIBLE": "1"],
    ])
  func plain(_ columns: Int, _ environment: [String: String]) throws {
    var sitting = try Sitting()
    (sitting.columns, sitting.environment) = (columns, environment)
    let screen = try Self.screen(sitting, [])
    for scalar in screen.unicodeScalars { #expect(Self.isPlain(scalar), "\(scalar.value)") }
    let longest = screen.split(separator: "\n").filter { $0.contains(" ") }.map(\.count).max() ?? 0
    #expect(longest <= columns)
    #expect(Self.collapsed(screen) == Self.collapsed(try Self.screen(try Sitting(), ["--accessible"])))
  }

  @Test("A window that is made narrower is followed from the next question on") func resized() throws {
    var sitting = try Sitting()
    sitting.columns = 120
    let terminal = try sitting.begin(["wizard", "small-garden", "--output", "garden.json"])
    try terminal.wait(untilItEndsWith: "Your answer: ")
    #expect(terminal.screen.split(separator: "\n").contains { $0.count > 80 })
    terminal.resize(to: 40)
    Typing(":help").happen(at: terminal)
    try terminal.wait(untilItEndsWith: "Your answer: ")
    let help = terminal.news
    #expect(help.split(separator: "\n").allSatisfy { $0.count <= 40 })
    terminal.type([3])
    #expect(try terminal.wait() == 130)
  }

  /// Everything that a conversation shows.
  private static func screen(_ sitting: Sitting, _ options: [String]) throws -> String {
    let terminal = try sitting.begin(["wizard", "small-garden", "--output", "garden.json"] + options)
    for line in lines {
      // the line that ends a text is typed where no prompt stands
      try terminal.wait(untilItEndsWith: line == "." ? "" : ": ")
      Typing(line).happen(at: terminal)
    }
    _ = try terminal.wait()
    return terminal.screen
  }

  /// Letters and marks that are read aloud, or passed over in silence; no boxes, bars, arrows, pictures or control characters.
  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    if scalar == "\n" || scalar == "…" { return true }
    if scalar.isASCII { return scalar.value >= 32 && scalar.value < 127 }
    return scalar.properties.isAlphabetic
  }

  /// With every space and line feed between words as one space.
  private static func collapsed(_ screen: String) -> String {
    screen.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
  }
}
