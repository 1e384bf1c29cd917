/// Parts of a questionnaire that came, went or changed from one version to another, by id.
package struct PartChanges: Equatable, Sendable {
  /// Only in the version gone to, in its order.
  package let added: [String]
  /// Only in the version left, in its order.
  package let removed: [String]
  /// In both and not the same, in the order of the version gone to.
  package let changed: [String]

  /// Compares parts by id; an id stands once in each list.
  init<Part: Equatable>(from: [(id: String, part: Part)], to: [(id: String, part: Part)]) {
    let old = Dictionary(from.map { ($0.id, $0.part) }) { first, _ in first }
    let new = Set(to.map(\.id))
    added = to.map(\.id).filter { old[$0] == nil }
    removed = from.map(\.id).filter { !new.contains($0) }
    changed = to.filter { old[$0.id] != nil && old[$0.id] != $0.part }.map(\.id)
  }

  /// Whether every part is in both and the same.
  package var isEmpty: Bool { added.isEmpty && removed.isEmpty && changed.isEmpty }
}

/// What changed in how a questionnaire comes to its verdict.
package enum VerdictChange: Equatable, Sendable {
  /// A verdict is given, and was not.
  case begins
  /// No verdict is given, and one was.
  case ends
  /// Another score from which "ready" is possible.
  case readyAt(from: Int, to: Int)
  /// Other words for a verdict.
  case text(VerdictID)

  /// What changed between two rules, either of which may be missing.
  static func between(_ from: VerdictRule?, _ to: VerdictRule?) -> [VerdictChange] {
    switch (from, to) {
    case (nil, nil): return []
    case (nil, _?): return [.begins]
    case (_?, nil): return [.ends]
    case (let old?, let new?):
      let score = old.readyAt == new.readyAt ? [] : [VerdictChange.readyAt(from: old.readyAt, to: new.readyAt)]
      return score + VerdictID.allCases.filter { old.texts[$0] != new.texts[$0] }.map { .text($0) }
    }
  }
}
