import StrictJSON
import TestSupport
import Testing

@testable import RulesLibrary

/// What is too much for the linter's reasoning is said to be so, soon, and never taken to be sound.
@Suite struct ConditionsCanBeJudgedTests {
  /// Ten levels that may stand anywhere, and two that cannot both be above the other: so many combinations, all of them
  /// in vain.
  private static let manyCombinations: JSONValue = {
    let anywhere = (0..<10).map { number -> JSONValue in
      ["any": [["item": .string("a\(number)"), "below": 2], ["item": .string("a\(number)"), "atLeast": 2]]]
    }
    return ["all": .array(anywhere + [above("y", "z"), above("z", "y")])]
  }()

  /// x above y, y above z and z above x: ever smaller steps through two hundred thousand million numbers.
  private static let closeNumbers: JSONValue = ["all": [above("p", "q"), above("q", "r"), above("r", "p")]]

  private static func above(_ one: String, _ other: String) -> JSONValue {
    ["item": .string(one), "above": ["item": .string(other), "times": 1]]
  }

  private static let items: [JSONValue] =
    (0..<10).map { QuestionnaireText.level("a\($0)") } + ["y", "z"].map { QuestionnaireText.level($0) }
    + ["p", "q", "r"].map { QuestionnaireText.number($0, ["min": -1_000_000_000, "max": 1_000_000_000]) }

  private static let reasons: [(condition: JSONValue, words: String)] = [
    (manyCombinations, "there are too many combinations of answers to go through all of them"),
    (closeNumbers, "the numbers in it would have to be narrowed down too many times"),
  ]

  @Test("A condition that is too much is undecided, and the author is told why", arguments: reasons)
  func undecided(_ condition: JSONValue, _ words: String) {
    let text = Self.text([condition])
    let findings = text.findings.filter { $0.place.path == "checks[0].when" }
    #expect(findings.map(\.rule) == ["undecided"])
    #expect(
      findings.map(\.message) == [
        "whether this condition can hold, and whether it can fail, was not decided: \(words). A simpler condition can be "
          + "judged"
      ])
  }

  @Test("A verdict that hangs on such a condition is undecided as well")
  func verdict() {
    var text = Self.text([["not": Self.closeNumbers]])
    text.verdict = ["readyAt": 50]
    let findings = text.findings.filter { $0.place.path == "verdict" && $0.rule != "missing-verdict-text" }
    #expect(findings.map(\.rule) == ["undecided"])
    #expect(
      findings.map(\.message) == [
        "whether the best answers to everything reach \"ready\" was not decided: the numbers in it would have to be "
          + "narrowed down too many times. Simpler checks can be judged"
      ])
  }

  @Test("Once many conditions of a file were too much, the ones behind them are not judged")
  func stepsUsedUp() {
    var text = Self.text(Array(repeating: Self.manyCombinations, count: 12))
    text.checks.append(QuestionnaireText.check("simple", when: ["item": "y", "atLeast": 1]))
    let findings = text.findings.filter { $0.place.path == "checks[12].when" }
    #expect(
      findings.map(\.message) == [
        "whether this condition can hold, and whether it can fail, was not decided: the conditions judged before it took "
          + "all the time there is for one file. A simpler condition can be judged"
      ])
  }

  /// A questionnaire with these conditions for checks.
  private static func text(_ conditions: [JSONValue]) -> QuestionnaireText {
    var text = QuestionnaireText(items)
    text.checks = conditions.enumerated().map { QuestionnaireText.check("check-\($0)", when: $1) }
    return text
  }
}
