import RulesLibrary
import TestSupport
import Testing

@testable import ScoringEngine

/// What holds for every group, over generated ballots. A failure names its seed.
@Suite("Properties: groups")
struct GroupProperties {
  @Test("The order of the ballots never matters") func order() throws {
    for generated in GeneratedBallots.many() {
      var random = SplitMix64(seed: generated.seed)
      var shuffled = generated
      shuffled.ballots.shuffle(using: &random)
      try #require(shuffled.result == generated.result, "\(generated)")
    }
  }

  @Test("Every ballot is counted once for every item; so is each of a perspective, and none of them is in two")
  func everybodyCounts() throws {
    for generated in GeneratedBallots.many() {
      let result = generated.result
      for item in result.items {
        try #require(item.whole.people == result.ballots, "\(generated)")
        try #require(item.byPerspective.map(\.people) == result.perspectives.map(\.count), "\(generated)")
        for level in item.whole.votes.indices {
          let apart = item.byPerspective.map { $0.votes[level] }.reduce(0, +)
          try #require(apart <= item.whole.votes[level], "\(generated)")
        }
      }
    }
  }

  @Test("What is shown by perspective, and what is left of the total, is of the minimum or more") func smallGroups()
    throws
  {
    for generated in GeneratedBallots.many() {
      let result = generated.result
      try #require(result.items.isEmpty == (!generated.rule.allows(result.ballots) || !generated.hasLevels))
      try #require(result.perspectives.allSatisfy { generated.rule.allows($0.count) }, "\(generated)")
      let rest = result.withoutPerspective
      try #require(rest == 0 || generated.rule.allows(rest) || result.perspectives.isEmpty, "\(generated)")
    }
  }

  @Test("At least half of the votes are at the median or below, and more than half at it or above") func median() throws
  {
    for generated in GeneratedBallots.many() {
      for tally in generated.result.items.flatMap({ [$0.whole] + $0.byPerspective }) {
        try #require((tally.median == nil) == (tally.levelVotes == 0), "\(generated)")
        guard let median = tally.median else { continue }
        let below = tally.votes[...median].reduce(0, +)
        let above = tally.votes[median...].reduce(0, +)
        try #require(2 * below >= tally.levelVotes && 2 * above > tally.levelVotes, "\(generated)")
      }
    }
  }

  @Test("Everybody voting twice changes no median, share, state or order") func twice() throws {
    for generated in GeneratedBallots.many() where generated.rule.allows(generated.ballots.count) {
      let once = GroupResult(generated.ballots, to: generated.questionnaire, rule: generated.rule)
      let both = GroupResult(generated.ballots + generated.ballots, to: generated.questionnaire, rule: generated.rule)
      for (one, other) in zip(once.items, both.items) {
        let (one, other) = (one.whole, other.whole)
        try #require(one.median == other.median && one.agreement == other.agreement, "\(generated)")
        try #require(one.state == other.state && one.width == other.width, "\(generated)")
      }
    }
  }

  @Test("A higher vote in the place of a lower never lowers the median") func higher() throws {
    for generated in GeneratedBallots.many() {
      var random = SplitMix64(seed: generated.seed)
      guard let person = generated.ballots.indices.randomElement(using: &random) else { continue }
      var raised = generated
      let answers = generated.ballots[person].answers.enumerated().map { place, answer -> Answer in
        guard let level = answer.level, let top = generated.questionnaire.items[place].level?.top else { return answer }
        return .level(min(level + 1, top))
      }
      raised.ballots[person] = BallotSheet(perspective: generated.ballots[person].perspective, answers: answers)
      for (before, after) in zip(generated.result.items, raised.result.items) {
        guard let low = before.whole.median, let high = after.whole.median else { continue }
        try #require(low <= high, "\(generated)")
      }
    }
  }

  @Test("Talking order holds every item once, and no item comes before one of an earlier state") func talking() throws {
    for generated in GeneratedBallots.many() {
      let result = generated.result
      let order = result.mostDisputedFirst
      try #require(order.map(\.item).sorted() == result.items.map(\.item), "\(generated)")
      let ranks = order.map { item in
        item.whole.state.flatMap([AgreementState.split, .near, .agreed].firstIndex) ?? 3
      }
      try #require(ranks == ranks.sorted(), "\(generated)")
    }
  }
}

extension Tally {
  /// Everybody who is counted.
  fileprivate var people: Int { levelVotes + doNotKnow + notApplicable + open }
}

extension GeneratedBallots {
  /// Whether there is a level item at all.
  fileprivate var hasLevels: Bool { questionnaire.items.contains { $0.level != nil } }
}
