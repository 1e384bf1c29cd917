/// Whether numbers exist that make a list of comparisons hold at once. Exact: bounds are narrowed until they stand still,
/// and what is still open then is split.
struct NumberLimits {
  /// Rounds of narrowing after which the numbers are said to be too close to tell apart.
  static let mostRounds = 1_000_000

  private var ranges: [ClosedRange<Int>]
  private let steps: [Int]
  private let inequalities: [Inequality]

  /// The comparisons of one search; `standings` says which items are fixed. An item that is compared stands as a value or
  /// as a number.
  init(_ facts: [NumberFact], _ standings: [Standing?], _ questionnaire: Questionnaire) {
    let places = facts.flatMap(\.items).filter { standings[$0] == .number }.reduce(into: [Int: Int]()) { places, item in
      if places[item] == nil { places[item] = places.count }
    }
    let numbers = places.sorted { $0.value < $1.value }.map { questionnaire.items[$0.key].number }
    ranges = numbers.map { $0?.grid ?? 0...0 }
    steps = numbers.map { $0?.step ?? 1 }
    inequalities = facts.map { Inequality($0, places, standings) }
  }

  /// Whether there are such numbers. `rounds` counts up over a whole search; throws `Undecided.numbersTooClose` once it
  /// passes `mostRounds`.
  func areThere(rounds: inout Int) throws(Undecided) -> Bool {
    guard !inequalities.contains(where: { one in inequalities.contains { one.contradicts($0) } }) else { return false }
    var narrowed = self
    guard try narrowed.narrow(&rounds) else { return false }
    if narrowed.isMet(by: narrowed.ranges.map(\.lowerBound)) || narrowed.isMet(by: narrowed.ranges.map(\.upperBound)) {
      return true
    }
    for half in narrowed.halves { if try half.areThere(rounds: &rounds) { return true } }
    return false
  }
}

extension NumberLimits {
  private func isMet(by values: [Int]) -> Bool { inequalities.allSatisfy { $0.holds(values) } }

  /// Narrows every range until nothing moves; false once one is empty.
  private mutating func narrow(_ rounds: inout Int) throws(Undecided) -> Bool {
    var isMoving = true
    while isMoving {
      rounds += 1
      guard rounds <= Self.mostRounds else { throw .numbersTooClose }
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
