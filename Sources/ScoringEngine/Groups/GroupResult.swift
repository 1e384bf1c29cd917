import RulesLibrary

/// What the ballots of one group come to, as far as the small-group rule lets it be shown; nothing else is kept of them.
package struct GroupResult: Equatable, Sendable {
  /// How many there are.
  package let ballots: Int
  /// What was kept to.
  package let rule: SmallGroupRule
  /// Those that are shown, in the order of `Perspective.known`, then by their letters; the others are not even named.
  package let perspectives: [Group]
  /// One for each level item, in the questionnaire's order; empty where there are fewer ballots than the minimum.
  package let items: [GroupItem]

  /// The people of one perspective.
  package struct Group: Equatable, Sendable {
    /// As in `peer-support-workers`.
    package let perspective: String
    /// How many ballots they gave.
    package let count: Int
  }

  /// Counts ballots that answer this questionnaire. Their order does not matter.
  package init(_ ballots: [BallotSheet], to questionnaire: Questionnaire, rule: SmallGroupRule = .ballots) {
    self.ballots = ballots.count
    self.rule = rule
    let groups = Self.groups(ballots, rule)
    perspectives = groups.map { Group(perspective: $0.perspective, count: $0.ballots.count) }
    guard rule.allows(ballots.count) else {
      items = []
      return
    }
    items = questionnaire.items.indices.compactMap { item in
      questionnaire.items[item].level.map { question in
        GroupItem(
          item: item, whole: Tally(ballots.map { $0.answers[item] }, top: question.top),
          byPerspective: groups.map { Tally($0.ballots.map { $0.answers[item] }, top: question.top) })
      }
    }
  }

  /// Ballots whose perspective is not shown, or that name none.
  package var withoutPerspective: Int { ballots - perspectives.map(\.count).reduce(0, +) }

  /// Every item, those first that are most worth talking about.
  package var mostDisputedFirst: [GroupItem] { items.sorted() }

  /// Levels between the perspectives furthest apart, by item, for `GroupSignals.gaps`; items without a gap are left out.
  package var gaps: [Int: Int] {
    Dictionary(uniqueKeysWithValues: items.map { ($0.item, $0.widestGap) }).filter { $0.value > 0 }
  }

  /// The perspectives that may be shown, each with its ballots.
  private static func groups(
    _ ballots: [BallotSheet], _ rule: SmallGroupRule
  ) -> [(perspective: String, ballots: [BallotSheet])] {
    let perspectives = Perspective.inOrder(ballots.compactMap(\.perspective))
    let groups = perspectives.map { perspective in (perspective, ballots.filter { $0.perspective == perspective }) }
    let shown = rule.shown(groups.map(\.1.count), apart: ballots.count { $0.perspective == nil })
    return shown.map { groups[$0] }
  }
}
