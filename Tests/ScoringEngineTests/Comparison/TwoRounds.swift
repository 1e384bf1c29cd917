import RulesLibrary

@testable import ScoringEngine

/// Two versions of a questionnaire, 1.0.0 and 1.1.0, to be answered in one round each.
struct TwoRounds {
  let old: Fixture
  let new: Fixture

  /// The items of each version; without `new` both rounds have the same.
  init(_ old: [DraftItem], _ new: [DraftItem]? = nil, replaces: [(old: String, new: String)] = [], readyAt: Int? = nil)
  {
    self.old = Fixture(sections: [old], readyAt: readyAt)
    self.new =
      new.map {
        Fixture(
          sections: [$0], readyAt: readyAt, version: Fixture.nextVersion,
          replaces: replaces.map { Replacement(old: $0.old, new: $0.new) })
      } ?? self.old
  }

  /// What changed from one set of answers to another.
  func compare(
    _ earlier: [String: Answer], _ later: [String: Answer], depths: (Depth, Depth) = (.full, .full)
  ) -> RoundComparison {
    RoundComparison(from: old.scorecard(earlier, depth: depths.0), to: new.scorecard(later, depth: depths.1))
  }
}

extension RoundComparison {
  /// Each level item as `id from>to class`, with a hyphen for no level; the id is the later version's.
  var lines: [String] {
    items.map { item in
      let (from, to) = (item.from.map(String.init) ?? "-", item.to.map(String.init) ?? "-")
      return "\(id(of: item.change)) \(from)>\(to) \(item.itemClass.rawValue)"
    }
  }

  /// The id in the later version, or in the earlier where the item is only there.
  func id(of change: ItemChange) -> String {
    change.to.map { later.questionnaire.items[$0].id } ?? change.from.map { earlier.questionnaire.items[$0].id } ?? ""
  }
}

extension ChangeParts {
  /// `answers questionnaire scope`.
  var words: String { "\(answers) \(questionnaire) \(scope)" }
}
