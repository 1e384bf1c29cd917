import RulesLibrary
import ScoringEngine

/// What is said where options are weighed.
enum AppraisalWording {
  /// Before the decision.
  static let decision = "The totals do not decide; people do. Look at them together, and then decide."

  /// A criterion's two ends in a line.
  static func swing(_ criterion: Criterion) -> String {
    "from the worst end, \(criterion.worst.inQuotes), to the best, \(criterion.best.inQuotes)"
  }

  /// The criterion that the others are held against.
  static func hasAll(_ criterion: Criterion) -> String {
    "The swing of \(criterion.title.inQuotes) has 100, because it matters most."
  }

  /// A criterion that had 100 before.
  static func askedAgain(_ criterion: Criterion) -> String {
    "The swing of \(criterion.title.inQuotes) had 100 until now, and is asked again."
  }

  /// How each option comes out so far, a line each, or why nothing can be worked out.
  static func totals(_ result: AppraisalResult, _ appraisal: OptionAppraisal) -> [String] {
    guard result.obstacle == nil else { return ["There are no totals yet, because a weight is missing or all are 0."] }
    return ["So far:"]
      + zip(appraisal.options, result.totals).map { "- \($0.title.inQuotes): \($1.inWords(appraisal))" }
  }
}

extension OptionTotal {
  /// The total or its range, and what removed the option.
  fileprivate func inWords(_ appraisal: OptionAppraisal) -> String {
    let points =
      if let total { "\(total.points) out of 100" } else if let low, let high {
        "from \(low.points) to \(high.points) out of 100, as long as ratings are missing"
      } else { "no total" }
    guard !removedBy.isEmpty else { return points + "." }
    let names = Counts.list(removedBy.map { appraisal.mustHaves[$0].title.inQuotes })
    return "\(points). Removed, because it does not meet \(names)."
  }
}
