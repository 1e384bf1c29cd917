import Testing

@testable import Wizard

/// The choice between things to do: numbers and the start of words, and nothing that nobody typed.
@Suite struct MenuTests {
  private func menu() -> Menu {
    Menu(
      ["What lies here"],
      choices: [("Go on with \"A\"", "3 of 9."), ("Go on with \"B\"", ""), ("Begin", "10 minutes.")],
      goOnWith: "peerready wizard ours")
  }

  private let whole = [
    "What lies here", "", "What do you want to do?", "", "1. Go on with \"A\": 3 of 9.", "2. Go on with \"B\"",
    "3. Begin: 10 minutes.",
  ]

  @Test(
    "It shows what there is, and shows it again", arguments: [Event.opened, .lineTyped(":show"), .lineTyped(" :LIST ")])
  func shown(_ event: Event) {
    var menu = menu()
    #expect(menu.handle(event) == .ask(whole, "Your answer: "))
  }

  @Test(
    "A number or an unmistakable start chooses", arguments: [("1", 0), (" ２.", 1), ("begin", 2), ("go on with \"b", 1)])
  func chosen(_ typed: String, _ choice: Int) {
    var menu = menu()
    #expect(menu.handle(.lineTyped(typed)) == .chosen(choice))
  }

  @Test(
    "Everything else is refused in words, again and again",
    arguments: [
      (Event.lineTyped(""), "Enter alone is none"), (.lineTyped("4"), "\"4\" is outside"),
      (.lineTyped("go"), "is the start of 2 answers"), (.lineTyped("dk"), "\"dk\" is not one of the answers"),
      (.lineTyped("\u{1B}[A"), "arrow key"), (.lineUnreadable, "no text in UTF-8"),
      (.linesWaiting(10), "10 lines came at once"),
      (.lineTyped(":back"), "none is asked yet"), (.lineTyped(":nonsense"), "there is no command"),
      (.lineCut("x"), "\"x\""),
    ])
  func refused(_ event: Event, _ words: String) throws {
    var menu = menu()
    for round in 1...4 {
      guard case .ask(let lines, "Your answer: ") = menu.handle(event) else {
        Issue.record("not asked again")
        return
      }
      #expect(lines[0].hasPrefix("Error: "))
      if round == 1 { #expect(lines[0].contains(words)) }
    }
  }

  @Test("Help says what can be typed", arguments: [":help", "?"]) func help(_ typed: String) {
    var menu = menu()
    #expect(menu.handle(.lineTyped(typed)) == .ask(CommandWording.menuHelp, "Your answer: "))
  }

  @Test(
    "It can be left in every way, with nothing changed",
    arguments: [
      (Event.lineTyped(":quit"), Effect.Ending.forNow), (.inputEnded(""), .forNow), (.inputEnded("1"), .forNow),
      (.interrupted, .interrupted), (.inputFailed, .interrupted),
    ])
  func left(_ event: Event, _ ending: Effect.Ending) throws {
    var menu = menu()
    guard case .stop(let lines, ending) = menu.handle(event) else {
      Issue.record("not left")
      return
    }
    #expect(lines.last == "Nothing was begun or changed. To see this again: peerready wizard ours")
  }
}
