import RulesLibrary
import TestSupport
import Testing

@testable import Reports

/// When a question is asked, in plain words. In the small garden purpose and money (questions 1 and 2) have levels, the land
/// (question 3) choices, and plots (question 4) a number.
@Suite struct ConditionWordingTests {
  private static let simple: [(Condition, String)] = [
    (.isChoice(item: 2, choice: 1), #"the answer to question 3 is "Rented""#),
    (.not(.isChoice(item: 2, choice: 0)), #"the answer to question 3 is not "Our own""#),
    (.unknown(item: 0), #"question 1 has no answer, or "do not know""#),
    (.not(.unknown(item: 0)), #"question 1 has an answer other than "do not know""#),
    (.compare(item: 0, .atLeast, .number(hundredths: 200)), "question 1 is at level 2 (Agreed) or higher"),
    (.compare(item: 0, .atMost, .number(hundredths: 0)), "question 1 is at level 0 (Not yet) or lower"),
    (.compare(item: 1, .above, .number(hundredths: 100)), "question 2 is above level 1 (Talked about)"),
    (.compare(item: 1, .below, .number(hundredths: 300)), "question 2 is below level 3 (Done)"),
    (.compare(item: 1, .below, .number(hundredths: 150)), "the answer to question 2 is less than 1.5"),
    (.compare(item: 1, .atMost, .number(hundredths: 400)), "the answer to question 2 is 4 or less"),
    (.compare(item: 3, .atLeast, .number(hundredths: 1000)), "the answer to question 4 is 10 or more"),
    (.compare(item: 3, .above, .number(hundredths: 250)), "the answer to question 4 is more than 2.5"),
    (.not(.compare(item: 3, .atMost, .number(hundredths: 200))), "the answer to question 4 is not 2 or less"),
    (.not(.compare(item: 0, .atLeast, .number(hundredths: 200))), "question 1 is not at level 2 (Agreed) or higher"),
    (.not(.not(.isChoice(item: 2, choice: 1))), #"the answer to question 3 is "Rented""#),
    (
      .compare(item: 3, .atLeast, .multiple(of: 4, timesTenThousandths: 25_000)),
      "the answer to question 4 is at least 2.5 times the answer to question 5"
    ),
    (
      .compare(item: 3, .atMost, .multiple(of: 4, timesTenThousandths: 1)),
      "the answer to question 4 is at most 0.0001 times the answer to question 5"
    ),
    (
      .compare(item: 3, .above, .multiple(of: 4, timesTenThousandths: 10_000)),
      "the answer to question 4 is more than the answer to question 5"
    ),
    (
      .compare(item: 0, .below, .multiple(of: 1, timesTenThousandths: 10_000)),
      "the answer to question 1 is less than the answer to question 2"
    ),
  ]

  private static let (own, rented) = (Condition.isChoice(item: 2, choice: 0), Condition.isChoice(item: 2, choice: 1))
  private static let many = Condition.compare(item: 3, .above, .number(hundredths: 900))
  private static let known = Condition.not(.unknown(item: 0))
  private static let (ownWords, manyWords, knownWords) = (
    #"the answer to question 3 is "Our own""#, "the answer to question 4 is more than 9",
    #"question 1 has an answer other than "do not know""#
  )

  private static let combined: [(Condition, String)] = [
    (.all([own, many]), "\(ownWords) and \(manyWords)"), (.any([own, many]), "\(ownWords) or \(manyWords)"),
    (.all([own]), ownWords), (.any([many]), manyWords),
    (.any([own, rented]), #"the answer to question 3 is "Our own" or "Rented""#),
    (.not(.any([own, rented])), #"the answer to question 3 is neither "Our own" nor "Rented""#),
    (.all([many, .any([own, rented])]), #"\#(manyWords) and the answer to question 3 is "Our own" or "Rented""#),
    (
      .not(.all([own, many])),
      #"the answer to question 3 is not "Our own" or the answer to question 4 is not more than 9"#
    ),
    (
      .not(.any([own, many])),
      #"the answer to question 3 is not "Our own" and the answer to question 4 is not more than 9"#
    ),
    (.all([known, .any([own, many])]), "\(knownWords), and either \(ownWords) or \(manyWords)"),
    (.any([.all([own, many]), known]), "both \(ownWords) and \(manyWords), or \(knownWords)"),
    (.any([.all([own]), known]), "\(ownWords) or \(knownWords)"),
  ]

  @Test("One comparison", arguments: simple)
  func comparison(_ condition: Condition, _ words: String) throws { try expect(condition, words) }

  @Test("Several together, in a row that can be taken in one way only", arguments: combined)
  func combination(_ condition: Condition, _ words: String) throws { try expect(condition, words) }

  private func expect(_ condition: Condition, _ words: String) throws {
    let garden = try SmallGarden.loaded().questionnaire
    #expect(condition.whenTrue(in: garden) == words)
    #expect(condition.whenAsked(in: garden) == "\(words), or if that is not known")
  }
}
