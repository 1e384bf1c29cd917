/// Answers of which some are settled. An item is settled only after everything its own condition looks at.
struct PartialAnswers {
  /// How each item stands; nil where it is not settled.
  var standings: [Standing?]
  /// The comparisons of numbers that are settled, in the order they were.
  var facts: [NumberFact] = []
  /// Parts of conditions looked at so far.
  private(set) var steps = 0
  private let questionnaire: Questionnaire

  /// Nothing is settled.
  init(_ questionnaire: Questionnaire) {
    self.questionnaire = questionnaire
    standings = Array(repeating: nil, count: questionnaire.items.count)
  }

  /// Something that can be settled now.
  enum Next {
    /// An item, with whether its own condition holds: yes, no or unknown.
    case item(Int, asked: Truths)
    /// A comparison of numbers.
    case fact(NumberFact)
  }

  /// What the condition can come to.
  mutating func prospect(of condition: Condition) -> Prospect {
    steps += 1
    switch condition {
    case .all(let parts): return parts.reduce(Prospect(.yes)) { $0 && prospect(of: $1) }
    case .any(let parts): return parts.reduce(Prospect(.no)) { $0 || prospect(of: $1) }
    case .not(let part): return !prospect(of: part)
    case .unknown(let item):
      return standings[item].map { Prospect(.decided($0 == .unknown)) } ?? Prospect(.decided, waitingFor: .item(item))
    case .isChoice(let item, let choice): return unvalued(item) ?? Prospect(.decided(standings[item] == .value(choice)))
    case .compare(let item, let comparison, .number(let bound)):
      return unvalued(item) ?? compare(item, comparison, bound)
    case .compare(let item, let comparison, .multiple(let other, let factor)):
      return compare(item, comparison, other, factor)
    }
  }

  /// What has to be settled first for something that is open: an item waits for its own condition, and that for the
  /// items it looks at.
  mutating func first(before open: Prospect.Open) -> Next {
    var open = open
    while true {
      switch open {
      case .fact(let fact): return .fact(fact)
      case .item(let item):
        guard let askWhen = questionnaire.items[item].askWhen else { return .item(item, asked: .yes) }
        let asked = prospect(of: askWhen)
        guard let earlier = asked.open else { return .item(item, asked: asked.truths) }
        open = earlier
      }
    }
  }
}

extension PartialAnswers {
  /// What a comparison with an item comes to that has no value, or none yet: with one that stands outside it is false,
  /// with one that is unknown it is unknown.
  private func unvalued(_ item: Int) -> Prospect? {
    switch standings[item] {
    case nil: Prospect(.any, waitingFor: .item(item))
    case .outside: Prospect(.no)
    case .unknown: Prospect(.unknown)
    case .value, .number: nil
    }
  }

  private mutating func compare(_ item: Int, _ comparison: Condition.Comparison, _ bound: Int) -> Prospect {
    if case .value(let value) = standings[item] { return Prospect(.decided(comparison.holds(value, bound))) }
    if let range = questionnaire.items[item].number?.grid {
      let ends = (comparison.holds(range.lowerBound, bound), comparison.holds(range.upperBound, bound))
      if ends.0 == ends.1 { return Prospect(.decided(ends.0)) }
    }
    return settled(NumberFact(item: item, comparison: comparison, bound: .number(hundredths: bound)))
  }

  private mutating func compare(
    _ item: Int, _ comparison: Condition.Comparison, _ other: Int, _ factor: Int
  ) -> Prospect {
    switch (standings[item], standings[other]) {
    case (.outside, _), (_, .outside): return Prospect(.no)
    case (nil, _): return Prospect(.any, waitingFor: .item(item))
    case (_, nil): return Prospect(.any, waitingFor: .item(other))
    case (.unknown, _), (_, .unknown): return Prospect(.unknown)
    case (.value(let value), .value(let otherValue)):
      return Prospect(.decided(comparison.holds(value * 10_000, otherValue * factor)))
    default:
      return settled(
        NumberFact(item: item, comparison: comparison, bound: .multiple(of: other, timesTenThousandths: factor)))
    }
  }

  private mutating func settled(_ fact: NumberFact) -> Prospect {
    steps += facts.count
    return facts.first { $0.isAbout(fact) }.map { Prospect(.decided($0.holds)) }
      ?? Prospect(.decided, waitingFor: .fact(fact))
  }
}
