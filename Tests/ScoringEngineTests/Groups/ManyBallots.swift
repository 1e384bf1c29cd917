import RulesLibrary
import TestSupport

@testable import ScoringEngine

/// Ballots written so that a test reads as a table: one letter an answer.
enum ManyBallots {
  /// Digits are levels, `d` is "do not know", `n` is not applicable, `-` is no answer.
  static func answers(_ letters: String) -> [Answer] {
    letters.map { letter in
      switch letter {
      case "d": .doNotKnow
      case "n": .doesNotApply
      default: letter.wholeNumberValue.map(Answer.level) ?? .open
      }
    }
  }

  /// Ballots of one perspective on a questionnaire with one item: a letter for each person.
  static func of(_ perspective: String?, _ letters: String) -> [BallotSheet] {
    answers(letters).map { BallotSheet(perspective: perspective, answers: [$0]) }
  }

  /// One item with levels 0 to 3.
  static let oneItem = Fixture([.level("money")]).questionnaire
}

/// Ballots on a generated questionnaire, made from a seed, which is all that a failure has to name.
struct GeneratedBallots: CustomStringConvertible {
  let seed: UInt64
  let questionnaire: Questionnaire
  var ballots: [BallotSheet]
  let rule: SmallGroupRule

  /// The ballots of a seed: none to twenty, of at most five perspectives and of people who name none.
  init(seed: UInt64) {
    var maker = CaseMaker(seed: seed, form: GeneratedCase.Form())
    let items = maker.items()
    let perspectives = Array((Perspective.known + ["board"]).shuffled(using: &maker.random).prefix(5))
    self.seed = seed
    questionnaire = Fixture(items.map(\.draft)).questionnaire
    ballots = (0..<Int.random(in: 0...20, using: &maker.random)).map { _ in
      let perspective = maker.random.happens(15) ? nil : maker.random.pick(perspectives)
      return BallotSheet(perspective: perspective, answers: items.map { maker.answer($0.kind) })
    }
    rule = SmallGroupRule(minimum: Int.random(in: 2...6, using: &maker.random))
  }

  var description: String { "seed \(seed)" }

  /// What the ballots come to.
  var result: GroupResult { GroupResult(ballots, to: questionnaire, rule: rule) }

  /// Ballots of many seeds, one after the other.
  static func many(count: UInt64 = 1000) -> some Sequence<GeneratedBallots> {
    (0..<count).lazy.map { GeneratedBallots(seed: $0) }
  }
}
