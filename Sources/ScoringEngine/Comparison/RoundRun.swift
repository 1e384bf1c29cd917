import RulesLibrary

/// The rounds of one unit and questionnaire in the order of their days, each held against the one before.
package struct RoundRun: Sendable {
  /// The earliest first; never empty.
  package let rounds: [Scorecard]
  /// What changed from each round to the next; one fewer than the rounds.
  package let comparisons: [RoundComparison]

  /// A run of rounds of one questionnaire, the earliest first; nil where there is none.
  package init?(_ rounds: [Scorecard]) {
    guard !rounds.isEmpty else { return nil }
    self.rounds = rounds
    comparisons = zip(rounds, rounds.dropFirst()).map { RoundComparison(from: $0, to: $1) }
  }
}
