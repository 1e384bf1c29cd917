/// A rule over answers, in Kleene's three-valued logic (scoring method, sections 1 and 4). Items are positions in the
/// questionnaire's list.
package indirect enum Condition: Equatable, Sendable {
  /// Every part holds; Kleene's logic for parts that are unknown.
  case all([Condition])
  /// At least one part holds; Kleene's logic for parts that are unknown.
  case any([Condition])
  /// The part does not hold; unknown where it is unknown.
  case not(Condition)
  /// The item is open or "do not know".
  case unknown(item: Int)
  /// The choice item is answered with this choice, a position in its list.
  case isChoice(item: Int, choice: Int)
  /// A level or number against a bound.
  case compare(item: Int, Comparison, Bound)

  /// How a value stands to its bound.
  package enum Comparison: CaseIterable, Sendable {
    /// ≥, ≤, > and <, in this order.
    case atLeast, atMost, above, below

    /// Whether a value stands to a bound as the comparison says; both in the same unit.
    package func holds(_ value: Int, _ bound: Int) -> Bool {
      switch self {
      case .atLeast: value >= bound
      case .atMost: value <= bound
      case .above: value > bound
      case .below: value < bound
      }
    }
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

/// A rule that speaks up when answers, taken together, mean something the group should know (scoring method, section
/// 4).
package struct Check: Equatable, Sendable {
  /// Stable for ever, and its own among the checks: lower-case words with hyphens.
  package let id: String
  /// The check fires where this is true, is clear where it is false, and cannot tell where it is unknown.
  package let when: Condition
  /// What it does to the verdict where it fires.
  package let severity: Severity
  /// What it tells the group where it fires, in sentences.
  package let message: String
  /// Why that matters; empty where the author wrote nothing.
  package let why: String
  /// Documents and their sections, as in `imroc-17 §4.1`.
  package let source: [String]
  /// What to do about it, for the plan; most checks have none, because their items have steps.
  package let step: Step?

  /// What a check that fires does to the verdict (scoring method, section 3): `stop` means not yet, `warn` is a
  /// condition, `note` is information.
  package enum Severity: String, CaseIterable, Sendable {
    /// The raw value is the word used in files.
    case stop, warn, note
  }
}
