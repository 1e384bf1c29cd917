import RulesLibrary
import ScoringEngine
import TestSupport
import Testing

@testable import Reports

/// The sentence a board would want.
@Suite struct ChangeSentenceTests {
  private let rounds: GardenRounds

  init() throws { rounds = try GardenRounds() }

  /// Answers to the old version: purpose, money, helpers and spades.
  private func old(_ purpose: Answer, _ money: Answer, _ helpers: Answer, _ spades: Answer) -> Scorecard {
    rounds.scorecard(
      [purpose, money, .open, .open, helpers, .doNotKnow, .open, .open, spades, .open], rounds.old)
  }

  @Test("All three causes, with their directions where not all go one way")
  func mixed() {
    #expect(
      rounds.sentence(rounds.november, rounds.may)
        == "Up 18 since June: up 17 from what you changed, up 5 because the questionnaire changed, down 4 from scope.")
    #expect(
      rounds.sentence(rounds.may, rounds.november)
        == "Down 18 since June: down 17 from what you changed, down 5 because the questionnaire changed, up 4 from scope."
    )
  }

  @Test("Where all goes one way the amounts alone are told, upwards and downwards")
  func oneWay() {
    // 4/8 to 6/8, weights 3, 3 and 2: purpose 3, money 1, helpers 0 and then 2.
    let (low, high) = (old(.level(3), .level(1), .level(0), .open), old(.level(3), .level(1), .level(2), .open))
    #expect(
      rounds.sentence(low, high)
        == "Up 25 since June: 25 from what you changed, nothing from the questionnaire, nothing from scope.")
    #expect(
      rounds.sentence(high, low)
        == "Down 25 since June: 25 from what you changed, nothing from the questionnaire, nothing from scope.")
  }

  @Test("What cancels out is told, and so is that nothing changed")
  func none() {
    // 3/6: purpose 3, money 0, and then the other way round.
    let one = old(.level(3), .level(0), .open, .open)
    let other = old(.level(0), .level(3), .open, .open)
    #expect(rounds.sentence(one, other) == "No change since June.")
    // Money at 0 drops out, +50; purpose falls from 3/3 to 0/3, -100; helpers come in at 2/2, weight 2 of 5: +40. 50 to 40.
    let third = old(.level(0), .open, .level(2), .open)
    #expect(
      rounds.sentence(one, third)
        == "Down 10 since June: down 100 from what you changed, nothing from the questionnaire, up 90 from scope.")
    // The same with spades at 1/1 beside them, weight 1 of 6: 50 again.
    let fourth = old(.level(0), .open, .level(2), .level(1))
    #expect(
      rounds.sentence(one, fourth)
        == "No change since June: down 100 from what you changed, nothing from the questionnaire, up 100 from scope.")
  }

  @Test("Less than a whole point is no change in whole points")
  func lessThanAPoint() {
    // Purpose 0, money 0, lead 1/3 and spades 0: 2/3 of 9, 7.41. With helpers at 0 in place of spades: 2/3 of 10, 6.67.
    let sheet = { (helpers: Answer, spades: Answer) in
      rounds.scorecard(
        [.level(0), .level(0), .open, .open, helpers, .level(1), .open, .open, spades, .open], rounds.old)
    }
    #expect(
      rounds.sentence(sheet(.open, .level(0)), sheet(.level(0), .open)) == "No change since June in whole points.")
  }

  private static let days: [(String, String, String)] = [
    ("2026-06-03", "2026-11-21", "June"), ("2026-01-01", "2026-12-31", "January"),
    ("2026-12-31", "2027-01-01", "December 2026"), ("2025-06-03", "2026-06-03", "June 2025"),
    ("2026-06-03", "2026-06-24", "3 June"), ("2026-06-03", "2026-06-03", "earlier the same day"),
  ]

  @Test("The month alone where it is clear, else with its year or its day", arguments: days)
  func since(_ from: String, _ to: String, _ words: String) {
    #expect(rounds.sentence(rounds.november, rounds.may, from: from, to: to).hasPrefix("Up 18 since \(words): "))
  }

  @Test("Without a split it is told why, and where a round has no score there is no change")
  func unsplit() {
    let nothing = old(.open, .open, .open, .open)
    let (purpose, money) = (old(.level(3), .open, .open, .open), old(.open, .level(1), .open, .open))
    #expect(
      rounds.sentence(purpose, money)
        == "Down 67 since June. What it comes from cannot be told: none of the questions that both versions ask in the same words is rated in both rounds."
    )
    #expect(
      rounds.sentence(money, rounds.may)
        == "Up 41 since June. What it comes from cannot be told: none of the questions that the earlier round rated is asked in the same words by the later version."
    )
    #expect(
      rounds.sentence(nothing, money)
        == "No change can be told: nothing is rated in the earlier round, so it has no score.")
    #expect(
      rounds.sentence(money, nothing)
        == "No change can be told: nothing is rated in the later round, so it has no score.")
    #expect(
      rounds.sentence(nothing, nothing)
        == "No change can be told: nothing is rated in either round, so neither has a score.")
  }

  @Test("A provisional score is told, of the one round or of both")
  func provisional() {
    let few = old(.level(3), .open, .open, .open)
    let told = { RoundComparison(from: $0, to: $1).provisional }
    #expect(
      told(few, rounds.may)
        == "The score of the earlier round is provisional: fewer than half of its questions are rated.")
    #expect(
      told(rounds.may, few)
        == "The score of the later round is provisional: fewer than half of its questions are rated.")
    #expect(told(few, few) == "Both scores are provisional: fewer than half of the questions are rated.")
    #expect(told(rounds.november, rounds.may) == nil)
  }
}
