import RulesLibrary

/// Works out conditions over answers (scoring method, sections 1 and 4).
struct ConditionEvaluator {
  /// One answer an item, in the questionnaire's order.
  let answers: [Answer]
  /// Grows while the scope itself is being worked out.
  var isInScope: [Bool]

  /// A comparison with an item that is open or "do not know" is unknown; with one that is not applicable or not in
  /// scope, false.
  func truth(of condition: Condition) -> Truth {
    switch condition {
    case .all(let parts): .all(parts.map(truth))
    case .any(let parts): .any(parts.map(truth))
    case .not(let part): !truth(of: part)
    case .unknown(let item): Truth(standing(of: item) == .unknown)
    case .isChoice(let item, let choice): compare(item) { $0 == choice }
    case .compare(let item, let comparison, .number(let bound)):
      compare(item) { comparison.holds($0, bound) }
    case .compare(let item, let comparison, .multiple(let other, let factor)):
      compare(item, with: other) { comparison.holds($0 * 10_000, $1 * factor) }
    }
  }

  /// The items without an answer that keep a condition from being decided; not those in a part that is decided already.
  func undecided(in condition: Condition) -> Set<Int> {
    guard truth(of: condition) == .unknown else { return [] }
    return switch condition {
    case .all(let parts), .any(let parts): parts.reduce(into: []) { $0.formUnion(undecided(in: $1)) }
    case .not(let part): undecided(in: part)
    case .unknown, .isChoice, .compare: Set(condition.items.filter { standing(of: $0) == .unknown })
    }
  }
}

extension ConditionEvaluator {
  /// How an item can take part in a comparison. A value is in hundredths, or for a choice its position.
  private enum Standing: Equatable {
    case outside, unknown
    case value(Int)
  }

  private func standing(of item: Int) -> Standing {
    guard isInScope[item] else { return .outside }
    return switch answers[item] {
    case .open, .doNotKnow: .unknown
    case .notApplicable: .outside
    case .level(let level): .value(level * 100)
    case .choice(let choice): .value(choice)
    case .number(let hundredths): .value(hundredths)
    case .text: .value(0)
    }
  }

  private func compare(_ item: Int, _ holds: (Int) -> Bool) -> Truth {
    switch standing(of: item) {
    case .outside: .no
    case .unknown: .unknown
    case .value(let value): Truth(holds(value))
    }
  }

  private func compare(_ item: Int, with other: Int, _ holds: (Int, Int) -> Bool) -> Truth {
    switch (standing(of: item), standing(of: other)) {
    case (.outside, _), (_, .outside): .no
    case (.value(let value), .value(let otherValue)): Truth(holds(value, otherValue))
    default: .unknown
    }
  }
}
