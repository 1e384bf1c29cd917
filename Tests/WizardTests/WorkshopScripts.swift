import RulesLibrary
import ScoringEngine
import StrictJSON
import TestSupport
import Testing

@testable import Wizard

/// A workshop: hands or ballots, then the level agreed on, then how many still differ.
@Suite struct WorkshopScripts {
  private static func form(_ ballots: GroupResult? = nil) throws -> WorkshopForm {
    WorkshopForm(RatedForm(try SmallGarden.loaded().questionnaire, depth: .full), ballots: ballots)
  }

  private static func workshop(_ ballots: GroupResult? = nil) throws -> Play {
    let form = try form(ballots)
    return Play(form, entries: form.fields.map { _ in Entry() })
  }

  /// Five people: the purpose from 0 to 3, everything else at 0; carers give 0 and 1, staff 3.
  private static func ballots(minimum: Int = 2) throws -> GroupResult {
    let questionnaire = try SmallGarden.loaded().questionnaire
    let sheets = [("carers", 0), ("carers", 1), ("staff", 3), ("staff", 3), ("staff", 3)].map { perspective, level in
      BallotSheet(
        perspective: perspective,
        answers: questionnaire.items.indices.map {
          $0 == 0 ? .level(level) : questionnaire.items[$0].level == nil ? .open : .level(0)
        })
    }
    return GroupResult(sheets, to: questionnaire, rule: SmallGroupRule(minimum: minimum))
  }

  @Test("Hands first, then the level, then how many still differ; everything is on the disk before the next prompt")
  func hands() throws {
    Script.play(
      try Self.workshop().pastPeople,
      """
      Your answer: < 1 4 2
      Error: "1 4 2" is no number of hands for each level. Type how many hands there are for each level, from 0 up, with spaces between, as in 1 4 2 0. One number more is for do not know, and one more for not applicable. By perspective: staff 1 4 2 0; carers 1 4 2 0.
      Your answer: < 1 4 2 0 1
        [answers/purpose = {"level":null,"spread":{"doNotKnow":1,"notApplicable":0,"votes":[1,4,2,0]}}]
      Recorded: 0, Not yet: 1; 1, Talked about: 4; 2, Agreed: 2; 3, Done: 0; do not know: 1.

      Question 1 of 10. Purpose known.

      Does everybody know what the garden is for?

      Show of hands: 0, Not yet: 1; 1, Talked about: 4; 2, Agreed: 2; 3, Done: 0; do not know: 1.
      Near to each other. The vote in the middle: 1, Talked about.
      ...
      Your answer: < 1
        [answers/purpose = {"level":1,"spread":{"doNotKnow":1,"notApplicable":0,"votes":[1,4,2,0]}}]
      Recorded: 1, Talked about.

      How many still differ, Purpose known.

      How many people still see it differently?

      Type a number, 0 where nobody does. What they see differently can go into a note: :note 1
      Your answer: < 2
        [answers/purpose = {"dissent":2,"level":1,"spread":{"doNotKnow":1,"notApplicable":0,"votes":[1,4,2,0]}}]
      Recorded: 2 (people).

      Show of hands on question 2, Money for a year.
      ...
      Your answer: 
      """)
  }

  @Test("Skipping the hands keeps them out of the record; the level is asked all the same") func withoutHands() throws {
    let play = try Self.workshop().pastPeople.typing(":skip", "2", "0")
    #expect(play.disk["answers"]?["purpose"] == ["level": 2, "dissent": 0])
  }

  @Test("Ballots are read out in place of hands, and stay on the record once there is a level") func readOut() throws {
    let play = try Self.workshop(Self.ballots()).pastPeople
    for line in [
      "Ballots: 0, Not yet: 1; 1, Talked about: 1; 2, Agreed: 0; 3, Done: 3.",
      "Split. The vote in the middle: 3, Done.",
      "In the middle by perspective: carers 0, Not yet; staff 3, Done.",
    ] { #expect(play.shown.contains(line)) }
    #expect(!play.shown.contains { $0.hasPrefix("Show of hands") })
    let answered = play.typing("2")
    #expect(
      answered.disk["answers"]?["purpose"]
        == [
          "level": 2, "spread": ["votes": [1, 1, 0, 3], "doNotKnow": 0, "notApplicable": 0, "gap": 3],
        ])
  }

  @Test("Of too few ballots nothing is shown, and hands are asked for") func few() throws {
    let form = try Self.form(Self.ballots(minimum: 6))
    #expect(form.fields.contains { $0.id == "purpose/hands" })
    #expect(form.mostDisputed.isEmpty)
    #expect(try Self.form(Self.ballots()).mostDisputed == [1])
  }

  @Test("What the record holds comes back, and an answer that nobody touches stays as it is") func resume() throws {
    let rated = RatedForm(try SmallGarden.loaded().questionnaire, depth: .full)
    let before = try Self.workshop().pastPeople.typing("1 4 2 0", "1", "2")
    let members = before.disk["answers"]?["purpose"]?.members.filter { $0.key != "level" } ?? []
    var entries = rated.fields.map { _ in Entry() }
    entries[5] = Entry(.level(1), beside: members)
    let form = try Self.form()
    let play = Play(form, entries: form.entries(entries), disk: before.disk)
    #expect(play.shown.last?.isEmpty == false && play.recorded.isEmpty)
    #expect(play.typing(":go 1", "1").disk == before.disk)
    #expect(play.typing(":go 1", "3").disk["answers"]?["purpose"]?["dissent"] == 2)
  }
}
