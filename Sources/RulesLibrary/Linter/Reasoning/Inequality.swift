/// A sum of numbers, each times a whole factor, that is at least a constant. Factors are at most ten million and numbers
/// at most a hundred thousand million, so that sums of two fit in 64 bits. Factors have no divisor in common, so that one
/// sum is written in one way.
struct Inequality {
  /// One number, by its place in a list, and its factor; each place once, no factor 0.
  struct Term: Equatable {
    /// Where the number stands.
    let place: Int
    /// What it is multiplied by.
    let factor: Int
  }

  /// What is summed up.
  let terms: [Term]
  private let atLeast: Int

  /// A comparison as an inequality in hundredths times ten thousand; `places` gives the place of each number, and
  /// `standings` the value of every other item.
  init(_ fact: NumberFact, _ places: [Int: Int], _ standings: [Standing?]) {
    var factors: [Int: Int] = [:]
    var constant = 0
    func add(_ item: Int, times factor: Int) {
      if let place = places[item] { factors[place, default: 0] += factor }
      if case .value(let value) = standings[item] { constant += value * factor }
    }
    add(fact.item, times: 10_000)
    switch fact.bound {
    case .number(let hundredths): constant -= hundredths * 10_000
    case .multiple(let other, let factor): add(other, times: -factor)
    }
    // sum + constant ≥ 0, or one of the three other comparisons
    let (sign, isStrict) = fact.comparison.direction(holds: fact.holds)
    let divisor = factors.values.reduce(0) { $0.greatestCommonDivisor($1) }
    terms = factors.filter { $0.value != 0 }.sorted { $0.key < $1.key }
      .map { Term(place: $0.key, factor: sign * $0.value / divisor) }
    atLeast = -(sign * constant - (isStrict ? 1 : 0)).dividedDown(by: max(1, divisor))
  }

  /// Whether it holds for these numbers.
  func holds(_ values: [Int]) -> Bool { terms.reduce(0) { $0 + $1.factor * values[$1.place] } >= atLeast }

  /// Whether it holds for some numbers within these ranges.
  func canHold(_ ranges: [ClosedRange<Int>]) -> Bool { terms.reduce(0) { $0 + $1.most(in: ranges) } >= atLeast }

  /// The range of one number once the others are as large as they help; nil where nothing is left of it.
  func narrowed(_ term: Term, in ranges: [ClosedRange<Int>], step: Int) -> ClosedRange<Int>? {
    let rest = atLeast - terms.filter { $0 != term }.reduce(0) { $0 + $1.most(in: ranges) }
    var (low, high) = (ranges[term.place].lowerBound, ranges[term.place].upperBound)
    if term.factor > 0 {
      low = max(low, (-(-rest).dividedDown(by: term.factor)).roundedUp(to: step))
    } else {
      high = min(high, (-rest).dividedDown(by: -term.factor).roundedDown(to: step))
    }
    return low <= high ? low...high : nil
  }

  /// Whether the two say opposite things of the same sum.
  func contradicts(_ other: Inequality) -> Bool {
    terms == other.terms.map { Term(place: $0.place, factor: -$0.factor) } && atLeast + other.atLeast > 0
  }
}

extension Inequality.Term {
  /// The most it can add to the sum.
  fileprivate func most(in ranges: [ClosedRange<Int>]) -> Int {
    factor * (factor > 0 ? ranges[place].upperBound : ranges[place].lowerBound)
  }
}

extension Condition.Comparison {
  /// As "sign × difference ≥ 0", or "> 0" where strict; the opposite where it does not hold.
  fileprivate func direction(holds: Bool) -> (sign: Int, isStrict: Bool) {
    switch self {
    case .atLeast: holds ? (1, false) : (-1, true)
    case .atMost: holds ? (-1, false) : (1, true)
    case .above: holds ? (1, true) : (-1, false)
    case .below: holds ? (-1, true) : (1, false)
    }
  }
}

extension Int {
  /// The largest number that divides both; 0 where both are 0.
  fileprivate func greatestCommonDivisor(_ other: Int) -> Int {
    var (larger, smaller) = (abs(self), abs(other))
    while smaller != 0 { (larger, smaller) = (smaller, larger % smaller) }
    return larger
  }
}
