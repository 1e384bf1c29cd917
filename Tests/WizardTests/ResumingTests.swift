import RulesLibrary
import ScoringEngine
import StrictJSON
import TestSupport
import Testing

@testable import Wizard

/// A conversation that is taken up again.
@Suite struct ResumingTests {
  /// The same conversation, begun anew from what it had in memory and on the disk.
  private static func again(_ play: Play) throws -> Play {
    let marks = play.disk[Marks.key].map(Marks.init) ?? Marks()
    let setting = Setting(keptIn: "garden.json", goOnWith: "peerready wizard garden.json", isResumed: true)
    return Play(
      play.conversation.form, entries: play.conversation.entries, marks: marks, setting: setting, disk: play.disk)
  }

  @Test("It goes on after the last answer, and says how far the group is") func place() throws {
    let play = try Self.again(Play.garden().pastPeople.typing("1", ":park", "1", ":quit"))
    #expect(
      play.shown.prefix(16) == [
        "Is the garden ready to open?", "", "You are going on where you stopped: 2 of 9 answered.", "",
        "Parked for later: question 2.", "",
        "Your answers are kept in garden.json, on this computer and nowhere else. Each answer is on the disk before the next question.",
        "", "Type the number of an answer and press Enter. Type :help for all commands, :quit to stop.", "",
        "The parts:",
        "- Who takes part: not started, 5 questions", "- Section 1. The plan: 2 of 4 answered",
        "- Section 2. The people: not started, 4 questions", "- Section 3. The tools: not started, 2 questions", "",
      ])
    #expect(play.conversation.memory.prompt == .field(8))
  }

  @Test("A text that was begun goes on where it was", arguments: [":go 10", ":note 1", ":go 8"]) func text(
    _ way: String
  ) throws {
    var before = try Play.garden().pastPeople.typing(way)
    if way == ":go 8" { before.type("na") }
    before = before.typing("one", "", "three")
    var play = try Self.again(before)
    play.type(way)
    if way == ":go 8" { play.type("na") }
    let at = try #require(play.shown.lastIndex { $0.hasPrefix("You began this text before.") })
    #expect(play.shown[(at + 1)...] == ["one", "", "three"])
    play.type(".")
    #expect(play.disk.line.contains("one\\n\\nthree") && !play.disk.line.contains("\"3\""))
  }

  @Test("Marks are read as they were written, and what is not understood is passed over") func marks() {
    var marks = Marks()
    marks.parked = ["a", "b"]
    marks.doNotKnow = ["c"]
    marks.unfinished[Marks.Place(field: "a", part: .note)] = (1...12).map { "line \($0)" }
    let written = Marks.records(from: Marks(), to: marks).reduce(JSONValue.object([])) {
      $0.putting([($1.keys, $1.value)])
    }
    #expect(written[Marks.key].map(Marks.init) == marks)
    #expect(
      Marks(["parked": 3, "unfinished": ["a": ["song": ["1": "x"], "note": ["x": "y", "2": 3]]]]).parked.isEmpty)
    #expect(Marks("nothing") == Marks())
  }

  @Test("What stands beside an answer and is none of the wizard's business goes back as it came") func beside() throws {
    let form = try RatedForm(
      SmallGarden.loaded().questionnaire, depth: .full,
      people: PeopleFields(others: [["perspective": "gardeners", "count": 2]]))
    let kept = JSONValue.Member(key: "dissent", value: 1)
    let entries = form.fields.indices.map { $0 == 5 ? Entry(.level(1), beside: [kept]) : Entry() }
    var play = Play(form, entries: entries).typing(":go 1", "3", ":go people", "4")
    #expect(
      play.recorded.map(\.value) == [
        [["perspective": "people-who-use-services", "count": 4], ["perspective": "gardeners", "count": 2]]
      ])
    play.type(":go 1")
    #expect(play.disk.line.contains(#""purpose":{"dissent":1,"level":3}"#))
  }
}
