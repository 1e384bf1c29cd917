import RulesLibrary
import ScoringEngine
import StrictJSON
import TestSupport
import Testing

@testable import Records

/// The plan as a file, whole.
@Suite struct PlanFileTests {
  @Test("A plan of two priorities and a check's step is written with every member") func wholeFile() throws {
    let choice = PriorityChoice(engine: [1, 8], group: [], leftOut: [], reason: nil)
    #expect(try text(choice) == Repository.text(of: "Tests/RecordsTests/Expected/plan.json"))
  }

  @Test("A group's own choice stands beside the engine's, with its reason") func groupChoice() throws {
    let choice = PriorityChoice(engine: [1, 8], group: [5, 6], leftOut: [], reason: "Spring is near.")
    let plan = try root(text(choice))
    let priorities = try member("priorities", of: plan)
    #expect(try texts("engine", of: priorities) == ["money", "spades"])
    #expect(try texts("chosen", of: priorities) == ["lead", "rota"])
    #expect(try member("reason", of: priorities).string() == "Spring is near.")
  }

  @Test("An item nobody could rate is to be found out first, and one that waits names what it waits for") func waiting()
    throws
  {
    let choice = PriorityChoice(engine: [1], group: [5, 6], leftOut: [], reason: nil)
    let actions = try member("actions", of: root(text(choice))).elements()
    #expect(try actions.map { try member("item", of: $0).string() } == ["lead", "rota"])
    #expect(try actions.map { try texts("after", of: $0) } == [[], ["lead"]])
    #expect(try actions.map { try member("start", of: $0).string() } == ["2026-12-01", "2026-12-29"])
    #expect(try actions.map { try member("due", of: $0).string() } == ["2026-12-29", "2027-01-26"])
    #expect(try member("fromLevel", of: actions[0]).isNull)
    #expect(try member("level", of: member("measure", of: actions[0])).isNull)
  }

  private func text(_ choice: PriorityChoice) throws -> String {
    let answered = try Sample.answered(Sample.text())
    let start = try #require(CivilDate("2026-12-01"))
    let plan = LivingPlan(answered.planned(answered.scorecard, for: choice, start: start))
    return String(decoding: JSONWriter.pretty(plan.json), as: UTF8.self)
  }

  private func root(_ text: String) throws -> JSONNode { try JSONDocument(parsing: Array(text.utf8)).root }

  private func member(_ key: StaticString, of node: JSONNode) throws -> JSONNode {
    try JSONFields(ofAny: node).required(key)
  }

  private func texts(_ key: StaticString, of node: JSONNode) throws -> [String] {
    try member(key, of: node).elements().map { try $0.string() }
  }
}
