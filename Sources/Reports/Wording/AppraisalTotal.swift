import RulesLibrary
import ScoringEngine

/// How one option comes out, in sentences.
struct AppraisalTotal {
  /// Where the total comes from.
  let subject: AppraisalCase
  /// The option's total.
  let total: OptionTotal

  /// The total or the range, and whether a must-have removed it.
  var sentence: String { removal ?? "\((total.roundedAndExact ?? "no total").capitalisedStart)." }

  /// What else there is to know of the total, a sentence each.
  var remarks: [String] { range + domination }

  private var appraisal: OptionAppraisal { subject.appraisal }

  private var removal: String? {
    guard !total.removedBy.isEmpty else { return nil }
    let would = total.roundedAndExact.map { " Its total would be \($0)." } ?? ""
    return "Removed, because it does not meet \(appraisal.mustHaves(total.removedBy)).\(would)"
  }

  private var range: [String] {
    let missing = subject.missing(of: total.option)
    guard total.total == nil, total.low != nil, !missing.isEmpty else { return [] }
    return ["It is a range, because there is no rating on \(appraisal.criteria(missing))."]
  }

  private var domination: [String] {
    guard !total.dominatedBy.isEmpty else { return [] }
    let verb = total.dominatedBy.count == 1 ? "is" : "are each"
    return [
      "\(appraisal.options(total.dominatedBy)) \(verb) rated at least as high as this option on every criterion, and higher on one or more."
    ]
  }
}
