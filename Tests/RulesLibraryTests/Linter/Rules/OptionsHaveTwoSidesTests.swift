import Testing

@testable import RulesLibrary

/// Options with one side only.
@Suite struct OptionsHaveTwoSidesTests {
  private static let rows = [
    AppraisalRow(
      old: #""advantages": [ { "id": "sure", "text": "There is always water.", "source": ["book §3"] } ],"#,
      new: #""advantages": [],"#, rules: ["one-sided-option"]),
    AppraisalRow(
      old: #""advantages": [ { "id": "time", "text": "There is time to learn.", "source": ["book §4"] } ],"#, new: "",
      rules: ["one-sided-option"],
      message: #"the option "not-yet" has no advantage. Say at least one, or say in its description why there is none"#),
  ]

  @Test("A side without anything in it is told", arguments: rows)
  func row(_ row: AppraisalRow) throws { try row.expectRules() }
}
