import Foundation
import Records
import StrictJSON
import TestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#endif

/// The wizard killed with no warning at any moment: every answer that was said to be recorded is there, and the conversation goes on.
@Suite struct KilledConversationTests {
  @Test("Killed at a prompt, it goes on there with the lines of a text that was begun") func atPrompt() throws {
    let sitting = try Sitting()
    let terminal = try sitting.begin(["wizard", "small-garden", "--output", "garden.json"])
    for line in [":go 1", "3", "2", ":go 10"] {
      try terminal.wait(untilItEndsWith: "Your answer: ")
      Typing(line).happen(at: terminal)
    }
    try terminal.wait(untilItEndsWith: "Your text: ")
    Typing("More rain.").happen(at: terminal)
    while try sitting.draft()["wizard"]?["unfinished"]?["wishes"] == nil { usleep(5000) }
    terminal.type(Array("half a li".utf8))
    kill(terminal.process, SIGKILL)
    #expect(try terminal.wait() == -SIGKILL)

    try sitting.play(
      ["wizard", "garden.json"],
      """
      Is the garden ready to open?

      You are going on where you stopped: 2 of 9 answered.
      ...
      Your answer: < :go 10
      ...
      You began this text before. It goes on after these lines; :edit begins it anew.
      More rain.
      Your text goes on: < .
      Recorded: your text, 1 line.
      ...
      Your answer: < :quit

      Saved. 2 of 9 answered. Continue with: peerready wizard garden.json
      """, status: 0)
  }

  @Test("Killed at any moment, it has all that it said it had recorded") func atAnyMoment() throws {
    let sitting = try Sitting()
    var random = SplitMix64(seed: 20)
    var words = ["wizard", "small-garden", "--output", "garden.json"]
    var least = 0
    for _ in 1...25 {
      let terminal = try sitting.begin(words)
      var count = 0
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        try terminal.wait(untilItEndsWith: "Your answer: ")
        count += 1
        // the number of people who use services is answered again and again, each time by one more
        Typing(":go people").happen(at: terminal)
        try terminal.wait(untilItEndsWith: "Your answer: ")
        Typing("\(least + count)").happen(at: terminal)
      }
      usleep(useconds_t(Int.random(in: 0...60_000, using: &random)))
      kill(terminal.process, SIGKILL)
      #expect(try terminal.wait() == -SIGKILL)
      let said = terminal.screen.split(separator: "\n").last { $0.hasPrefix("Recorded: ") }.flatMap {
        Int($0.dropFirst("Recorded: ".count).prefix { $0.isNumber })
      }
      guard try sitting.files().contains("garden.json.journal") else { continue }
      let now = Self.count(try sitting.draft())
      #expect(now >= said ?? least && now <= least + count, "\(now), \(said ?? -1), \(least), \(count)")
      least = now
      words = ["wizard", "garden.json"]
    }
    #expect(least > 10)
  }

  /// How many people the draft has of the first perspective.
  private static func count(_ draft: JSONValue) -> Int {
    guard case .array(let people)? = draft["participants"],
      case .decimal(let units, let places)? = people.first?["count"]
    else { return 0 }
    return (0..<max(0, -places)).reduce(units) { count, _ in count * 10 }
  }
}
