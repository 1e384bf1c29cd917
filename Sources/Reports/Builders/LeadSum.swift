import RulesLibrary
import ScoringEngine

/// The lead written out, or where there is none who is still in the running and why.
struct LeadSum {
  /// Where the lead comes from.
  let subject: AppraisalCase

  /// Nothing where there is nothing to compare.
  var blocks: [Document.Block] {
    let lines = result.leader.map(lead) ?? running
    return lines.isEmpty ? [] : [.bullets(lines)]
  }

  private var appraisal: OptionAppraisal { subject.appraisal }
  private var result: AppraisalResult { subject.result }
}

extension LeadSum {
  private func lead(_ leader: Int) -> [String] {
    guard let other = result.runnersUp.first, let margin = result.margin, let weights = subject.sheet.sumOfWeights,
      let first = TotalSum(subject, leader), let second = TotalSum(subject, other)
    else { return [] }
    let sums = [first.low, second.high].map(ExactNumber.text(tenThousandths:))
    return [
      "The low end of \(appraisal.option(leader)): \(end(leader, \.low)).",
      "The greatest high end of the others: \(end(other, \.high)), for \(appraisal.options(result.runnersUp)).",
      "The lead: (\(sums[0]) − \(sums[1])) ÷ \(ExactNumber.text(hundredths: weights)) = \(margin.leadInWords) points. "
        + (result.isCloseCall == true
          ? "That is less than 5, so it is a close call." : "That is 5 or more, so it is no close call."),
    ]
  }

  private var running: [String] {
    guard let greatest = result.contenders.compactMap({ result.totals[$0].low }).max() else { return [] }
    let holders = result.contenders.filter { result.totals[$0].low == greatest }
    let ends = result.remaining.map { "\(appraisal.option($0)) \(end($0, \.high))" }
    return [
      "The greatest low end: \(greatest.twoDecimals), for \(appraisal.options(holders)).",
      "The high ends: \(ends.joined(separator: "; ")). In the running is every option whose high end is at least \(greatest.twoDecimals).",
    ]
  }

  private func end(_ option: Int, _ end: KeyPath<OptionTotal, Fraction?>) -> String {
    result.totals[option][keyPath: end]?.twoDecimals ?? ""
  }
}
