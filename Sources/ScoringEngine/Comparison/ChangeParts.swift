/// A change of the score, split into what brought it about (scoring method, section 8).
package struct ChangeParts: Equatable, Sendable {
  /// From the answers to questions that were rated in both rounds.
  package let answers: Int
  /// From questions, words and weights that are not the same in both versions.
  package let questionnaire: Int
  /// From questions that were rated in one of the rounds only.
  package let scope: Int

  /// The whole change.
  package var total: Int { answers + questionnaire + scope }
}

/// The three parts as exact fractions of one denominator.
///
/// With 2,520 for the levels and a weight of at most 3,000 for each of five steps the denominator stays below
/// 6.2 × 10²⁰, and each part below twice that; in hundredths of a point, that is 1.3 × 10²⁵ against the 1.7 × 10³⁸ of 128
/// bits.
struct ExactChange: Equatable {
  /// Σ of the numerators is the change of the score, as a share of 1.
  let answers, questionnaire, scope: Int128
  /// Above 0.
  let denominator: Int128

  /// The parts of a walk; nil where a step is over nothing.
  init?(_ walk: ChangeWalk) {
    guard walk.emptyStep == nil else { return nil }
    let weights = [walk.earlier, walk.comparable, walk.inBoth, walk.comparableLater, walk.later].map(\.sum.weight)
    let product = weights.reduce(1) { $0 * Int128($1) }
    func value(_ stop: ChangeWalk.Stop) -> Int128 { Int128(stop.sum.points) * (product / Int128(stop.sum.weight)) }
    denominator = Int128(WeightedSum.unit) * product
    answers = value(walk.inBothLater) - value(walk.inBoth)
    scope = value(walk.inBoth) - value(walk.comparable) + value(walk.comparableLater) - value(walk.inBothLater)
    questionnaire = value(walk.comparable) - value(walk.earlier) + value(walk.later) - value(walk.comparableLater)
  }

  /// The parts times a factor, in whole numbers that add up to `total`, the difference of the two scores rounded after the
  /// same factor.
  func parts(times factor: Int128, addingUpTo total: Int) -> ChangeParts {
    let parts = LargestRemainders.parts(
      of: [answers * factor, questionnaire * factor, scope * factor], over: denominator, addingUpTo: total)
    return ChangeParts(answers: parts[0], questionnaire: parts[1], scope: parts[2])
  }
}
