import RulesLibrary
import ScoringEngine

/// Where the fields of an option appraisal stand.
struct AppraisalPlaces: Sendable {
  /// Which swing matters most.
  let most: Int
  /// The weights, one a criterion.
  let weights: Range<Int>
  /// For each option the ratings, one a criterion.
  let ratings: [Range<Int>]
  /// For each must-have the judgements, one an option.
  let mustHaves: [Range<Int>]
  /// What the group decides.
  let decision: Int

  /// The places of an appraisal's fields, which follow those of who takes part.
  init(_ appraisal: OptionAppraisal) {
    let (options, criteria) = (appraisal.options.count, appraisal.criteria.count)
    most = PeopleFields.fields.count
    weights = most + 1..<most + 1 + criteria
    let afterWeights = weights.upperBound
    ratings = (0..<options).map { afterWeights + $0 * criteria..<afterWeights + ($0 + 1) * criteria }
    let afterRatings = afterWeights + options * criteria
    mustHaves = appraisal.mustHaves.indices.map { afterRatings + $0 * options..<afterRatings + ($0 + 1) * options }
    decision = afterRatings + appraisal.mustHaves.count * options
  }

  /// The weight of a criterion.
  func weight(of criterion: Int) -> Int { weights.lowerBound + criterion }
}

extension AppraisalForm {
  /// The entries of a record: counts of people by perspective, and what it holds of weights, ratings, must-haves and the decision, each
  /// in the appraisal's order. Weights are in hundredths.
  package func entries(
    people: [String: Int], weights: [Int?], ratings: [[Answer]], mustHaves: [[Bool?]],
    decision: (option: Int, reason: String?)?, marks: Marks
  ) -> [Entry] {
    let most = weights.firstIndex(of: 10_000).map { Entry(.choice($0)) } ?? Entry()
    let weights = weights.map { Entry($0.map { .number(hundredths: $0) } ?? .open) }
    let mustHaves = mustHaves.flatMap { $0.map { Entry($0.map { .choice($0 ? 0 : 1) } ?? .open) } }
    let decided = decision.map { Entry(.choice($0.option), note: $0.reason) } ?? Entry()
    let all =
      PeopleFields.entries(people) + [most] + weights + ratings.flatMap { $0.map { Entry($0) } } + mustHaves + [decided]
    return zip(fields, all).map { field, entry in
      entry.answer == .open && marks.doNotKnow.contains(field.id) ? Entry(.doNotKnow) : entry
    }
  }
}
