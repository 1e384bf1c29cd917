import RulesLibrary

/// A level item of either round, with the levels of both (scoring method, section 8).
package struct ComparedItem: Equatable, Sendable {
  /// Where it stands in the two versions, and how the one question became the other.
  package let change: ItemChange
  /// The level of the earlier round; nil where the item was not in scope, or not rated.
  package let from: Int?
  /// The level of the later round; nil where the item is not in scope, or not rated.
  package let to: Int?
  /// What became of it.
  package let itemClass: Class

  /// The raw value is the word used in files.
  package enum Class: String, CaseIterable, Sendable {
    /// The later level is higher, or lower.
    case rose, fell
    /// A level in the later round only.
    case nowRated = "now-rated"
    /// A level in the earlier round only.
    case noLongerRated = "no-longer-rated"
    /// In both versions, but asked in other words, so that the levels cannot be held against each other.
    case reworded
    /// Only in the later round's version.
    case added
    /// Only in the earlier round's version.
    case removed
    /// The same level in both rounds, or none in either.
    case same
  }

  /// An item with the levels that count.
  init(_ change: ItemChange, from: Int?, to: Int?) {
    self.change = change
    self.from = from
    self.to = to
    itemClass = Self.itemClass(of: change, from, to)
  }

  /// Whether the levels of both rounds answer the same question in the same words.
  package var isComparable: Bool { change.asksTheSame }

  private static func itemClass(of change: ItemChange, _ from: Int?, _ to: Int?) -> Class {
    guard change.from != nil else { return .added }
    guard change.to != nil else { return .removed }
    guard change.asksTheSame else { return .reworded }
    return switch (from, to) {
    case (let from?, let to?): to > from ? .rose : to < from ? .fell : .same
    case (nil, _?): .nowRated
    case (_?, nil): .noLongerRated
    case (nil, nil): .same
    }
  }
}

extension VersionComparison {
  /// Every level item of either version, in the order of `items`, with what was said in a round under each.
  func comparedItems(_ earlier: AnswerSheet, _ later: AnswerSheet) -> [ComparedItem] {
    items.compactMap { change in
      let isRating = [change.from.map { from.items[$0] }, change.to.map { to.items[$0] }].contains { $0?.level != nil }
      guard isRating else { return nil }
      return ComparedItem(change, from: change.from.flatMap(earlier.rating), to: change.to.flatMap(later.rating))
    }
  }
}

extension AnswerSheet {
  /// The level of an item in scope; nil where it has none.
  func rating(_ item: Int) -> Int? { isInScope[item] ? answers[item].level : nil }

  /// The items whose level fell since an earlier round of the same questionnaire, as positions.
  package func fell(since earlier: AnswerSheet) -> Set<Int> {
    let versions = VersionComparison(from: earlier.questionnaire, to: questionnaire)
    let items = versions.comparedItems(earlier, self)
    return Set(items.filter { $0.itemClass == .fell }.compactMap(\.change.to))
  }
}
