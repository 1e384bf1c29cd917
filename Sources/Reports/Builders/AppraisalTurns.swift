import RulesLibrary
import ScoringEngine

/// What would change who is ahead: another share of the weight for a criterion, or the same weight for all.
struct AppraisalTurns {
  /// What came out.
  let subject: AppraisalCase

  /// What it takes, criterion by criterion and the nearest first; then what equal weights would give. Empty where
  /// nothing could be worked out.
  var blocks: [Document.Block] {
    let lines = shares + equalWeights
    return lines.isEmpty ? [] : [.heading(2, "What would change it")] + lines
  }

  private var appraisal: OptionAppraisal { subject.appraisal }
  private var result: AppraisalResult { subject.result }
}

extension AppraisalTurns {
  private var shares: [Document.Block] {
    if subject.isTie { return [.paragraph("Any small change to a weight or a rating could end the tie.")] }
    if !result.contenders.isEmpty {
      return [.paragraph("The missing ratings decide it; they stand under \"What is not known yet\".")]
    }
    guard result.margin != nil else { return onlyOne }
    guard !result.flips.isEmpty else {
      return [
        .paragraph("Which weights would change it can be said once every option that is left has all its ratings.")
      ]
    }
    let opening =
      "Each line gives one criterion another share of the weight, while the others keep their proportions. The nearest change comes first."
    let lines = moving.map(FlipWording(appraisal).sentence)
    return (lines.isEmpty ? [] : [.paragraph(opening), .bullets(lines)]) + fixed
  }

  private var onlyOne: [Document.Block] {
    guard result.leader != nil else { return [] }
    return [.paragraph("No weight and no rating would change it; only another judgement of the must-haves would.")]
  }

  /// The nearest first; in the order of the criteria where equally near.
  private var moving: [Flip] {
    let known = result.flips.compactMap { flip in flip.distance.map { (flip: flip, distance: $0) } }
    return known.sorted { ($0.distance, $0.flip.criterion) < ($1.distance, $1.flip.criterion) }.map(\.flip)
  }

  /// The criteria of which no share changes anything, and one that has all the weight.
  private var fixed: [Document.Block] {
    let (rest, whole) = (
      result.flips.filter { $0.point == nil && !$0.hasAllWeight }, result.flips.filter(\.hasAllWeight)
    )
    let each = rest.count > 1 ? ", each taken by itself," : ""
    let list = appraisal.criteria(rest.map(\.criterion))
    return (rest.isEmpty ? [] : [.paragraph("No share of the weight for \(list)\(each) would change who is ahead.")])
      + whole.map { .paragraph(FlipWording(appraisal).sentence($0)) }
  }

  private var equalWeights: [Document.Block] {
    guard result.obstacle == nil, result.remaining.count > 1 else { return [] }
    let totals = result.remaining.map { result.totals[$0].equalWeights }
    let known = totals.compactMap { $0 }
    guard known.count == totals.count, let most = known.max() else {
      return [.paragraph("What equal weights would give cannot be said yet, because ratings are missing.")]
    }
    let list = zip(result.remaining, known).map { "\(appraisal.option($0)) \($1.twoDecimals)" }
    let ahead = result.remaining.filter { result.totals[$0].equalWeights == most }
    let opening = "If every criterion had the same weight, the totals would be:"
    return [.paragraph("\(opening) \(list.joined(separator: "; ")). \(change(ahead))")]
  }

  private func change(_ ahead: [Int]) -> String {
    if ahead.count > 1 { return "\(appraisal.options(ahead)) would tie." }
    return "\(appraisal.options(ahead)) would \(ahead.first == result.leader ? "still " : "")be ahead."
  }
}
