import Testing

@testable import ScoringEngine

/// Which groups may be shown beside the total of all.
@Suite("Groups: small groups")
struct SmallGroupRuleTests {
  @Test("Five for ballots, ten for surveys, and never one person") func minimums() {
    #expect(SmallGroupRule.ballots.minimum == 5)
    #expect(SmallGroupRule.surveys.minimum == 10)
    #expect(SmallGroupRule.least == 2)
    #expect([4, 5].map(SmallGroupRule.ballots.allows) == [false, true])
  }

  @Test(
    "With a minimum of 5: which groups are shown",
    arguments: [
      // all large enough, nothing is left over
      ([5, 6, 7], 0, [0, 1, 2]), ([5], 0, [0]), ([5, 0, 6], 0, [0, 2]),
      // 4 alone could be worked out: the smallest of the others goes with it, and 4 + 6 are left
      ([9, 4, 6], 0, [0]), ([4, 6], 0, []),
      // of two equal ones the last goes with it
      ([6, 6, 4], 0, [0]),
      // 2 + 3 are left: enough, and two groups · 1 + 2 are too few, so 5 goes with them
      ([2, 8, 3], 0, [1]), ([1, 8, 2, 5], 0, [1]),
      // people of no group hide a small one: 3 + 2 are left · 3 + 1 are too few, 3 + 1 + 8 are left
      ([3, 8], 2, [1]), ([3, 8], 1, []), ([3, 8, 9], 1, [2]),
      // nobody may be worked out alone, people of no group neither: 1 is left, then 1 + 5
      ([5, 9], 1, [1]), ([5, 9], 5, [0, 1]), ([5], 4, []),
      // too few altogether
      ([4], 0, []), ([2, 2], 0, []), ([], 4, []), ([], 9, []),
    ] as [([Int], Int, [Int])])
  func shown(_ sizes: [Int], _ apart: Int, _ expected: [Int]) {
    #expect(SmallGroupRule.ballots.shown(sizes, apart: apart) == expected)
  }

  @Test("Under the minimum nothing is shown but how many ballots there are") func total() {
    let four = ManyBallots.of("carers", "0123")
    let few = GroupResult(four, to: ManyBallots.oneItem)
    #expect(few.ballots == 4)
    #expect(few.items == [] && few.perspectives == [] && few.gaps == [:] && few.mostDisputedFirst == [])
    let enough = GroupResult(four + ManyBallots.of("staff", "0"), to: ManyBallots.oneItem)
    #expect(enough.items.map(\.whole.votes) == [[2, 1, 1, 1]])
    #expect(enough.perspectives == [])
    #expect(enough.withoutPerspective == 5)
  }

  @Test("People who name no perspective are in the total and are never a group") func noPerspective() {
    let ballots = ManyBallots.of("carers", "00000") + ManyBallots.of(nil, "333333")
    let result = GroupResult(ballots, to: ManyBallots.oneItem)
    #expect(result.perspectives.map(\.perspective) == ["carers"])
    #expect(result.withoutPerspective == 6)
    #expect(result.items.map(\.whole.votes) == [[5, 0, 0, 6]])
  }
}

/// Everything that could be the case, for small numbers: whoever knows the rule, the minimum and all that is shown cannot work
/// out a count that is not shown.
@Suite("Groups: no hidden count can be worked out")
struct HiddenCountTests {
  private static let perspectives = ["carers", "managers", "staff"]

  /// People by perspective, the last being those who name none, each with the votes for two levels.
  private struct World: Hashable {
    let counts: [Int]
    var ballots: [BallotSheet] {
      counts.enumerated().flatMap { place, count in
        let perspective = place / 2 < perspectives.count ? perspectives[place / 2] : nil
        return Array(repeating: BallotSheet(perspective: perspective, answers: [.level(place % 2)]), count: count)
      }
    }
  }

  /// Every way to lay `total` people in so many places.
  private static func ways(_ total: Int, _ places: Int) -> [[Int]] {
    guard places > 1 else { return [[total]] }
    return (0...total).flatMap { first in ways(total - first, places - 1).map { [first] + $0 } }
  }

  @Test("The size of a group that is not shown stays open", arguments: 2...5)
  func sizes(_ minimum: Int) {
    let rule = SmallGroupRule(minimum: minimum)
    for total in minimum...11 {
      let worlds = Self.ways(total, 5)
      let outcomes = Dictionary(grouping: worlds) { sizes in
        let shown = rule.shown(Array(sizes.dropLast()), apart: sizes[4])
        return shown.map { [$0, sizes[$0]] }
      }
      for (shown, worlds) in outcomes {
        let rest = total - shown.map { $0[1] }.reduce(0, +)
        #expect(rest == 0 || rest >= minimum, "\(total) with \(shown) leaves \(rest)")
        for group in 0..<4 where !shown.map({ $0[0] }).contains(group) && rest > 0 {
          let sizes = Set(worlds.map { $0[group] })
          #expect(sizes.count > 1, "of \(total) with \(shown), group \(group) can only be \(sizes)")
        }
      }
    }
  }

  @Test(
    "How many of a group that is not shown gave a level stays open, unless nobody left over gave it", arguments: 2...4)
  func votes(_ minimum: Int) throws {
    let fixture = Fixture([.level("money", top: 1)])
    for total in minimum...6 {
      let worlds = Self.ways(total, 8).map(World.init)
      let outcomes = Dictionary(grouping: worlds) { world in
        let result = GroupResult(world.ballots, to: fixture.questionnaire, rule: SmallGroupRule(minimum: minimum))
        return result.items[0].whole.votes.map(String.init).joined(separator: " ")
          + zip(result.perspectives, result.items[0].byPerspective).map { "\($0.perspective) \($1.votes)" }.joined()
      }
      for (shown, worlds) in outcomes {
        for place in 0..<8 where !shown.contains(Self.perspectives[min(place / 2, 2)]) {
          let counts = Set(worlds.map { $0.counts[place] })
          #expect(counts.count > 1 || counts == [0], "\(shown): place \(place) can only be \(counts)")
        }
      }
    }
  }
}
