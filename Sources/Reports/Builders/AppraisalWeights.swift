import RulesLibrary
import ScoringEngine

/// What the group said: each criterion with its weight, its two ends, and the ratings between them.
struct AppraisalWeights {
  /// What was said.
  let subject: AppraisalCase

  /// What weights and ratings mean, then each criterion in the appraisal's order.
  var blocks: [Document.Block] {
    [
      .heading(2, "What you said"), .paragraph(SwingWording.weights), .paragraph(SwingWording.ratings),
      .bullets(appraisal.criteria.indices.map(entry)),
    ]
  }

  private var appraisal: OptionAppraisal { subject.appraisal }

  private func entry(_ position: Int) -> Document.Entry {
    let criterion = appraisal.criteria[position]
    let ratings = appraisal.options.indices.map { option in
      let missing = subject.isDoNotKnow(option, position) ? "not known" : "not rated"
      return "\(appraisal.option(option)) \(subject.rating(option, position) ?? missing)"
    }
    return Document.Entry(
      "\(criterion.title.closed) \(subject.weightSentence(position))",
      lines: criterion.ends + ["Ratings: \(ratings.joined(separator: "; "))."])
  }
}
