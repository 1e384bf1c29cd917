/// Tells of each item of two versions what became of it.
struct ItemClassifier {
  private let from: Questionnaire
  private let to: Questionnaire
  private let paths: ReplacementPaths

  /// A classifier for the way from one version to another.
  init(from: Questionnaire, to: Questionnaire) {
    self.from = from
    self.to = to
    paths = ReplacementPaths(from: from, to: to)
  }

  /// Every item of the version gone to, in its order, then those of the version left that found no counterpart, in
  /// theirs.
  var changes: [ItemChange] {
    let arrivals = to.items.indices.map(arrival)
    let met = Set(arrivals.compactMap(\.from))
    return arrivals + from.items.indices.filter { !met.contains($0) }.map(departure)
  }
}

extension ItemClassifier {
  /// An item of the same id is the counterpart whatever is declared, because an id is never given to another question.
  private func arrival(_ position: Int) -> ItemChange {
    let id = to.items[position].id
    if let old = from.positions[id] { return change(from: old, to: position, reasons: []) }
    if let former = paths.formerID(of: id), let old = from.positions[former] {
      return change(from: old, to: position, reasons: [.wasCalled(former)])
    }
    let reason: ItemChange.Reason =
      switch paths.predecessors(of: id) {
      case let none where none.isEmpty: .isNew
      case let one where one.count == 1: .partOf(one[0])
      case let several: .takesPlaceOf(several)
      }
    return ItemChange(from: nil, to: position, itemClass: .added, reasons: [reason], aspects: [])
  }

  private func departure(_ position: Int) -> ItemChange {
    let reason: ItemChange.Reason =
      switch paths.successors(of: from.items[position].id) {
      case let none where none.isEmpty: .noLongerAsked
      case let one where one.count == 1: .mergedInto(one[0])
      case let several: .splitInto(several)
      }
    return ItemChange(from: position, to: nil, itemClass: .removed, reasons: [reason], aspects: [])
  }

  /// Options win over wording, because they say more plainly why an answer cannot stand; the reasons name both.
  private func change(from old: Int, to new: Int, reasons: [ItemChange.Reason]) -> ItemChange {
    let isReworded = WordingFingerprint.of(from.items[old]) != WordingFingerprint.of(to.items[new])
    let options = OptionChanges.reasons(from.items[old], to.items[new])
    let itemClass: ItemChange.Class =
      if !options.isEmpty {
        .optionsChanged
      } else if isReworded {
        .reworded
      } else {
        reasons.isEmpty ? .unchanged : .renamed
      }
    return ItemChange(
      from: old, to: new, itemClass: itemClass, reasons: reasons + (isReworded ? [.wording] : []) + options,
      aspects: AspectComparison(from: from, to: to, laterID: paths.laterID).aspects(old, new))
  }
}
