import RulesLibrary
import ScoringEngine

extension Priority.Reason {
  /// The word for the reason in result files.
  package var id: String {
    switch self {
    case .foundationNotMet: "foundation-not-met"
    case .foundationUnknown: "foundation-unknown"
    case .belowTarget: "below-target"
    case .votes: "votes"
    case .gain: "gain"
    case .fell: "fell"
    case .perspectiveGap: "perspective-gap"
    case .neededBy: "needed-first"
    }
  }

  /// The reason in a sentence about `item`, with its numbers.
  func text(about item: Item, in questionnaire: Questionnaire) -> String {
    switch self {
    case .foundationNotMet(let level, let atLeast):
      "It is a foundation and not met: it is at \(item.inWords(level: level)) and needs at least \(item.inWords(level: atLeast))."
    case .foundationUnknown(isDoNotKnow: true): "It is a foundation, and the answer is \"do not know\"."
    case .foundationUnknown(isDoNotKnow: false): "It is a foundation, and it has no answer yet."
    case .belowTarget(let level, let target):
      "It is at \(item.inWords(level: level)); the target is \(item.inWords(level: target))."
    case .votes(let count): "\(Counts.of(count, "person", "people")) voted for it."
    case .gain(let gain): Self.text(gain, target: item.level?.target ?? 0)
    case .fell: "Its level fell since the last round."
    case .perspectiveGap(let levels): "Two groups of people see it \(Counts.of(levels, "level", "levels")) apart."
    case .neededBy(let other): "\(questionnaire.items[other].quoted) needs it first."
    }
  }

  private static func text(_ gain: Fraction, target: Int) -> String {
    let points = ExactNumber.text(hundredths: gain.hundredths)
    return gain.numerator < 0
      ? "At its target, level \(target), the overall score would stand \(points.dropFirst()) points lower, because more would be known."
      : "At its target, level \(target), it would add \(points) points to the overall score."
  }
}

extension Priority.Precedence {
  /// Why one priority stands above the next, as the end of a sentence.
  func text(in questionnaire: Questionnaire) -> String {
    switch self {
    case .foundationNotMet: "foundations that are not met come first"
    case .foundationUnknown: "foundations that nobody has rated come before the rest"
    case .votes: "more people voted for it"
    case .gain: "it has more to add to the score"
    case .fell: "it fell since the last round"
    case .perspectiveGap: "people see it further apart"
    case .questionnaireOrder: "it is asked earlier; nothing else separates the two"
    case .neededBy(let item): "\(questionnaire.items[item].quoted) needs it first"
    }
  }
}
