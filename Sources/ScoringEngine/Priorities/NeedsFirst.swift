import RulesLibrary

/// Moves what an item needs just before it, and what that needs before that (scoring method, section 5).
struct NeedsFirst {
  /// Says what each item needs.
  let questionnaire: Questionnaire

  /// A candidate and, where it was moved up, the item that needs it.
  typealias Placed = (candidate: Candidate, neededBy: Int?)

  /// Walks the candidates in order; needs that are not candidates are passed over.
  func order(_ candidates: [Candidate]) -> [Placed] {
    let byItem = Dictionary(uniqueKeysWithValues: candidates.map { ($0.item, $0) })
    var walk = Walk(byItem: byItem, needs: { questionnaire.items[$0].level?.needs ?? [] })
    for candidate in candidates { walk.place(candidate, neededBy: nil) }
    return walk.placed
  }

  private struct Walk {
    let byItem: [Int: Candidate]
    let needs: (Int) -> [Int]
    var placed: [Placed] = []
    private var seen: Set<Int> = []

    init(byItem: [Int: Candidate], needs: @escaping (Int) -> [Int]) {
      self.byItem = byItem
      self.needs = needs
    }

    /// Needs form no circle (the library refuses one), so the walk ends; an item on its way is not placed twice.
    mutating func place(_ candidate: Candidate, neededBy: Int?) {
      guard seen.insert(candidate.item).inserted else { return }
      for needed in needs(candidate.item) {
        if let first = byItem[needed] { place(first, neededBy: candidate.item) }
      }
      placed.append((candidate, neededBy))
    }
  }
}
