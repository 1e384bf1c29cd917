import RulesLibrary
import Testing

@testable import ScoringEngine

/// The words of an action where the author left them to the tool.
@Suite("Words of an action")
struct ActionWordsTests {
  private let fixture = Fixture(
    [.level("rota", steps: [.quick, nil, nil])],
    checks: [DraftCheck(.warn, "alone", when: .item("rota", .atLeast, 0), step: .quick)])

  private func actions(_ answer: Answer) throws -> [Action] {
    let start = try #require(CivilDate("2026-11-21"))
    let plan = fixture.scorecard(["rota": answer]).plan(for: [0], start: start)
    return plan.actions + plan.fromChecks
  }

  @Test("An author's step speaks for itself")
  func step() throws {
    let action = try #require(actions(0).first)
    #expect(fixture.questionnaire.goal(of: action) == "rota 0")
    #expect(fixture.questionnaire.firstStep(of: action) == "Begin")
  }

  @Test("A missing step names the next level in the item's own words", arguments: [1, 2])
  func agreeStep(_ level: Int) throws {
    let action = try #require(actions(.level(level)).first)
    #expect(fixture.questionnaire.goal(of: action) == "Reach the next level of \"rota\": rota at \(level + 1)")
    #expect(
      fixture.questionnaire.firstStep(of: action)
        == "Agree in the group what would take you there, and write it down here.")
  }

  @Test("Finding out names who to ask and what would show it")
  func findOut() throws {
    let action = try #require(actions(.doNotKnow).first)
    #expect(fixture.questionnaire.goal(of: action) == "Know where you stand on \"rota\", and agree a rating.")
    #expect(
      fixture.questionnaire.firstStep(of: action)
        == "Ask whoever would know (Team leader) how things stand. What would show it: minutes of rota")
  }

  @Test("An item's action has its leads and evidence, a check's action has the check's message and neither")
  func leadsAndEvidence() throws {
    let actions = try actions(0)
    let questionnaire = fixture.questionnaire
    #expect(actions.map(questionnaire.short) == ["rota", "alone fired"])
    #expect(actions.map(questionnaire.leads) == [["team-leader"], []])
    #expect(actions.map(questionnaire.evidence) == [["minutes of rota"], []])
    #expect(actions.map(questionnaire.firstStep) == ["Begin", "Begin"])
  }
}
