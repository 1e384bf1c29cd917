import RulesLibrary
import StrictJSON
import TestSupport
import Testing

@testable import ScoringEngine

/// Answers taken over from an earlier round are counted apart, and change no other figure.
@Suite struct CarriedTests {
  /// 0 and 1 have levels, 2 is a text, 3 is outside the quick first pass, 4 is open, 5 is asked only where 0 is above 1.
  private let questionnaire: Questionnaire

  init() throws {
    questionnaire = try QuestionnaireText([
      QuestionnaireText.level("a", ["core": true]), QuestionnaireText.level("b", ["core": true]),
      QuestionnaireText.text("c", ["core": true]), QuestionnaireText.level("d"),
      QuestionnaireText.level("e", ["core": true]),
      QuestionnaireText.level("f", ["core": true, "askWhen": ["item": "a", "above": 1]]),
    ]).questionnaire()
  }

  private let answers: [Answer] = [.level(1), .doNotKnow, .text("Words."), .level(2), .open, .level(3)]
  private let everything = Dictionary(uniqueKeysWithValues: (0..<6).map { ($0, "2026-Q\($0 % 2 + 2)") })

  @Test("Those in scope that have an answer, in the order asked, each with its round") func counted() {
    #expect(
      carried(.full, everything) == [
        CarriedAnswer(item: 0, from: "2026-Q2"), CarriedAnswer(item: 1, from: "2026-Q3"),
        CarriedAnswer(item: 2, from: "2026-Q2"), CarriedAnswer(item: 3, from: "2026-Q3"),
      ])
    #expect(carried(.core, everything).map(\.item) == [0, 1, 2])
    #expect(carried(.full, [1: "May", 4: "May", 5: "May"]) == [CarriedAnswer(item: 1, from: "May")])
    #expect(carried(.full, [:]).isEmpty)
  }

  @Test("No other figure depends on it") func elsewhere() {
    let sheet = AnswerSheet(questionnaire: questionnaire, answers: answers, depth: .full)
    let (with, without) = (Scorecard(sheet, carried: everything), Scorecard(sheet))
    #expect(with.overall == without.overall)
    #expect(with.priorities == without.priorities)
    #expect((with.progress.answered, with.progress.asked) == (without.progress.answered, without.progress.asked))
  }

  private func carried(_ depth: Depth, _ carried: [Int: String]) -> [CarriedAnswer] {
    Scorecard(AnswerSheet(questionnaire: questionnaire, answers: answers, depth: depth), carried: carried)
      .progress.carried
  }
}
