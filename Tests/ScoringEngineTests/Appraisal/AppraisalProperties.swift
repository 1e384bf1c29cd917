import Testing

@testable import ScoringEngine

/// What holds for every appraisal, over thousands of generated ones. A failure names its seed.
@Suite("Properties: option appraisal")
struct AppraisalProperties {
  @Test("Low, total and high lie in order, and are one exactly where a total is given")
  func order() throws {
    for generated in GeneratedAppraisal.many() {
      for total in generated.result.totals {
        let (low, high) = (try #require(total.low), try #require(total.high))
        try #require(Fraction(0, over: 1) <= low && low <= high && high <= Fraction(1, over: 1), "\(generated)")
        try #require((total.total == nil) == (low < high), "\(generated)")
        guard let known = total.total else { continue }
        try #require(low <= known && known <= high, "\(generated)")
      }
    }
  }

  @Test("An unknown that turns out stays in the range: at 0 it keeps the low, at 100 the high")
  func unknownTurnsOut() throws {
    for generated in GeneratedAppraisal.many() {
      for (option, criterion) in generated.sheet.unknown {
        let before = generated.result.totals[option]
        for rating in [0, 1, 3700, 10_000] {
          let after = generated.sheet.rating(option, on: criterion, rating).result.totals[option]
          let (low, high) = (try #require(after.low), try #require(after.high))
          try #require(try #require(before.low) <= low && high <= #require(before.high), "\(generated)")
          try #require(rating > 0 || low == before.low, "\(generated)")
          try #require(rating < 10_000 || high == before.high, "\(generated)")
        }
      }
    }
  }

  @Test("However the unknowns turn out, a leader stays ahead; without one, it can be any contender and nobody else")
  func unknownsAndTheLead() throws {
    for generated in GeneratedAppraisal.many() {
      let (sheet, result) = (generated.sheet, generated.result)
      for hopeful in sheet.remaining {
        // all for this option, all against the others
        let filled = sheet.unknown.reduce(sheet) { sheet, place in
          sheet.rating(place.option, on: place.criterion, place.option == hopeful ? 10_000 : 0)
        }
        let totals = filled.result.totals.map(\.total)
        let most = try #require(sheet.remaining.compactMap { totals[$0] }.max())
        let canBeFirst = totals[hopeful] == most
        let isNamed = result.leader.map { [$0] } ?? result.contenders
        try #require(canBeFirst == isNamed.contains(hopeful), "\(generated) option \(hopeful)")
      }
      try #require(result.leader == nil || result.contenders.isEmpty, "\(generated)")
      try #require(result.leader != nil || result.contenders.count != 1, "\(generated)")
    }
  }

  @Test("Scaling all weights changes nothing")
  func scaling() throws {
    for generated in GeneratedAppraisal.many(.init(most: 1000)) {
      for factor in [2, 3, 10] {
        let scaled = generated.sheet.weighing(generated.sheet.weights.map { $0.map { $0 * factor } })
        try #require(scaled.result == generated.result, "\(generated) times \(factor)")
      }
    }
  }

  @Test("With equal weights the total is the total under equal weights")
  func equalWeights() throws {
    for generated in GeneratedAppraisal.many() {
      for total in generated.sheet.weighing(generated.sheet.weights.map { _ in 4200 }).result.totals {
        try #require(total.total == total.equalWeights, "\(generated)")
      }
      // and which weights they are makes no difference to it
      let (one, other) = (generated.sheet, generated.sheet.weighing(generated.sheet.weights.map { _ in 1 }))
      let means = [one, other].map { $0.result.totals.map(\.equalWeights) }
      try #require(means[0] == means[1], "\(generated)")
    }
  }

  @Test("What is dominated is never ahead of what dominates it, and never leads")
  func dominated() throws {
    for generated in GeneratedAppraisal.many(.init(hasUnknown: false)) {
      let result = generated.result
      for total in result.totals {
        for dominator in total.dominatedBy {
          let other = result.totals[dominator]
          try #require(try #require(total.total) <= #require(other.total), "\(generated)")
          try #require(try #require(total.equalWeights) < #require(other.equalWeights), "\(generated)")
          try #require(result.leader != total.option && !other.dominatedBy.contains(total.option), "\(generated)")
        }
      }
    }
  }

  @Test("Leaving out an option that was removed changes nothing for the others")
  func withoutRemoved() throws {
    for generated in GeneratedAppraisal.many() {
      let result = generated.result
      for removed in result.totals.filter({ !$0.removedBy.isEmpty }).map(\.option) {
        let without = generated.sheet.without(removed).result
        func back(_ option: Int) -> Int { option < removed ? option : option + 1 }
        try #require(without.leader.map(back) == result.leader, "\(generated)")
        try #require(without.contenders.map(back) == result.contenders, "\(generated)")
        try #require(without.margin == result.margin && without.flips.count == result.flips.count, "\(generated)")
        for (one, other) in zip(without.flips, result.flips) {
          let point = one.point.map { Flip.Point(share: $0.share, option: back($0.option)) }
          try #require(point == other.point && one.share == other.share, "\(generated)")
        }
        for total in without.totals {
          let before = result.totals[back(total.option)]
          try #require(total.hundredths == before.hundredths && total.removedBy == before.removedBy, "\(generated)")
          try #require(total.dominatedBy.map(back) == before.dominatedBy, "\(generated)")
        }
      }
    }
  }

  @Test("The same again gives the same, and so do the criteria in the opposite order")
  func determinism() throws {
    for generated in GeneratedAppraisal.many() {
      let (result, backwards) = (generated.result, generated.sheet.backwards.result)
      try #require(GeneratedAppraisal(seed: generated.seed).sheet.result == result, "\(generated)")
      try #require(backwards.totals == result.totals, "\(generated)")
      try #require(backwards.leader == result.leader && backwards.contenders == result.contenders, "\(generated)")
      try #require(backwards.margin == result.margin, "\(generated)")
      try #require(backwards.flips.reversed().map(\.point) == result.flips.map(\.point), "\(generated)")
    }
  }
}
