import TestSupport
import Testing

@testable import RulesLibrary

/// Slips in an option appraisal: each is found by the rule that is there for it, whichever kind of questionnaire that rule is
/// also for.
@Suite struct AppraisalSlipsTests {
  private static let rows = [
    AppraisalRow(
      old: #""text": "Cans are heavy.", "source": ["book §4"],"#,
      new: #""text": "Cans are heavy.", "source": [➤"bok §4"],"#, rules: ["undeclared-source"],
      message: #"there is no source "bok". Did you mean "book"?"#),
    AppraisalRow(
      old: #"{ "id": "sure", "text": "There is always water.", "source": ["book §3"] }"#,
      new: #"➤{ "id": "sure", "text": "There is always water." }"#, rules: ["missing-source"],
      message: #"the advantage "sure" does not say which source it comes from. Add "source", as in ["paper §4.1"]"#),
    AppraisalRow(
      old:
        #"{ "id": "ease", "title": "Ease", "worst": "Two people carry water all day.", "best": "A child can turn it on.", "why": "Backs hurt.", "source": ["book §4"] }"#,
      new:
        #"➤{ "id": "ease", "title": "Ease", "worst": "Two people carry water all day.", "best": "A child can turn it on.", "why": "Backs hurt." }"#,
      rules: ["missing-source"]),
    AppraisalRow(
      old: #""year": "2020" } ]"#, new: #""year": "2020" }, ➤{ "id": "other", "title": "Another book" } ]"#,
      rules: ["unused-declaration"]),
    AppraisalRow(
      old: #""title": "Wait a year""#, new: #""title": ➤"Dig""#, rules: ["label-prefix"],
      message: #""Dig" is the beginning of "Dig a well", so an answer that starts like this could mean either. "#
        + "Begin one of them with another word"),
    AppraisalRow(old: #""The bill comes every month.""#, new: #"➤"Bills and/or letters come.""#, rules: ["and-or"]),
    AppraisalRow(old: #""It costs nothing.""#, new: #"➤"TODO""#, rules: ["unfinished-text"]),
    AppraisalRow(
      old: #""answers": "water", "changes": [ {"#,
      new: #""answers": "water", "changes": [ { "date": "2026-11-20", "what": "An end.", "version": ➤"2.0.0" }, {"#,
      rules: ["change-log"]),
  ]

  @Test("Before it is spoilt, nothing is found in it")
  func sound() throws {
    let text = try Repository.text(of: "Tests/EndToEndTests/Library/water-options/1.0.0.json")
    #expect(Linter.findings(in: Array(text.utf8)) == [])
  }

  @Test("A slip is found", arguments: rows)
  func slip(_ row: AppraisalRow) throws { try row.expect() }
}
