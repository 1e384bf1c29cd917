import Testing

@testable import RulesLibrary
@testable import ScoringEngine

/// What the linter says that answers can do, against every answer sheet there is, as the engine itself judges it.
@Suite struct OutlookProperties {
  private static let shards = 0..<8 as Range<UInt64>
  private static let casesOfAShard: UInt64 = 250

  @Test("A condition can hold, or fail, if and only if some answer sheet makes it", arguments: shards)
  func conditions(_ shard: UInt64) {
    for seed in cases(shard) {
      let small = SmallCase(seed: seed)
      let outlook = Outlook(small.questionnaire)
      let outcomes = Outcomes(small)
      #expect(outlook.checksFire == outcomes.checks.map { .shown(by: $0.contains(.yes)) }, "\(small)")
      #expect(outlook.checksClear == outcomes.checks.map { .shown(by: $0.contains(.no)) }, "\(small)")
      #expect(outlook.itemsAsked == outcomes.asked.map { .shown(by: $0?.contains(.yes) ?? true) }, "\(small)")
      #expect(outlook.itemsSkipped == outcomes.asked.map { .shown(by: $0?.contains(.no) ?? false) }, "\(small)")
    }
  }

  @Test("The best verdict is within reach if and only if some best sheet comes out as ready", arguments: shards)
  func bestVerdict(_ shard: UInt64) {
    for seed in cases(shard) {
      let small = SmallCase(seed: seed)
      var isReady = false
      small.forEachBestSheet { isReady = isReady || Scorecard($0).verdict?.id == .ready }
      #expect(Outlook(small.questionnaire).isReadyAtBest == .shown(by: isReady), "\(small)")
    }
  }

  @Test("The cases are of every sort: conditions that can go both ways and one way only, verdicts in and out of reach")
  func variety() {
    var (outlooks, verdicts) = (Set<String>(), Set<String>())
    for seed in 0..<200 as Range<UInt64> {
      let outlook = Outlook(SmallCase(seed: seed).questionnaire)
      for (fires, clears) in zip(outlook.checksFire, outlook.checksClear) { outlooks.insert("\(fires) \(clears)") }
      verdicts.insert("\(outlook.isReadyAtBest)")
    }
    #expect(outlooks.isSuperset(of: ["possible possible", "impossible possible", "possible impossible"]))
    #expect(verdicts == ["possible", "impossible"])
  }

  private func cases(_ shard: UInt64) -> Range<UInt64> {
    shard * Self.casesOfAShard..<(shard + 1) * Self.casesOfAShard
  }
}

/// Every truth that the conditions of a small case come to.
private struct Outcomes {
  private(set) var checks: [Set<Truth>]
  private(set) var asked: [Set<Truth>?]

  init(_ small: SmallCase) {
    let questionnaire = small.questionnaire
    var checks = [Set<Truth>](repeating: [], count: questionnaire.checks.count)
    var asked = questionnaire.items.map { $0.askWhen.map { _ in Set<Truth>() } }
    small.forEachSheet { sheet in
      for (place, check) in questionnaire.checks.enumerated() { checks[place].insert(sheet.truth(of: check.when)) }
      for (place, item) in questionnaire.items.enumerated() {
        if let askWhen = item.askWhen { asked[place]?.insert(sheet.truth(of: askWhen)) }
      }
    }
    (self.checks, self.asked) = (checks, asked)
  }
}

extension Possibility {
  /// What can be tried out, once everything has been.
  fileprivate static func shown(by isThere: Bool) -> Possibility { isThere ? .possible : .impossible }
}
