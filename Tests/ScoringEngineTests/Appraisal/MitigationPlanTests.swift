import RulesLibrary
import ScoringEngine
import StrictJSON
import TestSupport
import Testing

/// What follows from a decision: one action for each drawback that has a step.
@Suite struct MitigationPlanTests {
  /// Quick is 4 weeks, quarter 13, long 26.
  private static let cases: [(option: Int, named: [Int]?, actions: [(disadvantage: Int, due: String)])] = [
    (0, nil, [(0, "2027-03-02"), (1, "2026-12-29")]), (0, [1], [(1, "2026-12-29")]),
    (0, [1, 0], [(1, "2026-12-29"), (0, "2027-03-02")]), (0, [], []), (1, nil, [(0, "2027-06-01")]), (2, nil, []),
    (2, [1], []),
  ]

  @Test("Actions stand in the author's order or the one named, each from the first day for its weeks", arguments: cases)
  func actions(_ option: Int, _ named: [Int]?, _ actions: [(disadvantage: Int, due: String)]) throws {
    let appraisal = try WaterOptions.appraisal(("options", Self.options))
    let start = try #require(CivilDate("2026-12-01"))
    let plan = MitigationPlan(for: option, of: appraisal, disadvantages: named, start: start)
    #expect(plan.option == option)
    #expect(plan.actions.map(\.disadvantage) == actions.map(\.disadvantage))
    #expect(plan.actions.map { "\($0.due)" } == actions.map(\.due))
    for action in plan.actions {
      #expect(action.start == start)
      #expect(action.step == appraisal.options[option].disadvantages[action.disadvantage].mitigation)
    }
  }

  private static let options: JSONValue = [
    ["id": "well", "title": "Well", "disadvantages": [drawback("a", "quarter"), drawback("b", "quick")]],
    ["id": "mains", "title": "Mains", "disadvantages": [drawback("c", "long")]],
    [
      "id": "not-yet", "title": "Wait",
      "disadvantages": [["id": "d", "text": "Dust."], ["id": "e", "text": "Thirst."]],
    ],
  ]

  private static func drawback(_ id: String, _ effort: String) -> JSONValue {
    [
      "id": .string(id), "text": .string("Text of \(id)."),
      "mitigation": ["goal": .string("Goal of \(id)."), "firstStep": "Begin.", "effort": .string(effort)],
    ]
  }
}
