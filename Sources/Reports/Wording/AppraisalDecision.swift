import RulesLibrary
import ScoringEngine

/// What a group decided, and how it stands to what came out. Both stay on record; neither is blamed on the other.
struct AppraisalDecision {
  /// What came out.
  let subject: AppraisalCase
  /// Who took part.
  let head: ReportHead
  /// What was decided, as a position, and why, empty where no reason was given; nil where nothing is.
  let decision: (option: Int, reason: String)?
  /// Whether a reason that was given may be shown.
  var isReasonShown = true

  /// A paragraph on the decision, and one on how it stands to the totals.
  var paragraphs: [String] {
    guard let decision else {
      return ["No decision is recorded yet. The totals are there to be talked about; they do not decide."]
    }
    let reason = reason(decision.reason)
    let standing = standing(of: decision.option)
    return ["The group decided on \(appraisal.option(decision.option)). \(reason) \(people)"]
      + (standing.isEmpty ? [] : [standing]) + answer(decision.option)
  }
}

extension AppraisalDecision {
  private var appraisal: OptionAppraisal { subject.appraisal }
  private var result: AppraisalResult { subject.result }

  private func reason(_ given: String) -> String {
    if given.isEmpty { return "No reason was given." }
    return isReasonShown ? "The reason given: \(given.closed)" : "The reason given is left out here."
  }

  private var people: String {
    head.people.map { "Who took part: \($0)." } ?? "Who took part is not recorded."
  }

  private func standing(of option: Int) -> String {
    let failed = result.totals[option].removedBy
    if !failed.isEmpty {
      return "As it was judged, this option does not meet \(appraisal.mustHaves(failed)). "
        + "Write down how that will be met, or look at the judgement again."
    }
    if result.leader == option { return "It is the option that comes out ahead." }
    if let leader = result.leader { return differing(from: leader) }
    if result.contenders.contains(option) { return undecided }
    if result.contenders.isEmpty { return "There are no totals to hold it against." }
    return "At least one other option comes out ahead of it. \(Self.reasons)"
  }

  private var undecided: String {
    subject.isTie ? "No other option is ahead of it." : "No other option is certain to come out ahead of it."
  }

  private func differing(from leader: Int) -> String {
    "On what you said matters, \(appraisal.option(leader)) comes out ahead. \(Self.reasons)"
  }

  private static let reasons =
    "A group may know something that the criteria do not hold; if so, it is worth having in the reason. Both stay on record."

  private func answer(_ option: Int) -> [String] {
    guard let item = appraisal.answers else { return [] }
    return [
      "In files, this is the answer \"\(appraisal.options[option].id)\" to the question \"\(item)\" of a checklist."
    ]
  }
}
