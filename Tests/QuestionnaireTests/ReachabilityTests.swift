import RulesLibrary
import ScoringEngine
import TestSupport
import Testing

/// What a group can come to. That conditions can go either way, and that the best answers are ready at full depth, the
/// linter proves.
@Suite struct ReachabilityTests {
  @Test(
    "With every level item at its best, or at its target, some answers to the rest are ready",
    arguments: Shipped.rated, Depth.allCases)
  func ready(_ file: Shipped, _ depth: Depth) throws {
    let questionnaire = try file.questionnaire()
    guard questionnaire.verdict != nil else { return }
    #expect(isReady(questionnaire, depth) { $0.top })
    #expect(isReady(questionnaire, depth) { $0.target })
  }

  @Test("With every level item at 0, the verdict is not yet", arguments: Shipped.rated)
  func notYet(_ file: Shipped) throws {
    let questionnaire = try file.questionnaire()
    guard questionnaire.verdict != nil else { return }
    let answers = questionnaire.items.map { $0.level == nil ? Answer.open : .level(0) }
    let card = Scorecard(AnswerSheet(questionnaire: questionnaire, answers: answers, depth: .full))
    #expect(card.verdict?.id == .notYet)
    #expect(card.overall.score?.points == 0)
  }

  /// Draws decisions and numbers until they come out as ready; a thousand draws are many more than are needed.
  private func isReady(_ questionnaire: Questionnaire, _ depth: Depth, level: (LevelQuestion) -> Int) -> Bool {
    var random = SplitMix64(seed: 1)
    return (0..<1000).contains { _ in
      let answers = questionnaire.items.map { item in
        item.level.map { Answer.level(level($0)) } ?? random.answer(to: item.question)
      }
      let card = Scorecard(AnswerSheet(questionnaire: questionnaire, answers: answers, depth: depth))
      return card.verdict?.id == .ready
    }
  }
}

extension SplitMix64 {
  /// An answer to an item that is not rated.
  fileprivate mutating func answer(to question: Item.Question) -> Answer {
    switch question {
    case .choice(let choices): .choice(Int.random(in: choices.indices, using: &self))
    case .number(let number): .number(hundredths: Int.random(in: number.hundredths, using: &self) / 100 * 100)
    case .text: .text("Words")
    case .level: .open
    }
  }
}
