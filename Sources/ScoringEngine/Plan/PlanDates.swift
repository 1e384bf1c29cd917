import RulesLibrary

/// What a plan comes to on a day. Worked out anew each time and never kept, because it changes with the day alone.
extension LivingPlan {
  /// Actions that are still to do, of either kind, in the order of the plan.
  package var open: [LivingAction] { allActions.filter(\.isOpen) }

  /// Open actions that were due before this day, the longest first.
  package func late(on today: CivilDate) -> [LivingAction] { byDueDay(open.filter { $0.isLate(on: today) }) }

  /// Open actions that are due on this day or at most so many days later, the next first.
  package func due(within days: Int, from today: CivilDate) -> [LivingAction] {
    let last = today.adding(days: days)
    return byDueDay(open.filter { (today...max(today, last)).contains($0.due) })
  }

  /// Open actions that nobody has taken on, in the order of the plan.
  package var withoutOwner: [LivingAction] { open.filter(\.needsOwner) }

  /// Whether the day that people meant to look at the plan again has come.
  package func isReviewDue(on today: CivilDate) -> Bool { nextReview.map { $0 <= today } ?? false }

  /// By due day, and in the order of the plan where two are due on the same.
  private func byDueDay(_ actions: [LivingAction]) -> [LivingAction] {
    actions.enumerated().sorted { ($0.element.due, $0.offset) < ($1.element.due, $1.offset) }.map(\.element)
  }
}

extension LivingAction {
  /// Whether it was due before this day and is neither done nor stopped.
  package func isLate(on today: CivilDate) -> Bool { isOpen && due < today }

  /// Whether nobody has taken it on.
  package var needsOwner: Bool { owner.unicodeScalars.allSatisfy(\.properties.isWhitespace) }
}
