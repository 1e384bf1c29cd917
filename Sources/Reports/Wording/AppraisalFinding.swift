import RulesLibrary
import ScoringEngine

/// What comes out of an appraisal, in a few sentences. It says what is ahead on what the group said, and never what is best.
struct AppraisalFinding {
  /// What is told.
  let subject: AppraisalCase

  /// The finding, with what the must-haves removed.
  var sentences: String { ([finding] + removed).joined(separator: " ") }

  private var appraisal: OptionAppraisal { subject.appraisal }
  private var result: AppraisalResult { subject.result }

  private var finding: String {
    if result.remaining.isEmpty { return "No option is left: none of them meets every must-have." }
    if let obstacle = result.obstacle { return sentence(on: obstacle) }
    guard let leader = result.leader else { return subject.isTie ? tie : open }
    guard let margin = result.margin else { return alone(leader) }
    return AppraisalLead(subject: subject, leader: leader, margin: margin).sentences
  }

  private var removed: [String] {
    let removed = result.totals.filter { !$0.removedBy.isEmpty }.map(\.option)
    guard !removed.isEmpty, !result.remaining.isEmpty else { return [] }
    return ["The must-haves removed \(appraisal.options(removed))."]
  }
}

extension AppraisalFinding {
  private func sentence(on obstacle: AppraisalResult.Obstacle) -> String {
    switch obstacle {
    case .allZero:
      return "Nothing can be worked out: every weight is 0, so nothing sets the options apart. "
        + "Give 100 to the criterion whose swing from worst to best matters most."
    case .unweighted(let criteria) where criteria.count == appraisal.criteria.count:
      return "Nothing can be worked out yet: no criterion has a weight."
    case .unweighted(let criteria):
      let verb = criteria.count == 1 ? "has" : "have"
      return "Nothing can be worked out yet: \(appraisal.criteria(criteria)) \(verb) no weight."
    }
  }

  private func alone(_ option: Int) -> String {
    "\(appraisal.option(option)) is the only option left: \(result.totals[option].outOf100 ?? ""). "
      + "There is no other to hold it against."
  }

  private var tie: String {
    let total = result.contenders.first.flatMap { result.totals[$0].outOf100 } ?? ""
    return "\(appraisal.options(result.contenders)) tie on what you said matters: \(total) each. "
      + "What decides between them has to come from elsewhere, or from another look at the weights and ratings."
  }

  private var open: String {
    let others = result.remaining.filter { !result.contenders.contains($0) }
    let out = "Whatever the missing ratings turn out to be, \(appraisal.options(others)) cannot come out ahead."
    return "No option is ahead yet: \(appraisal.options(result.contenders)) are still in the running. \(dependence)"
      + (others.isEmpty ? "" : " \(out)")
  }

  /// Which missing ratings keep it open; only how many where there are more than five.
  private var dependence: String {
    let missing = result.contenders.map { (option: $0, criteria: subject.missing(of: $0)) }.filter {
      !$0.criteria.isEmpty
    }
    let count = missing.reduce(0) { $0 + $1.criteria.count }
    let opening = "It depends on \(Counts.of(count, "missing rating", "missing ratings"))"
    guard count <= 5 else { return "\(opening)." }
    let list = missing.map { "\(appraisal.option($0.option)) on \(appraisal.criteria($0.criteria))" }
    return "\(opening): \(list.joined(separator: "; "))."
  }
}
