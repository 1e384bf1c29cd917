import RulesLibrary
import ScoringEngine

/// What it takes of one criterion's weight for another option to draw level, in sentences.
struct FlipWording {
  private let appraisal: OptionAppraisal

  /// Words for an appraisal.
  init(_ appraisal: OptionAppraisal) { self.appraisal = appraisal }

  /// As in "Cost. It has 25.00% of the weight. At 40.00% "Dig a well" would draw level, and above that be ahead."
  func sentence(_ flip: Flip) -> String {
    let change = flip.point.map { turn($0, from: flip.share) } ?? fixed(flip)
    return "\(appraisal.criteria[flip.criterion].title.closed) It has \(flip.share.percent) of the weight. \(change)"
  }

  /// Why no share of the criterion changes who is ahead, for one that has no point.
  func fixed(_ flip: Flip) -> String {
    flip.hasAllWeight
      ? "As it has all the weight, there are no proportions of others to keep."
      : "No share of it would change who is ahead."
  }

  private func turn(_ point: Flip.Point, from share: Fraction) -> String {
    let other = appraisal.option(point.option)
    if point.share == .one { return "Only with all of the weight would \(other) draw level." }
    if point.share == .zero { return "Only with none of the weight would \(other) draw level." }
    let side = point.share > share ? "above" : "below"
    return "At \(point.share.percent) \(other) would draw level, and \(side) that it would be ahead."
  }
}

extension Flip {
  /// Whether no other criterion has any weight.
  var hasAllWeight: Bool { share == .one }
}

extension Fraction {
  fileprivate static let zero = Fraction(0, over: 1)
  fileprivate static let one = Fraction(1, over: 1)
}
