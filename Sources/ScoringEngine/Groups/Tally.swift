/// What several people answered to one level item: counts, and what follows from them (scoring method, section 9). The counts
/// are of people; every one of them is in exactly one of the counts.
package struct Tally: Equatable, Sendable {
  /// How many gave each level, from 0 to the top of the item's scale.
  package private(set) var votes: [Int]
  /// How many could not tell.
  package private(set) var doNotKnow: Int
  /// How many said that the item does not concern the group.
  package private(set) var notApplicable: Int
  /// How many gave no answer.
  package private(set) var open = 0

  /// Counts that people made themselves, of those who gave an answer; `votes` has one for each level.
  package init(votes: [Int], doNotKnow: Int, notApplicable: Int) {
    self.votes = votes
    self.doNotKnow = doNotKnow
    self.notApplicable = notApplicable
  }

  /// Counts answers to an item whose scale ends at `top`.
  package init(_ answers: some Sequence<Answer>, top: Int) {
    self.init(votes: [Int](repeating: 0, count: top + 1), doNotKnow: 0, notApplicable: 0)
    for answer in answers {
      switch answer {
      case .level(let level): votes[level] += 1
      case .doNotKnow: doNotKnow += 1
      case .notApplicable: notApplicable += 1
      default: open += 1
      }
    }
  }
}

extension Tally {
  /// How many gave a level; agreement, median and state are about them alone.
  package var levelVotes: Int { votes.reduce(0, +) }

  /// The lower median: with the level votes in order, the middle one, or of two in the middle the lower, so that a group split
  /// down the middle is not rounded up. Nil where nobody gave a level.
  package var median: Int? {
    let middle = (levelVotes + 1) / 2
    var counted = 0
    for (level, count) in votes.enumerated() {
      counted += count
      if counted >= middle, counted > 0 { return level }
    }
    return nil
  }

  /// Votes on the most common level, at least 1; nil where nobody gave a level.
  package var mostVotes: Int? { votes.max().flatMap { $0 > 0 ? $0 : nil } }

  /// The share of the level votes on the most common level, above 0 and at most 1; nil where nobody gave a level.
  package var agreement: Fraction? { mostVotes.map { Fraction($0, over: levelVotes) } }

  /// Whether there is agreement; nil where nobody gave a level, because nobody has said anything to agree with.
  package var state: AgreementState? {
    guard let most = mostVotes else { return nil }
    if AgreementState.isEnough(most, of: levelVotes) { return .agreed }
    let neighbours = zip(votes, votes.dropFirst()).map { $0 + $1 }.max() ?? most
    return AgreementState.isEnough(neighbours, of: levelVotes) ? .near : .split
  }

  /// The lowest level that somebody gave to the highest; nil where nobody gave one.
  package var range: ClosedRange<Int>? {
    guard let lowest = votes.firstIndex(where: { $0 > 0 }), let highest = votes.lastIndex(where: { $0 > 0 }) else {
      return nil
    }
    return lowest...highest
  }

  /// Levels between the lowest and the highest that somebody gave, 0 where all gave the same; nil where nobody gave one.
  package var width: Int? { range.map { $0.upperBound - $0.lowerBound } }
}

/// How far the level votes on an item are from one answer. The raw value is the word used in files.
package enum AgreementState: String, CaseIterable, Sendable {
  /// At least 75 % gave the same level.
  case agreed
  /// At least 75 % gave one of two levels next to each other.
  case near
  /// Neither.
  case split

  /// The least share, in per cent, that counts as agreement.
  package static let threshold = 75

  /// Whether a part is at least the threshold of a whole; exact, so that 74.9 % is not enough.
  fileprivate static func isEnough(_ part: Int, of whole: Int) -> Bool { part * 100 >= whole * threshold }
}
