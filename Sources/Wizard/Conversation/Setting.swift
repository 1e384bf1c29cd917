/// What the wizard has to say about its surroundings, which it does not know itself.
package struct Setting: Equatable, Sendable {
  /// Where the answers are kept, as people can find it: a path.
  let keptIn: String
  /// The exact command to go on with.
  let goOnWith: String
  /// What the last round is called, as in "2026-Q3"; empty where it has no name.
  let lastRound: String
  /// The titles of those actions of a plan that is handed in which nobody owns; empty where there is no plan.
  let withoutOwner: [String]
  /// Whether somebody answered before, so that this is not the beginning.
  let isResumed: Bool

  /// A setting, by default of a first round that begins and has no plan.
  package init(
    keptIn: String, goOnWith: String, lastRound: String = "", withoutOwner: [String] = [], isResumed: Bool = false
  ) {
    self.keptIn = keptIn
    self.goOnWith = goOnWith
    self.lastRound = lastRound
    self.withoutOwner = withoutOwner
    self.isResumed = isResumed
  }
}
