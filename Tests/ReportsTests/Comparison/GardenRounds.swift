import RulesLibrary
import ScoringEngine
import TestSupport

@testable import Reports

/// Two rounds of the small garden under two versions: half-answered in November 2026, and again in May 2027.
///
/// S1: purpose 3/3, money 1/3, helpers 1/2 and spades 0/1 at 3, 3, 2 and 1: 5/9, 55.56. B: without money, whose words changed:
/// 4/6, 66.67. C: the same. D: purpose 2/3, helpers 2/2, spades 1/1: 5/6, 83.33. E: with the key holder at 2/3: (5 + 4/3) / 8,
/// 79.17. S2: with money at 2/3 and water at 1/2: (19/3 + 2 + 1/2) / 12, 73.61.
///
/// Answers 16.67 (rounded up from 16.66 and two thirds, the largest remainder), questionnaire 11.11.. - 5.55.. = 5.55, scope -4.17:
/// 18.05. In whole points 74 - 56 = 18: 16, 5 and -5 make 16, and the two remainders .83 and .67 have one more each: 17, 5, -4.
struct GardenRounds {
  let old: Questionnaire
  let new: Questionnaire

  init() throws {
    old = try SmallGarden.loaded().questionnaire
    new = try SmallGarden.loaded("1.1.0").questionnaire
  }

  /// Purpose 2 of 3, money agreed, land lent, 9.5 plots, so that no rota is asked, helpers enough, a key holder agreed, spades,
  /// water at the gate.
  static let spring: [Answer] = [
    .level(2), .level(2), .choice(3), .number(hundredths: 950), .level(2), .level(2), .open, .open, .level(1),
    .level(1),
    .text("More rain."),
  ]

  /// What answers mean, with those carried over from an earlier round, by item.
  func scorecard(_ answers: [Answer], _ questionnaire: Questionnaire, carried: [Int: String] = [:]) -> Scorecard {
    Scorecard(AnswerSheet(questionnaire: questionnaire, answers: answers, depth: .full), carried: carried)
  }

  /// November under the old version.
  var november: Scorecard { scorecard(Garden.half, old) }

  /// May under the new version, with the wishes carried over.
  var may: Scorecard { scorecard(Self.spring, new, carried: [10: "2026-Q4"]) }

  /// A head of a day, for the seed group unless another is named.
  static func head(_ day: String, round: String? = nil, unit: String = "Seed group, Anytown") -> ReportHead {
    ReportHead(
      unit: unit, date: CivilDate(day) ?? .epoch, round: round, participants: [("peer-support-workers", 3)])
  }

  /// The report on two rounds of the seed group.
  func report(_ earlier: Scorecard, _ later: Scorecard) -> Document {
    ComparisonDocument(
      RoundComparison(from: earlier, to: later),
      heads: (Self.head("2026-11-21", round: "2026-Q4"), Self.head("2027-05-20", round: "2027-Q2"))
    ).document
  }

  /// The sentence on two rounds.
  func sentence(
    _ earlier: Scorecard, _ later: Scorecard, from: String = "2026-06-03", to: String = "2026-11-21"
  ) -> String {
    ChangeSentence(
      comparison: RoundComparison(from: earlier, to: later),
      dates: (CivilDate(from) ?? .epoch, CivilDate(to) ?? .epoch)
    ).text
  }
}
