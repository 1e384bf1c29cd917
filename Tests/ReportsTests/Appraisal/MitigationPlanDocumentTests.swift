import RulesLibrary
import ScoringEngine
import StrictJSON
import TestSupport
import Testing

@testable import Reports

/// The plan that follows from a decision, as people read it.
@Suite struct MitigationPlanDocumentTests {
  @Test("Each drawback with a step is an action with its reason, first step and days") func whole() throws {
    let text = try text(option: 0, reason: "We like to dig")
    #expect(
      text == """
        Action plan: Seed group, Anytown

        Where should the water come from? 21 November 2026, round 2026-Q4. Who took part: peer support workers 3. Questionnaire \
        water-options, version 1.0.0.

        The group chose: Dig a well. The reason: We like to dig. Every choice has its drawbacks; these actions make them weigh less.


        Action 1. The well is dug in four weekends.

        - Because: Digging takes a summer.
        - First step: Ask who has a spade.
        - Owner: needs an owner.
        - From 1 December 2026 to 2 March 2027 (13 weeks).
        - Name in files: digging


        Action 2. The depth is known.

        - Because: Nobody knows how deep the water is.
        - First step: Ask the neighbours.
        - Owner: needs an owner.
        - From 1 December 2026 to 29 December 2026 (4 weeks).
        - Name in files: depth

        """)
  }

  @Test("A reason that was not written down is said to be missing") func noReason() throws {
    let text = try text(option: 1, reason: nil)
    #expect(text.contains("Lay a pipe from the road. No reason was written down. Every choice"))
  }

  @Test("Where no drawback has a step, nothing is promised") func nothing() throws {
    let disadvantages: JSONValue = [["id": "deep", "text": "It is deep."]]
    let options: JSONValue = [
      ["id": "well", "title": "Well", "disadvantages": disadvantages], ["id": "not-yet", "title": "Wait"],
    ]
    let text = try text(option: 0, reason: nil, of: WaterOptions.appraisal(("options", options)))
    #expect(
      text.hasSuffix(
        "\n\nThe group chose: Well. No reason was written down.\n\nThere is nothing to plan: no drawback of it has a step.\n"
      ))
  }

  private func text(
    option: Int, reason: String?, of appraisal: OptionAppraisal? = nil
  ) throws -> String {
    let appraisal = try appraisal ?? WaterOptions.appraisal()
    let start = try #require(CivilDate("2026-12-01"))
    let plan = MitigationPlan(for: option, of: appraisal, start: start)
    let head = try Watering.clearLead().head
    let round = PlanRound(
      assessment: PlanRound.Source(
        id: "water", date: head.date, round: head.round, organisation: "Anytown", team: "Seed group"),
      questionnaire: PlanRound.Pin(
        id: appraisal.id, version: appraisal.version, sha256: String(repeating: "0", count: 64)),
      basis: .decision(PlanRound.Decision(option: appraisal.options[option].id, reason: reason)), strengths: [])
    let living = LivingPlan(plan, of: appraisal, round: round)
    return PlainText(width: nil).render(
      LivingPlanDocument(new: living, names: PlanNames(appraisal), head: head).document)
  }
}
