/// What weights, ratings and must-haves come to (scoring method, section 10). It shows what is ahead on what the group
/// said matters, and what would change that; it never says what is best.
package struct AppraisalResult: Equatable, Sendable {
  /// One an option, in the appraisal's order, those that were removed included.
  package let totals: [OptionTotal]
  /// Why nothing was computed; nil where something was.
  package let obstacle: Obstacle?
  /// The remaining option whose low is above every other remaining option's high; nil where there is none.
  package let leader: Int?
  /// Where no option leads, those that still could: whose high is at least the greatest low.
  package let contenders: [Int]
  /// How far the leader's low is above the greatest other high, as a share of 100; nil without a leader or another
  /// option.
  package let margin: Fraction?
  /// What it takes to change the lead, one a criterion in the appraisal's order; empty where there is no leader, or where
  /// a rating of a remaining option is not known.
  package let flips: [Flip]

  /// Why nothing can be computed.
  package enum Obstacle: Equatable, Sendable {
    /// Criteria without a weight, as positions.
    case unweighted([Int])
    /// Every weight is 0.
    case allZero
  }

  /// Works everything out.
  package init(_ sheet: AppraisalSheet) {
    let missing = sheet.weights.indices.filter { sheet.weights[$0] == nil }
    let weights = sheet.swingWeights
    let totals = sheet.ratings.indices.map { OptionTotal($0, sheet, weights) }
    let race = Race(totals.filter { $0.removedBy.isEmpty })
    self.totals = totals
    obstacle = missing.isEmpty ? (weights == nil ? .allZero : nil) : .unweighted(missing)
    leader = race.leader
    contenders = race.contenders
    margin = race.margin
    flips = weights.flatMap { weights in race.leader.map { Flip.all(from: $0, sheet, weights) } } ?? []
  }

  /// Whether the lead is less than five points; nil where there is no margin.
  package var isCloseCall: Bool? { margin.map { $0 < Fraction(5, over: 100) } }

  /// The options that fail no must-have, as positions.
  package var remaining: [Int] { totals.filter { $0.removedBy.isEmpty }.map(\.option) }

  /// The remaining options of the greatest high beside the leader, from which the margin is counted; empty without a leader.
  package var runnersUp: [Int] {
    guard let leader else { return [] }
    let others = totals.filter { $0.removedBy.isEmpty && $0.option != leader }
    let greatest = others.compactMap(\.high).max()
    return others.filter { $0.high == greatest }.map(\.option)
  }
}

/// Who is ahead among the options that remain.
private struct Race {
  private(set) var leader: Int?
  private(set) var contenders: [Int] = []
  private(set) var margin: Fraction?

  init(_ remaining: [OptionTotal]) {
    let runners = remaining.compactMap { total in
      total.low.flatMap { low in total.high.map { (option: total.option, low: low, high: $0) } }
    }
    for runner in runners {
      let greatestOther = runners.filter { $0.option != runner.option }.map(\.high).max()
      guard greatestOther.map({ runner.low > $0 }) ?? true else { continue }
      leader = runner.option
      margin = greatestOther.map { runner.low - $0 }
    }
    guard leader == nil, let greatestLow = runners.map(\.low).max() else { return }
    contenders = runners.filter { $0.high >= greatestLow }.map(\.option)
  }
}
