import RulesLibrary

/// What came of one action of a plan from one round to the next (scoring method, section 7).
package struct ComparedAction: Sendable {
  /// As the plan keeps it.
  package let action: LivingAction
  /// The level of its item in the later round; nil where it has none.
  package let laterLevel: Int?
  /// What came of it, or why that cannot be said.
  package let outcome: Result<ActionOutcome, NoOutcome>
}

extension RoundComparison {
  /// What came of each action of a plan that was made from answers before `day`, that of the later round, in the plan's order: of
  /// one made since then nothing can have come yet.
  package func outcomes(of plan: LivingPlan, before day: CivilDate) -> [ComparedAction] {
    plan.allActions.filter { $0.assessed < day }.map(outcome)
  }

  private func outcome(of action: LivingAction) -> ComparedAction {
    let item = action.origin.item.flatMap(compared)
    let isComparable = action.questionChange == nil && item?.isComparable ?? false
    return ComparedAction(
      action: action, laterLevel: item?.to,
      outcome: action.outcome(laterLevel: item?.to, isComparable: isComparable))
  }

  /// The item of an id, which may be that of either version.
  private func compared(_ id: String) -> ComparedItem? {
    items.first { item in
      item.change.to.map { versions.to.items[$0].id } == id || item.change.from.map { versions.from.items[$0].id } == id
    }
  }
}
