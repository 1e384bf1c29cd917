import RulesLibrary
import ScoringEngine
import StrictJSON
import TestSupport
import Testing

@testable import Wizard

/// A blind ballot: one person, a perspective, levels, and no words.
@Suite struct BallotScripts {
  private static func ballot(_ depth: Depth = .full, perspective: String? = nil, record: JSONValue = [:]) throws -> Play
  {
    let questionnaire = try SmallGarden.loaded().questionnaire
    let form = BallotForm(questionnaire, depth: depth)
    let answers = [Answer](repeating: .open, count: questionnaire.items.count)
    return Play(form, entries: form.entries(perspective: perspective, answers: answers, record: record))
  }

  @Test("The perspective comes first; answers go on the record without a word of the person's own") func answering()
    throws
  {
    Script.play(
      try Self.ballot(),
      """
      Your answer: < staff
        [perspective = "staff"]
        [wizard/perspectiveNotSaid = null]
      Recorded: 4, Staff.
      ...
      Your answer: < 2
        [answers/purpose = {"level":2}]
      Recorded: 2, Agreed.
      ...
      Your answer: < dk
        [answers/money = {"doNotKnow":true}]
      Recorded: do not know.
      ...
      Your answer: < :go 8
      ...
      Your answer: < na
        [answers/first-aid = {"notApplicable":true}]
      Recorded: not applicable.
      ...
      Your answer: 
      """)
  }

  @Test("Who would rather not say is not asked again; who changes their mind is recorded") func notSaid() throws {
    let play = try Self.ballot().typing("6")
    #expect(play.recorded == [Record(["perspective"], .null), Record(["wizard", "perspectiveNotSaid"], true)])
    let again = try Self.ballot(record: play.disk)
    #expect(again.prompt?.text == "Your answer: ")
    #expect(!again.shown.contains("From which side do you see peer support?"))
    let changed = again.typing(":go perspective", "carers")
    #expect(changed.disk["perspective"] == "carers")
  }

  @Test("Only items with levels are asked, of the core where that was chosen; there is no way to write words")
  func fields() throws {
    let full = try BallotForm(SmallGarden.loaded().questionnaire, depth: .full)
    #expect(full.fields.compactMap(\.number) == [1, 2, 5, 6, 7, 8, 9])
    let core = try BallotForm(SmallGarden.loaded().questionnaire, depth: .core)
    #expect(core.fields.count < full.fields.count && core.fields.count > 1)
    for command in [":note", ":evidence", ":note 1"] {
      let play = try Self.ballot().typing("1", command)
      #expect(play.shown.last?.hasPrefix("Error: ") == true)
      #expect(play.recorded.isEmpty)
    }
  }

  @Test("Handed in, it says nothing of the answers") func submit() throws {
    let play = try Self.ballot().typing("1", "2", ":go", "submit")
    #expect(play.ending == "submit" && play.shown.last == "Submitted.")
  }
}
