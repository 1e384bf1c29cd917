import StrictJSON
import TestSupport
import Testing

@testable import RulesLibrary

/// Verdicts that the best answers do not reach.
@Suite struct BestAnswersAreReadyTests {
  private static let rows = [
    LintRow(
      #"{ "item": "meals", "above": { "item": "cooks", "times": 30 } }"#, #"➤{ "item": "money", "above": 2 }"#,
      inTheWay("few-cooks")),
    LintRow(#"{ "item": "meals", "above": { "item": "cooks", "times": 30 } }"#, #"{ "item": "money", "below": 3 }"#),
    LintRow(
      #"{ "all": [ { "item": "place", "is": "rented" }, { "item": "lease", "below": 1 } ] }"#,
      #"➤{ "any": [ { "item": "purpose", "atLeast": 3 }, { "item": "lease", "below": 1 } ] }"#, inTheWay("no-lease")),
    LintRow(
      #"{ "all": [ { "item": "place", "is": "rented" }, { "item": "lease", "below": 1 } ] }"#,
      #"{ "all": [ { "item": "purpose", "atLeast": 3 }, { "item": "lease", "atLeast": 1 } ] }"#),
    LintRow(#"{ "item": "place", "unknown": true }"#, #"{ "item": "money", "above": 2 }"#),
  ]

  @Test(
    "A stop or warning that fires at the top is told; one that some answers avoid, or a note, is not", arguments: rows)
  func row(_ row: LintRow) throws { try row.expect(BestAnswersAreReady.rule) }

  @Test("The path says where")
  func place() throws { #expect(try Self.rows[0].paths() == ["checks[0].when"]) }

  @Test("Two checks that leave no way between them are told of at the verdict")
  func together() throws {
    var text = QuestionnaireText([QuestionnaireText.level("a"), QuestionnaireText.choice("b", of: ["c", "d"])])
    text.verdict = ["readyAt": 50]
    text.checks = ["c", "d"].map { QuestionnaireText.check("check-\($0)", when: ["item": "b", "is": .string($0)]) }
    #expect(
      found(in: text) == [
        #"verdict: even with every rating at the top "ready" cannot be reached: whatever the other answers are, one or "#
          + "another stop or warning fires, or nothing is rated. See which checks contradict each other"
      ])
    text.checks.removeLast()
    #expect(found(in: text) == [])
  }

  @Test("Where the best answers leave nothing to rate, there is no verdict to reach")
  func nothingRated() throws {
    let message =
      "verdict: with the best answers to everything no item with levels is asked, so nothing is rated and the verdict can "
      + "only say that it cannot tell. Ask one that has levels, or leave the verdict out"
    var text = QuestionnaireText([QuestionnaireText.text("a")])
    text.verdict = ["readyAt": 0]
    #expect(found(in: text) == [message])
    let choice = QuestionnaireText.choice("b", of: ["c", "d"])
    text.items = [choice, QuestionnaireText.level("a", ["askWhen": ["item": "b", "unknown": true]])]
    #expect(found(in: text) == [message])
    text.items = [choice, QuestionnaireText.level("a", ["askWhen": ["item": "b", "is": "c"]])]
    #expect(found(in: text) == [])
    text.checks = [QuestionnaireText.check("no-c", when: ["item": "b", "is": "c"])]
    #expect(found(in: text).map { $0.prefix(8) } == ["verdict:"], "c is a stop, and without it nothing is rated")
  }

  private func found(in text: QuestionnaireText) -> [String] {
    text.findings.filter { $0.rule == BestAnswersAreReady.rule.id }
      .map { "\($0.place.path): \($0.message)" }
  }

  private static func inTheWay(_ id: String) -> String {
    #"with every rating at the top the check "\#(id)" still fires, whatever the other answers are, so "ready" cannot be "#
      + "reached. Turn the condition round, or make the check a note"
  }
}
