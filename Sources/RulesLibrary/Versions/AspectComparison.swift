/// Finds what changed about an item without touching its answer.
struct AspectComparison {
  /// The version that is left.
  let from: Questionnaire
  /// The version that is gone to.
  let to: Questionnaire
  /// What the version gone to calls an item of the version left, so that a new name alone is no difference.
  let laterID: (String) -> String

  /// The aspects in which two items differ; those of levels only where both have levels.
  func aspects(_ old: Int, _ new: Int) -> [ItemAspect] {
    ItemAspect.allCases.filter { isDifferent($0, old, new) }
  }

  private func isDifferent(_ aspect: ItemAspect, _ old: Int, _ new: Int) -> Bool {
    let (one, other) = (from.items[old], to.items[new])
    return switch aspect {
    case .importance: levels(one, other) { $0.importance != $1.importance }
    case .foundation: levels(one, other) { $0.foundation != $1.foundation }
    case .target: levels(one, other) { $0.target != $1.target }
    case .core: one.isCore != other.isCore
    case .section: from.section(of: old) != to.section(of: new)
    case .source: one.source != other.source
    case .why: one.why != other.why
    case .help: one.help != other.help
    case .steps: levels(one, other) { $0.steps != $1.steps }
    case .evidence: levels(one, other) { $0.evidence != $1.evidence }
    case .needs: levels(one, other) { $0.needs.map(later) != $1.needs.map { to.items[$0].id } }
    case .leads: one.leads != other.leads
    case .short: one.short != other.short
    case .askWhen: spelt(one.askWhen) != other.askWhen.map { $0.spelt(to) { to.items[$0].id } }
    case .notApplicable: !one.allowsNotApplicable && other.allowsNotApplicable
    }
  }

  private func levels(_ one: Item, _ other: Item, differ: (LevelQuestion, LevelQuestion) -> Bool) -> Bool {
    guard let old = one.level, let new = other.level else { return false }
    return differ(old, new)
  }

  private func later(_ position: Int) -> String { laterID(from.items[position].id) }

  private func spelt(_ condition: Condition?) -> SpeltCondition? { condition.map { $0.spelt(from, naming: later) } }
}

extension Questionnaire {
  /// The id of the section that an item stands in.
  fileprivate func section(of item: Int) -> String? { sections.first { $0.items.contains(item) }?.id }
}
