import StrictJSON
import TestSupport
import Testing

@testable import RulesLibrary

/// Levels without a step to the next.
@Suite struct StepsAreCompleteTests {
  private static let rows = [
    LintRow(
      #""steps": [ { "from": 0, "goal": "A written rota.", "firstStep": "Draw it.", "effort": "quick" } ]"#,
      #""steps": ➤[]"#, said("rota", "level 0")),
    LintRow(
      #""steps": [ { "from": 0, "goal": "A sum is named.", "firstStep": "Ask for prices.", "effort": "quick" },"#,
      #""steps": ➤["#, said("money", "level 0")),
  ]

  @Test("The levels without a step are named", arguments: rows)
  func row(_ row: LintRow) throws { try row.expect(StepsAreComplete.rule) }

  @Test("The path says where")
  func place() throws { #expect(try Self.rows[0].paths() == ["sections[1].items[5].steps"]) }

  @Test("An item without any steps is told once, with all its levels")
  func none() {
    let text = QuestionnaireText([QuestionnaireText.level("a", ["steps": nil])])
    let findings = text.findings.filter { $0.rule == "missing-step" }
    #expect(findings.map(\.message) == [Self.said("a", "levels 0, 1 and 2")])
    #expect(findings.map(\.place.path) == ["sections[0].items[0]"])
  }

  private static func said(_ id: String, _ levels: String) -> String {
    #""\#(id)" has no step from \#(levels), so a plan has nothing to propose there. Add it, with from, goal, firstStep "#
      + "and effort"
  }
}
