import Testing

@testable import Wizard

/// Every way to leave, at every kind of prompt.
@Suite struct LeavingScripts {
  /// Lines that lead to a prompt of each kind.
  static let ways: [String: [String]] = [
    "people": [], "level": [":go 1"], "choice": [":go 3"], "number": [":go 4"], "text": [":go 10"],
    "text with lines": [":go 10", "one", "two"], "note": [":go 1", ":note"], "evidence": [":evidence 5", "a list"],
    "reason": [":go 8", "na", "because"], "review": [":go"],
  ]

  @Test(
    "What was answered is kept, and how to go on is said", arguments: ways.keys.sorted(),
    ["{interrupted}", "{end}", "{end half a li}", "{failed}", ":quit"])
  func leave(_ way: String, _ event: String) throws {
    var start = try Play.garden().pastPeople.typing("1", "2")
    for line in try #require(Self.ways[way]) { start.type(line) }
    let said =
      switch event {
      case "{end}": "The input has ended, which is no answer."
      case "{end half a li}": "What was typed last has no Enter after it and was not taken: \"half a li\""
      case "{failed}": "The keyboard cannot be read any more."
      default: "..."
      }
    let play = Script.play(
      start,
      """
      \(start.prompt?.text ?? "")< \(event)
      ...
      \(said)

      Saved. 2 of 9 answered. Continue with: peerready wizard garden.json
      (\(["{interrupted}", "{failed}"].contains(event) ? "interrupted" : "forNow"))
      """)
    #expect(play.recorded.isEmpty && play.disk == start.disk)
    #expect(play.conversation.entries == start.conversation.entries)
  }

  @Test("Once it is over, nothing more happens") func over() throws {
    var play = try Play.garden().typing(":quit")
    let shown = play.shown
    for event in [Event.lineTyped("3"), .interrupted, .answersSaved, .saveFailed("x"), .inputEnded("")] {
      play.tell(event)
    }
    #expect(play.shown == shown && play.recorded.isEmpty)
  }

  @Test("What cannot be kept is not remembered either, and can be typed again") func fullDisk() throws {
    let play = Script.play(
      try Play.garden().pastPeople,
      """
      Your answer: < {full}
      Your answer: < 2
      Error: this could not be saved, and nothing was changed: the disk is full. Type it again, or :quit to stop.
      Your answer: < {fine}
      Your answer: < 2
        [answers/purpose = {"level":2}]
      Recorded: 2, Agreed.
      ...
      Your answer: < :go 10
      ...
      Your text: < {full}
      Your text: < one
      Error: this could not be saved, and nothing was changed: the disk is full. Type it again, or :quit to stop.
      Your text: < :go
      ...
      Number, submit or :quit: < submit
      Error: this could not be saved, and nothing was changed: the disk is full. Type it again, or :quit to stop.
      Number, submit or :quit: < {fine}
      Number, submit or :quit: < submit
        [status = "submitted"]
      Submitted.
      (submit)
      """)
    #expect(play.disk.line == #"{"answers":{"purpose":{"level":2}},"status":"submitted"}"#)
  }

  @Test("Several lines at once, keys that are no characters, and bytes that are no text are refused in words")
  func noise() throws {
    Script.play(
      try Play.garden().pastPeople,
      """
      Your answer: < {lines 10}
      Error: 10 lines came at once, as when something is pasted, and this question takes one. None was taken. Type a number from 0 to 3, or the start of an answer.
      Your answer: < \u{1B}[A
      Error: that was an arrow key, or another key that is no character, and nothing was taken. Only the key for deleting works inside a line. What is asked: Does everybody know what the garden is for? Type the number that stands before one of these, and press Enter.
      ...
      Your answer: < 2\u{7}
      Error: the line holds characters that cannot be seen, so nothing was taken. What is asked: Does everybody know what the garden is for? Type the number that stands before one of these, and press Enter.
      ...
      Your answer: < {unreadable}
      Error: the line holds bytes that are no text in UTF-8, so nothing was taken. What is asked: Does everybody know what the garden is for? Type the number that stands before one of these, and press Enter.
      ...
      Your answer: < :go 10
      ...
      Your text: < one\u{1B}[D
      Error: that was an arrow key, or another key that is no character, and nothing was taken. Only the key for deleting works inside a line. Type your words, and then a line with a single full stop.
      Your text: < a\u{202E}b
      Error: the line holds characters that cannot be seen, so nothing was taken. Write as you would in a letter. When you are done, type . alone on a line.
      Your text: < a\tb
        [wizard/unfinished/wishes/answer/1 = "a\\tb"]
      < .
      ...
      Your answer: 
      """)
  }
}
