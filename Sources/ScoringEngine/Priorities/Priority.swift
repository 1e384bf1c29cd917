/// Something worth working on, with its rank and everything that put it there (scoring method, section 5).
package struct Priority: Equatable, Sendable {
  /// From 1.
  package let rank: Int
  /// Position in the questionnaire's list.
  package let item: Int
  /// How much the overall score would rise if this item alone stood at its target, as a share of 1; nil where there is no score.
  package let gain: Fraction?
  package let reasons: [Reason]
  /// What puts it above the next in rank; nil for the last.
  package let aboveNext: Precedence?

  /// Why an item is among the priorities.
  package enum Reason: Equatable, Sendable {
    case foundationNotMet(level: Int, atLeast: Int)
    /// `isDoNotKnow` tells "do not know" from "no answer yet".
    case foundationUnknown(isDoNotKnow: Bool)
    case belowTarget(level: Int, target: Int)
    case votes(Int)
    case gain(Fraction)
    case fell
    /// The medians of two perspectives differ by so many levels.
    case perspectiveGap(levels: Int)
    /// It comes first because another priority, a position in the questionnaire's list, needs it.
    case neededBy(item: Int)
  }

  /// The rule that decided between two neighbours.
  package enum Precedence: Equatable, Sendable {
    case foundationNotMet, foundationUnknown, votes, gain, fell, perspectiveGap, questionnaireOrder
    case neededBy(item: Int)
  }
}

/// What a group knows beyond its answers. All by position in the questionnaire's list; all may be empty.
package struct GroupSignals: Equatable, Sendable {
  /// Votes for an item's importance, where the group took them.
  package var votes: [Int: Int]
  /// Items whose level fell since the last round.
  package var fell: Set<Int>
  /// Levels between the medians of the two perspectives furthest apart.
  package var gaps: [Int: Int]

  /// What is known; by default nothing.
  package init(votes: [Int: Int] = [:], fell: Set<Int> = [], gaps: [Int: Int] = [:]) {
    self.votes = votes
    self.fell = fell
    self.gaps = gaps
  }
}
