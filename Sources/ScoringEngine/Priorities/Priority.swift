/// Something worth working on, with its rank and everything that put it there (scoring method, section 5).
package struct Priority: Equatable, Sendable {
  /// From 1.
  package let rank: Int
  /// Position in the questionnaire's list.
  package let item: Int
  /// What the overall score would rise by were this item alone at its target, as a share of 1; nil where there is no
  /// score now. Less than 0 where an item that is not rated yet has a target below the score.
  package let gain: Fraction?
  /// Never empty; the standing of the item itself comes first.
  package let reasons: [Reason]
  /// What puts it above the next in rank; nil for the last.
  package let aboveNext: Precedence?

  /// Why an item is among the priorities.
  package enum Reason: Equatable, Sendable {
    /// A foundation rated below the level it has to reach; both levels.
    case foundationNotMet(level: Int, atLeast: Int)
    /// `isDoNotKnow` tells "do not know" from "no answer yet".
    case foundationUnknown(isDoNotKnow: Bool)
    /// Rated below the level to aim for; both levels. Given unless the item is a foundation not met.
    case belowTarget(level: Int, target: Int)
    /// So many people voted for its importance; at least one.
    case votes(Int)
    /// What the overall score would rise by, as a share of 1; the same as `Priority.gain`.
    case gain(Fraction)
    /// Its level fell since the last round.
    case fell
    /// The medians of two perspectives differ by so many levels.
    case perspectiveGap(levels: Int)
    /// It comes first because another priority, a position in the questionnaire's list, needs it.
    case neededBy(item: Int)
  }

  /// The rule that decided between two neighbours.
  package enum Precedence: Equatable, Sendable {
    /// The rules of section 5, the strongest first; the order asked decides where no other does.
    case foundationNotMet, foundationUnknown, votes, gain, fell, perspectiveGap, questionnaireOrder
    /// It was moved up because this item, a position in the questionnaire's list, needs it.
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
