import Testing

@testable import RulesLibrary

/// Criteria whose two ends are alike.
@Suite struct EndsDifferTests {
  @Test("The same words at both ends are told, whatever their capitals and stops")
  func same() throws {
    let row = AppraisalRow(
      old: #""best": "A child can turn it on.""#, new: #""best": ➤"two people carry water all day""#,
      rules: ["same-ends"],
      message: "the worst end is described in the same words. Say what 0 and what 100 look like here")
    try row.expect()
  }
}
