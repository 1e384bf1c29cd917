/// What a report on answers may have beside them: what came before, what people said before they talked, and what is being done.
package struct ReportContext: Sendable {
  /// The round before, held against this one; nil where none is known.
  let changes: ComparisonDocument?
  /// All rounds, this one the last; nil where they are not known.
  let run: TrendRun?
  /// The ballots of this round; nil where there are none.
  let group: GroupDocument?
  /// The plan as people keep it, as far as it may be shown; nil where there is only what follows from the answers.
  let kept: LivingPlanDocument?

  /// A context, by default of nothing.
  package init(
    changes: ComparisonDocument? = nil, run: TrendRun? = nil, group: GroupDocument? = nil,
    kept: LivingPlanDocument? = nil
  ) {
    self.changes = changes
    self.run = run
    self.group = group
    self.kept = kept
  }
}
