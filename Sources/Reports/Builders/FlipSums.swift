import RulesLibrary
import ScoringEngine

/// For each criterion the share of the weight at which another option would draw level, written out.
struct FlipSums {
  /// What came out.
  let subject: AppraisalCase

  /// Nothing where there is no lead that weights could change.
  var blocks: [Document.Block] {
    guard result.margin != nil, !result.flips.isEmpty else { return [] }
    let rule =
      "One criterion is given another share of the weight, and the others keep their proportions. Two options are level where the gap "
      + "between them on that criterion and their gap on the others cancel out. The option that draws level first is shown."
    return [.heading(2, "What would change it"), .paragraph(rule), .bullets(result.flips.map(entry))]
  }

  private var appraisal: OptionAppraisal { subject.appraisal }
  private var result: AppraisalResult { subject.result }
}

extension FlipSums {
  private func entry(_ flip: Flip) -> Document.Entry {
    let weight = subject.weight(flip.criterion) ?? ""
    let sum = subject.sheet.sumOfWeights.map(ExactNumber.text(hundredths:)) ?? ""
    let title =
      "\(appraisal.criteria[flip.criterion].title.closed) Its share: \(weight) ÷ \(sum) = \(flip.share.percent)."
    return Document.Entry(title, lines: lines(flip))
  }

  private func lines(_ flip: Flip) -> [String] {
    guard let point = flip.point, let leader = result.leader,
      let gap = LeadGap(on: flip.criterion, of: leader, over: point.option, subject.sheet)
    else { return [FlipWording(appraisal).fixed(flip)] }
    let others = ExactNumber.text(tenThousandths: abs(gap.onOthers))
    let weights = ExactNumber.text(hundredths: gap.othersWeight)
    let here = ExactNumber.text(hundredths: abs(gap.onCriterion))
    return [
      "On it \(appraisal.option(leader)) is rated \(Self.rated(gap.onCriterion, here)) \(appraisal.option(point.option)). "
        + "On the others, weight times rating, it is \(Self.placed(gap.onOthers, others)); their weights add up to \(weights).",
      "Level at \(others) ÷ (\(others) + \(here) × \(weights)) = \(point.share.percent).",
    ]
  }

  private static func rated(_ gap: Int, _ amount: String) -> String {
    if gap == 0 { return "the same as" }
    return gap > 0 ? "\(amount) above" : "\(amount) below"
  }

  private static func placed(_ gap: Int, _ amount: String) -> String {
    if gap == 0 { return "level" }
    return gap > 0 ? "\(amount) ahead" : "\(amount) behind"
  }
}
