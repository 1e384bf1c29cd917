import Testing

@testable import RulesLibrary

/// Disadvantages that nothing is proposed for.
@Suite struct DisadvantagesHaveMitigationsTests {
  @Test("A disadvantage without a step is told")
  func missing() throws {
    let row = AppraisalRow(
      old:
        #""mitigation": { "goal": "The bill is shared by plot.", "firstStep": "Work out the cost of a plot.", "effort": "quick" } } ] }"#,
      new: #""mitigation": null } ] }"#, rules: ["missing-mitigation"],
      message: #"the disadvantage "bill" has no "mitigation", so a plan has nothing to propose. Add one with goal, "#
        + "firstStep and effort")
    try row.expectRules()
  }
}
