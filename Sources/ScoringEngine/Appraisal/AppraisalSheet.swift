/// What a group said of the options of an appraisal (scoring method, section 10). Lists stand in the appraisal's order.
package struct AppraisalSheet: Equatable, Sendable {
  /// How much the swing of each criterion matters, 0…100 in hundredths; nil where the group has not said.
  package let weights: [Int?]
  /// For each option its rating on each criterion, 0…100 in hundredths; nil where it is open or not known.
  package let ratings: [[Int?]]
  /// For each must-have whether each option meets it; nil where the group has not judged, which removes nothing.
  package let mustHaves: [[Bool?]]

  /// One weight a criterion, one list of ratings an option, one list of judgements a must-have; the reader of the
  /// answers sees to that.
  package init(weights: [Int?], ratings: [[Int?]], mustHaves: [[Bool?]]) {
    self.weights = weights
    self.ratings = ratings
    self.mustHaves = mustHaves
  }

  /// The must-haves that an option fails, as positions.
  func failed(by option: Int) -> [Int] { mustHaves.indices.filter { mustHaves[$0][option] == false } }

  /// The options that fail none.
  var remaining: [Int] { ratings.indices.filter { failed(by: $0).isEmpty } }
}
