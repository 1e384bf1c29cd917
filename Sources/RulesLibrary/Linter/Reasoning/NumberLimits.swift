/// Whether numbers exist that make a list of comparisons hold at once. Exact: bounds are narrowed until they stand still,
/// and what is still open then is split.
struct NumberLimits {
  /// Comparisons looked at after which the numbers are said to be too close to tell apart.
  static let mostNarrowings = 400_000

  private var ranges: [ClosedRange<Int>]
  private let steps: [Int]
  private let inequalities: [Inequality]

  /// The comparisons of one search, of which all but the last are known to hold together; `standings` says which items
  /// are fixed. An item that is compared stands as a value or as a number.
  init(_ facts: [NumberFact], _ standings: [Standing?], _ questionnaire: Questionnaire) {
    let places = facts.flatMap(\.items).filter { standings[$0] == .number }.reduce(into: [Int: Int]()) { places, item in
      if places[item] == nil { places[item] = places.count }
    }
    let numbers = places.sorted { $0.value < $1.value }.map { questionnaire.items[$0.key].number }
    ranges = numbers.map { $0?.grid ?? 0...0 }
    steps = numbers.map { $0?.step ?? 1 }
    inequalities = facts.map { Inequality($0, places, standings) }
  }

  /// Whether there are such numbers. `narrowings` counts up over a whole search; throws `Undecided.numbersTooClose` once
  /// it passes `mostNarrowings`.
  func areThere(narrowings: inout Int) throws(Undecided) -> Bool {
    guard !isLastContradicted else { return false }
    var untried = [self]
    while var limits = untried.popLast() {
      guard try limits.narrow(&narrowings) else { continue }
      if limits.isMet(by: limits.ranges.map(\.lowerBound)) || limits.isMet(by: limits.ranges.map(\.upperBound)) {
        return true
      }
      untried += limits.halves.reversed()
    }
    return false
  }
}

extension NumberLimits {
  /// Two comparisons that say opposite things would be narrowed step by step over their whole range.
  private var isLastContradicted: Bool {
    inequalities.last.map { last in inequalities.contains { $0.contradicts(last) } } ?? false
  }

  private func isMet(by values: [Int]) -> Bool { inequalities.allSatisfy { $0.holds(values) } }

  /// Narrows every range until nothing moves; false once one is empty.
  private mutating func narrow(_ narrowings: inout Int) throws(Undecided) -> Bool {
    var isMoving = true
    while isMoving {
      narrowings += inequalities.count
      guard narrowings <= Self.mostNarrowings else { throw .numbersTooClose }
      isMoving = false
      for inequality in inequalities {
        guard inequality.canHold(ranges) else { return false }
        for term in inequality.terms {
          guard let range = inequality.narrowed(term, in: ranges, step: steps[term.place]) else { return false }
          if range != ranges[term.place] { (ranges[term.place], isMoving) = (range, true) }
        }
      }
    }
    return true
  }

  /// The lower and the upper half of the widest range.
  private var halves: [NumberLimits] {
    let counts = ranges.indices.map { (ranges[$0].upperBound - ranges[$0].lowerBound) / steps[$0] }
    guard let widest = counts.indices.max(by: { counts[$0] < counts[$1] }), counts[widest] > 0 else { return [] }
    let range = ranges[widest]
    let middle = range.lowerBound + counts[widest] / 2 * steps[widest]
    return [range.lowerBound...middle, middle + steps[widest]...range.upperBound].map {
      var half = self
      half.ranges[widest] = $0
      return half
    }
  }
}

extension NumberFact {
  /// The item compared, and the one it is held against.
  fileprivate var items: [Int] {
    if case .multiple(let other, _) = bound { return [item, other] }
    return [item]
  }
}

extension Item {
  /// The number question, for items that ask for one.
  var number: NumberQuestion? {
    guard case .number(let question) = question else { return nil }
    return question
  }
}
