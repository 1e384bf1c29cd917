/// What changed in how a question can be answered.
enum OptionChanges {
  /// The reasons to ask again that lie in the possible answers, whatever the wording; none where these are the same.
  static func reasons(_ from: Item, _ to: Item) -> [ItemChange.Reason] {
    let ended: [ItemChange.Reason] =
      from.allowsNotApplicable && !to.allowsNotApplicable ? [.notApplicableEnded] : []
    return question(from.question, to.question) + ended
  }

  private static func question(_ from: Item.Question, _ to: Item.Question) -> [ItemChange.Reason] {
    switch (from, to) {
    case (.level(let old), .level(let new)): levels(old.scale.labels.count, new.scale.labels.count)
    case (.choice(let old), .choice(let new)): choices(old.map(\.id), new.map(\.id))
    case (.number(let old), .number(let new)): numbers(old, new)
    case (.text, .text): []
    default: [.kind(from: from.kind, to: to.kind)]
    }
  }

  private static func levels(_ from: Int, _ to: Int) -> [ItemChange.Reason] {
    from == to ? [] : [.levelCount(from: from, to: to)]
  }

  /// The order counts, because the fingerprint tells two choices that changed places from two that changed ids only
  /// where the ids stand still.
  private static func choices(_ from: [String], _ to: [String]) -> [ItemChange.Reason] {
    guard from != to else { return [] }
    let (added, removed) = (to.filter { !from.contains($0) }, from.filter { !to.contains($0) })
    return added.isEmpty && removed.isEmpty ? [.choiceOrder] : [.choices(added: added, removed: removed)]
  }

  private static func numbers(_ from: NumberQuestion, _ to: NumberQuestion) -> [ItemChange.Reason] {
    var reasons: [ItemChange.Reason] = []
    if from.unit != to.unit { reasons.append(.unit(from: from.unit, to: to.unit)) }
    if from.decimals != to.decimals { reasons.append(.decimals(from: from.decimals, to: to.decimals)) }
    if from.hundredths != to.hundredths { reasons.append(.range(from: from.hundredths, to: to.hundredths)) }
    return reasons
  }
}
