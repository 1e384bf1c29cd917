/// What the wizard has to say about its surroundings, which it does not know itself.
package struct Setting: Equatable, Sendable {
  /// Where the answers are kept, as people can find it: a path.
  let keptIn: String
  /// The exact command to go on with.
  let goOnWith: String
  /// The titles of those actions of a plan that is handed in which nobody owns; empty where there is no plan.
  let withoutOwner: [String]
  /// Whether somebody answered before, so that this is not the beginning.
  let isResumed: Bool
  /// What else to say at the beginning, a paragraph each.
  let advice: [String]

  /// A setting, by default of a beginning, and without a plan.
  package init(
    keptIn: String, goOnWith: String, withoutOwner: [String] = [], isResumed: Bool = false, advice: [String] = []
  ) {
    self.keptIn = keptIn
    self.goOnWith = goOnWith
    self.withoutOwner = withoutOwner
    self.isResumed = isResumed
    self.advice = advice
  }
}
