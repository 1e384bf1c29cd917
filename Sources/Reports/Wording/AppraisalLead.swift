import RulesLibrary
import ScoringEngine

/// The lead of one option, in sentences.
struct AppraisalLead {
  /// Where the lead comes from.
  let subject: AppraisalCase
  /// Who leads, as a position.
  let leader: Int
  /// By how much, as a share of 100; above 0.
  let margin: Fraction

  /// Who is ahead, of whom, by how much, and whether that is close.
  var sentences: String {
    let others = subject.appraisal.options(subject.result.runnersUp)
    let condition = isKnown ? "" : ", whatever the missing ratings turn out to be"
    let amount = "\(isKnown ? "" : "at least ")\(ahead) ahead of \(others)"
    return
      "\(subject.appraisal.option(leader)) comes out ahead on what you said matters\(condition): \(total), \(amount)."
      + (subject.result.isCloseCall == true ? " \(closeCall)" : "")
  }
}

extension AppraisalLead {
  private var totals: [OptionTotal] { ([leader] + subject.result.runnersUp).map { subject.result.totals[$0] } }

  /// Whether nothing that counts is missing of those compared.
  private var isKnown: Bool { totals.allSatisfy { $0.total != nil } }

  private var closeCall: String {
    isKnown
      ? "That is a close call: it is less than 5 points, and a small change to a weight or a rating could turn it round."
      : "That may be a close call: the lead can be less than 5 points."
  }

  private var total: String {
    let total = subject.result.totals[leader]
    return (isToldInWhole ? total.outOf100 : total.exactOutOf100) ?? ""
  }

  private var ahead: String { isToldInWhole ? "\(margin.points)" : margin.leadInWords }

  /// Whether whole numbers tell the same as the exact ones: they subtract to the lead, and nothing is so close that hundredths matter.
  private var isToldInWhole: Bool {
    guard let low = totals[0].low, let high = totals[1].high else { return true }
    return subject.result.isCloseCall == false && low.points - high.points == margin.points
  }
}

extension Fraction {
  /// A lead in points with two decimals, where rounding does not tell another story.
  var leadInWords: String {
    if hundredths == 0 { return "less than 0.01" }
    return hundredths == 500 && self < Fraction(5, over: 100) ? "just under 5" : twoDecimals
  }
}
