/// Answers of which some are settled. An item is settled only after everything its own condition looks at.
struct PartialAnswers {
  /// How each item stands; nil where it is not settled.
  var standings: [Standing?]
  /// The comparisons of numbers that are settled, in the order they were.
  var facts: [NumberFact] = []
  private let questionnaire: Questionnaire

  /// Nothing is settled.
  init(_ questionnaire: Questionnaire) {
    self.questionnaire = questionnaire
    standings = Array(repeating: nil, count: questionnaire.items.count)
  }

  /// Something to settle next.
  enum Open {
    /// An item, with whether its own condition holds: yes, no or unknown.
    case item(Int, asked: Truths)
    /// A comparison of numbers.
    case fact(NumberFact)
  }

  /// What the condition can come to.
  func truths(of condition: Condition) -> Truths {
    switch condition {
    case .all(let parts): .all(parts.map(truths))
    case .any(let parts): .any(parts.map(truths))
    case .not(let part): !truths(of: part)
    case .unknown(let item): standings[item].map { .decided($0 == .unknown) } ?? [.yes, .no]
    case .isChoice(let item, let choice): known(item) { $0 == .value(choice) ? .yes : .no }
    case .compare(let item, let comparison, .number(let bound)):
      known(item) { compare(item, $0, comparison, bound) }
    case .compare(let item, let comparison, .multiple(let other, let factor)):
      compare(item, comparison, other, factor)
    }
  }

  /// The first thing that keeps the condition from being decided; nil where it is decided.
  func firstOpen(in condition: Condition) -> Open? {
    guard !truths(of: condition).isDecided else { return nil }
    switch condition {
    case .all(let parts), .any(let parts): return parts.lazy.compactMap(firstOpen).first
    case .not(let part): return firstOpen(in: part)
    case .unknown, .isChoice, .compare:
      if let item = condition.items.first(where: { standings[$0] == nil }) { return opening(of: item) }
      guard case .compare(let item, let comparison, let bound) = condition else { return nil }
      return .fact(NumberFact(item: item, comparison: comparison, bound: bound))
    }
  }
}

extension PartialAnswers {
  private func opening(of item: Int) -> Open {
    guard let askWhen = questionnaire.items[item].askWhen else { return .item(item, asked: .yes) }
    return firstOpen(in: askWhen) ?? .item(item, asked: truths(of: askWhen))
  }

  /// A comparison with an item that stands outside is false, with one that is unknown it is unknown.
  private func known(_ item: Int, _ compare: (Standing) -> Truths) -> Truths {
    switch standings[item] {
    case nil: .any
    case .outside: .no
    case .unknown: .unknown
    case .value(let value): compare(.value(value))
    case .number: compare(.number)
    }
  }

  private func compare(
    _ item: Int, _ standing: Standing, _ comparison: Condition.Comparison, _ bound: Int
  ) -> Truths {
    if case .value(let value) = standing { return .decided(comparison.holds(value, bound)) }
    if let range = questionnaire.items[item].number?.grid {
      let ends = (comparison.holds(range.lowerBound, bound), comparison.holds(range.upperBound, bound))
      if ends.0 == ends.1 { return .decided(ends.0) }
    }
    return settled(NumberFact(item: item, comparison: comparison, bound: .number(hundredths: bound)))
  }

  private func compare(_ item: Int, _ comparison: Condition.Comparison, _ other: Int, _ factor: Int) -> Truths {
    switch (standings[item], standings[other]) {
    case (.outside, _), (_, .outside): return .no
    case (nil, _), (_, nil): return .any
    case (.unknown, _), (_, .unknown): return .unknown
    case (.value(let value), .value(let otherValue)):
      return .decided(comparison.holds(value * 10_000, otherValue * factor))
    default:
      return settled(
        NumberFact(item: item, comparison: comparison, bound: .multiple(of: other, timesTenThousandths: factor)))
    }
  }

  private func settled(_ fact: NumberFact) -> Truths {
    facts.first { $0.isAbout(fact) }.map { .decided($0.holds) } ?? [.yes, .no]
  }
}
