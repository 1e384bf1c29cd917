import RulesLibrary
import ScoringEngine

/// Carries what people wrote from one version to another: each part of it ends up as an answer, among the priorities, or
/// set aside, and never in two of these.
struct AnswerMove {
  /// One for each item of the new version.
  private(set) var responses: [Assessment.Response]
  /// Those set aside earlier and not restored, then those set aside now, in the order of the old questionnaire.
  private(set) var orphaned: [OrphanedAnswer] = []
  /// What became of every answer, beside the items of the comparison.
  private(set) var fates: [AnswerFate]
  private var chosen: [Int] = []
  private var votes: [Int: Int] = [:]
  private let old: Assessment
  private let comparison: VersionComparison

  /// A move that has not begun.
  init(_ old: Assessment, _ comparison: VersionComparison) {
    self.old = old
    self.comparison = comparison
    responses = Array(repeating: Assessment.Response(), count: comparison.to.items.count)
    fates = Array(repeating: .none, count: comparison.items.count)
  }

  /// What the group said of priorities, as far as it still can be said; its reason always.
  var priorities: Assessment.GroupPriorities? {
    let hasAny = old.priorities != nil || !chosen.isEmpty || !votes.isEmpty
    guard hasAny else { return nil }
    return Assessment.GroupPriorities(chosen: chosen, reason: old.priorities?.reason, votes: votes)
  }

  /// Moves everything.
  mutating func run() {
    carryPriorities()
    let leaving = comparison.items.indices.filter { comparison.items[$0].from != nil }
    for index in leaving.sorted(by: { comparison.items[$0].from ?? 0 < comparison.items[$1].from ?? 0 }) {
      carry(index)
    }
    restore()
  }
}

extension AnswerMove {
  /// Votes go with every item that lives on, and a choice with those that can still be planned.
  private mutating func carryPriorities() {
    let later = Dictionary(
      comparison.items.compactMap { change in change.from.flatMap { from in change.to.map { (from, $0) } } },
      uniquingKeysWith: { first, _ in first })
    for (item, count) in old.priorities?.votes ?? [:] { if let to = later[item] { votes[to] = count } }
    chosen = (old.priorities?.chosen ?? []).compactMap { later[$0] }.filter { comparison.to.items[$0].level != nil }
  }

  private mutating func carry(_ index: Int) {
    let change = comparison.items[index]
    guard let from = change.from else { return }
    let written = WrittenAnswer(old.responses[from], choices: comparison.from.items[from].choices)
    if change.answerStands, let to = change.to, let response = written.response(to: comparison.to.items[to]) {
      responses[to] = response
      fates[index] = written.isEmpty ? .none : .stands
      return
    }
    let orphan = orphan(written, from, change)
    guard !orphan.isEmpty else { return }
    orphaned.append(orphan)
    fates[index] = .setAside
  }

  /// The answer with what its item takes along no other way.
  private func orphan(_ written: WrittenAnswer, _ from: Int, _ change: ItemChange) -> OrphanedAnswer {
    let place = old.priorities?.chosen.firstIndex(of: from).map { $0 + 1 }
    let isStillChosen = change.to.map(chosen.contains) ?? false
    return OrphanedAnswer(
      item: comparison.from.items[from].id, version: comparison.from.version, itemClass: change.itemClass,
      answer: written, votes: change.to == nil ? old.priorities?.votes[from] : nil,
      chosen: isStillChosen ? nil : place)
  }
}

extension AnswerMove {
  /// Answers that were set aside earlier and were given to this very version are answers again, where nothing else
  /// stands in their place; the last of several. What does not fit wholly stays set aside.
  private mutating func restore() {
    var kept: [OrphanedAnswer] = []
    var places: [(place: Int, item: Int)] = []
    for orphan in old.orphaned.reversed() {
      guard let (item, response) = home(of: orphan, besides: places.map(\.item)) else {
        kept.append(orphan)
        continue
      }
      responses[item] = response
      if let count = orphan.votes { votes[item] = count }
      if let place = orphan.chosen { places.append((place, item)) }
      note(item)
    }
    orphaned = kept.reversed() + orphaned
    for (place, item) in places.sorted(by: { $0 < $1 }) { chosen.insert(item, at: min(place - 1, chosen.count)) }
  }

  /// Where an orphaned answer belongs, and what it is there; nil where it does not fit wholly. `others` are about to be
  /// chosen too.
  private func home(of orphan: OrphanedAnswer, besides others: [Int]) -> (Int, Assessment.Response)? {
    guard orphan.version == comparison.to.version, let item = comparison.to.positions[orphan.item],
      responses[item] == Assessment.Response(), orphan.votes == nil || votes[item] == nil,
      orphan.chosen == nil || canChoose(item, besides: others)
    else { return nil }
    return orphan.answer.response(to: comparison.to.items[item]).map { (item, $0) }
  }

  private func canChoose(_ item: Int, besides others: [Int]) -> Bool {
    let all = chosen + others
    return comparison.to.items[item].level != nil && !all.contains(item) && all.count < ActionPlan.size.upperBound
  }

  private mutating func note(_ item: Int) {
    guard let index = comparison.items.firstIndex(where: { $0.to == item }) else { return }
    fates[index] = fates[index] == .setAside ? .setAsideAndRestored : .restored
  }
}
