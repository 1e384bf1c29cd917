import Testing

@testable import ScoringEngine

/// What holds for every flip. A lead changes with a criterion's share in a straight line, so two points settle a stretch.
@Suite("Properties: flips")
struct FlipProperties {
  /// Small numbers, so that the products below stay small.
  private let form = GeneratedAppraisal.Form(hasUnknown: false, most: 20)

  /// The leader's lead over another option, in any unit above 0, where a criterion has a share and the others keep their
  /// proportions: share·lead on it + (1 - share)·lead on the others ÷ their weight.
  private func lead(_ generated: GeneratedAppraisal, over other: Int, _ flip: Flip, at share: Fraction) throws -> Int {
    let (sheet, leader) = (generated.sheet, try #require(generated.result.leader))
    let leads = try zip(sheet.ratings[leader], sheet.ratings[other]).map { try #require($0) - #require($1) }
    let weights = try sheet.weights.map { try #require($0) }
    let others = weights.indices.filter { $0 != flip.criterion }
    let weight = others.map { weights[$0] }.reduce(0, +)
    let rest = others.map { weights[$0] * leads[$0] }.reduce(0, +)
    return share.numerator * leads[flip.criterion] * weight + (share.denominator - share.numerator) * rest
  }

  /// Every flip that was asked, and the options that might draw level.
  private func forEachFlip(_ check: (GeneratedAppraisal, Flip, _ others: [Int]) throws -> Void) throws {
    for generated in GeneratedAppraisal.many(form, count: 4000) {
      let result = generated.result
      let others = generated.sheet.remaining.filter { $0 != result.leader }
      for flip in result.flips where flip.share < Fraction(1, over: 1) { try check(generated, flip, others) }
    }
  }

  /// The shares, 0 to 1, that are as far from the criterion's own as the flip is: one or two.
  private func asFar(_ flip: Flip, _ point: Flip.Point) -> [Fraction] {
    let mirrored = flip.share - (point.share - flip.share)
    let isOnScale = mirrored >= Fraction(0, over: 1) && mirrored <= Fraction(1, over: 1)
    return isOnScale ? [point.share, mirrored] : [point.share]
  }

  @Test("Now the leader is ahead of every other option, by the formula too")
  func aheadNow() throws {
    try forEachFlip { generated, flip, others in
      for other in others {
        try #require(try lead(generated, over: other, flip, at: flip.share) > 0, "\(generated)")
      }
    }
  }

  @Test("At a flip's share its option is exactly level, by the formula and by the weighted totals")
  func level() throws {
    try forEachFlip { generated, flip, _ in
      guard let point = flip.point else { return }
      let (sheet, leader) = (generated.sheet, try #require(generated.result.leader))
      try #require(try lead(generated, over: point.option, flip, at: point.share) == 0, "\(generated)")
      let weights = try sheet.weights.map { try #require($0) }
      let others = weights.reduce(0, +) - weights[flip.criterion]
      let moved = weights.indices.map { criterion in
        criterion == flip.criterion
          ? point.share.numerator * others : (point.share.denominator - point.share.numerator) * weights[criterion]
      }
      let totals = [leader, point.option].map { OptionTotal($0, sheet, SwingWeights(moved)).total }
      try #require(totals[0] == totals[1] && totals[0] != nil, "\(generated)")
    }
  }

  @Test("Nobody draws level nearer, and nobody earlier in the list as near")
  func nearest() throws {
    try forEachFlip { generated, flip, others in
      guard let point = flip.point else { return }
      // not behind at the ends of a stretch, ahead within it, is not level within it
      for share in asFar(flip, point) {
        for other in others {
          let lead = try lead(generated, over: other, flip, at: share)
          try #require(other < point.option ? lead > 0 : lead >= 0, "\(generated) option \(other)")
        }
      }
      // where the stretch goes beyond the scale, its end is that of the scale
      let away = point.share < flip.share ? Fraction(1, over: 1) : Fraction(0, over: 1)
      guard asFar(flip, point).count == 1 else { return }
      for other in others {
        try #require(try lead(generated, over: other, flip, at: away) > 0, "\(generated) option \(other)")
      }
    }
  }

  @Test("Where there is no flip the leader is ahead from 0 to 1")
  func noFlip() throws {
    try forEachFlip { generated, flip, others in
      guard flip.point == nil else { return }
      for (other, end) in others.flatMap({ other in [0, 1].map { (other, Fraction($0, over: 1)) } }) {
        try #require(try lead(generated, over: other, flip, at: end) > 0, "\(generated) option \(other)")
      }
    }
  }

  @Test("The generated cases hold what these properties are about")
  func coverage() throws {
    var (none, below, above, tied) = (0, 0, 0, 0)
    try forEachFlip { generated, flip, others in
      guard let point = flip.point else { return none += 1 }
      if point.share < flip.share { below += 1 } else { above += 1 }
      let level = try others.filter { other in
        try asFar(flip, point).contains { try lead(generated, over: other, flip, at: $0) == 0 }
      }
      if level.count > 1 { tied += 1 }
    }
    #expect(min(none, below, above, tied) > 100, "\(none) none, \(below) below, \(above) above, \(tied) tied")
  }
}
