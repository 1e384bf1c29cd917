import RulesLibrary
import ScoringEngine
import StrictJSON
import TestSupport
import Testing

@testable import Records

/// The plan of a decision as a file, whole.
@Suite struct MitigationPlanFileTests {
  @Test("A plan of two drawbacks is written with every member") func wholeFile() throws {
    let decision = AppraisalRecord.Decision(option: 0, reason: "We like to dig.")
    let text = try text(of: Weighed.answered(Weighed.text()).deciding(decision))
    #expect(try text == Repository.text(of: "Tests/RecordsTests/Expected/mitigation-plan.json"))
  }

  @Test("Without a reason and a round, null stands for them") func bare() throws {
    let record = try Weighed.text().replacing("\"Beans need water.\"", with: "null")
      .replacing("\"round\": \"2026-Q4\"", with: "\"round\": null")
    let text = try text(of: Weighed.answered(record))
    #expect(text.contains("\"decision\": {\n    \"option\": \"mains\",\n    \"reason\": null\n  }"))
    #expect(text.matches(of: #/"round": null/#).count == 2)
  }

  private func text(of answered: AnsweredAppraisal) throws -> String {
    let option = try #require(answered.record.decision).option
    let start = try #require(CivilDate("2026-12-01"))
    let plan = MitigationPlan(for: option, of: answered.appraisal, start: start)
    return String(decoding: JSONWriter.pretty(answered.living(plan).json), as: UTF8.self)
  }
}
