import Testing

@testable import RulesLibrary

/// Appraisals in which nobody can wait.
@Suite struct WaitingIsAnOptionTests {
  @Test("Where no option is not-yet, it is told")
  func missing() throws {
    let row = AppraisalRow(
      old: #"{ "id": "not-yet","#, new: #"{ "id": "wait","#, rules: ["no-waiting"],
      message: "nobody can choose to wait. Add an option with the id \"not-yet\"")
    try row.expectRules()
  }
}
