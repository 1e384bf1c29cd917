import RulesLibrary
import ScoringEngine
import Testing

@testable import Reports

/// Sentences and phrases that the whole reports do not show.
@Suite struct WordingTests {
  @Test("Lists and counts read as people say them") func counts() {
    #expect(Counts.list([]) == "")
    #expect(Counts.list(["a"]) == "a")
    #expect(Counts.list(["a", "b"]) == "a and b")
    #expect(Counts.list(["a", "b", "c"]) == "a, b and c")
    #expect((0...2).map { Counts.of($0, "level", "levels") } == ["0 levels", "1 level", "2 levels"])
  }

  @Test("A day is written out, without a zero before it") func dates() {
    #expect(CivilDate("2026-01-05")?.inWords == "5 January 2026")
    #expect(CivilDate("2028-02-29")?.inWords == "29 February 2028")
    #expect(CivilDate("2026-12-31")?.inWords == "31 December 2026")
  }

  @Test("A sentence is closed once") func closed() {
    let closed = ["a", "a.", "a?", "a!", "a:", ""].map(\.closed)
    #expect(closed == ["a.", "a.", "a?", "a!", "a:", "."])
    #expect("élan".capitalisedStart == "Élan")
  }

  @Test("Every reason for a priority says its numbers") func reasons() throws {
    let questionnaire = try Garden(Garden.half).questionnaire
    let money = questionnaire.items[1]
    func text(_ reason: Priority.Reason) -> String { reason.text(about: money, in: questionnaire) }
    #expect(
      text(.foundationNotMet(level: 0, atLeast: 2))
        == "It is a foundation and not met: it is at level 0 (Not yet) and needs at least level 2 (Agreed).")
    #expect(text(.foundationUnknown(isDoNotKnow: true)) == "It is a foundation, and the answer is \"do not know\".")
    #expect(text(.foundationUnknown(isDoNotKnow: false)) == "It is a foundation, and it has no answer yet.")
    #expect(
      text(.belowTarget(level: 2, target: 3)) == "It is at level 2 (Agreed); the target is level 3 (Done).")
    #expect(text(.votes(1)) == "1 person voted for it.")
    #expect(
      text(.gain(Fraction(1, over: 8))) == "At its target, level 3, it would add 12.5 points to the overall score.")
    #expect(
      text(.gain(Fraction(-1, over: 8)))
        == "At its target, level 3, the overall score would stand 12.5 points lower, because more would be known.")
    #expect(text(.fell) == "Its level fell since the last round.")
    #expect(text(.perspectiveGap(levels: 1)) == "Two groups of people see it 1 level apart.")
    #expect(text(.neededBy(item: 6)) == "\"Watering rota\" needs it first.")
  }

  @Test("Every rule of precedence ends a sentence") func precedence() throws {
    let questionnaire = try Garden(Garden.half).questionnaire
    let rules: [Priority.Precedence] = [
      .foundationNotMet, .foundationUnknown, .votes, .gain, .fell, .perspectiveGap, .questionnaireOrder,
      .neededBy(item: 6),
    ]
    #expect(
      rules.map { $0.text(in: questionnaire) } == [
        "foundations that are not met come first", "foundations that nobody has rated come before the rest",
        "more people voted for it", "it has more to add to the score", "it fell since the last round",
        "people see it further apart", "it is asked earlier; nothing else separates the two",
        "\"Watering rota\" needs it first",
      ])
  }

  @Test("A check that waits names what it waits for and what it might say") func waiting() throws {
    let checks = try Garden(Garden.blank).scorecard.checks
    let questionnaire = try Garden(Garden.blank).questionnaire
    #expect(
      checks[0].waiting(in: questionnaire)
        == "Cannot tell until \"Land\" and \"Money for a year\" are known. It may then say: The land is rented, and there is no budget for the rent."
    )
    #expect(checks[2].waiting(in: questionnaire).hasPrefix("Cannot tell until \"First aid box\" is known."))
  }

  @Test("A plan with nothing to do says so, and a head without people or round leaves them out") func plain() throws {
    let garden = try Garden(Garden.best)
    let head = ReportHead(unit: "Anytown", date: garden.head.date, round: nil, participants: [])
    let names = PlanNames(garden.questionnaire)
    let document = LivingPlanDocument(
      new: garden.living(for: []), names: names, head: head, scorecard: garden.scorecard
    ).document
    #expect(
      document.blocks.prefix(2) == [
        .paragraph("Is the garden ready to open? 21 November 2026. Questionnaire small-garden, version 1.0.0."),
        .paragraph("There is nothing to plan: nothing rated is below its target, and no foundation is missing."),
      ])
  }
}
