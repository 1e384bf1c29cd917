/// What one criterion adds to the lead of an option over another, or takes from it.
package struct LeadDriver: Equatable, Sendable {
  /// The criterion, as a position.
  package let criterion: Int
  /// Weight × difference of the ratings, in ten-thousandths; above 0 where it speaks for the lead.
  package let product: Int
  /// What that is of the lead, in hundredths of a point. Together they are the lead's hundredths exactly: each is rounded
  /// down, and what is missing goes one by one to those that lost most by it (ties: the order of the criteria).
  package let hundredths: Int
}

extension AppraisalSheet {
  /// What the lead of one option's low over another's high is made of, one a criterion in the appraisal's order: what is not
  /// known of the one counts as 0 and of the other as 100. Empty where nothing can be computed.
  package func drivers(of one: Int, over other: Int) -> [LeadDriver] {
    guard let weights = swingWeights else { return [] }
    let products = weights.weights.indices.map {
      weights.weights[$0] * ((ratings[one][$0] ?? 0) - (ratings[other][$0] ?? SwingWeights.mostRating))
    }
    let parts = LargestRemainders.parts(of: products, over: weights.sum)
    return products.indices.map { LeadDriver(criterion: $0, product: products[$0], hundredths: parts[$0]) }
  }
}
