/// A rule over answers, in three-valued logic. Items are positions in the questionnaire's list.
package indirect enum Condition: Equatable, Sendable {
  case all([Condition])
  case any([Condition])
  case not(Condition)
  /// The item is open or "do not know".
  case unknown(item: Int)
  /// The choice item is answered with this choice, a position in its list.
  case isChoice(item: Int, choice: Int)
  /// A level or number against a bound.
  case compare(item: Int, Comparison, Bound)

  /// How a value stands to its bound.
  package enum Comparison: String, CaseIterable, Sendable {
    case atLeast, atMost, above, below
  }

  /// What a value is held against.
  package enum Bound: Equatable, Sendable {
    /// A number, in hundredths.
    case number(hundredths: Int)
    /// Another item's value times a factor in ten-thousandths.
    case multiple(of: Int, timesTenThousandths: Int)
  }

  /// Every item the condition looks at, in the order written, each once.
  package var items: [Int] {
    var seen: [Int] = []
    visitItems { if !seen.contains($0) { seen.append($0) } }
    return seen
  }

  private func visitItems(_ visit: (Int) -> Void) {
    switch self {
    case .all(let parts), .any(let parts): parts.forEach { $0.visitItems(visit) }
    case .not(let part): part.visitItems(visit)
    case .unknown(let item), .isChoice(let item, _): visit(item)
    case .compare(let item, _, let bound):
      visit(item)
      if case .multiple(let other, _) = bound { visit(other) }
    }
  }
}

/// A rule that speaks up when answers, taken together, mean something the group should know.
package struct Check: Equatable, Sendable {
  package let id: String
  package let when: Condition
  package let severity: Severity
  package let message: String
  package let why: String
  package let source: [String]
  /// What to do about it, for the plan; most checks have none, because their items have steps.
  package let step: Step?

  /// What a check that fires does to the verdict: `stop` means not yet, `warn` is a condition, `note` is information.
  package enum Severity: String, CaseIterable, Sendable {
    case stop, warn, note
  }
}
