import ScoringEngine

extension LivingPlan {
  /// The same plan without what may not be shown: owners, and what people typed about it.
  func shared(_ sharing: Sharing) -> LivingPlan {
    var shared = self
    shared.round = round.shared(sharing)
    shared.earlier = earlier.map { $0.shared(sharing) }
    shared.actions = actions.map { $0.shared(sharing) }
    shared.fromChecks = fromChecks.map { $0.shared(sharing) }
    shared.history = history.map { $0.shared(sharing) }
    return shared
  }
}

extension LivingAction {
  fileprivate func shared(_ sharing: Sharing) -> LivingAction {
    var shared = self
    if !sharing.showsOwners, !needsOwner { shared.owner = Sharing.someOwner }
    guard !sharing.showsNotes else { return shared }
    shared.stoppedBecause = stoppedBecause.map { _ in Sharing.leftOut }
    (shared.evidence, shared.notes) = ([], [])
    return shared
  }
}

extension PlanEvent {
  /// That something happened on a day stays, because calendars count it; what happened can name people.
  fileprivate func shared(_ sharing: Sharing) -> PlanEvent {
    sharing.showsNotes ? self : PlanEvent(date, Sharing.leftOut, action: action)
  }
}

extension PlanRound {
  fileprivate func shared(_ sharing: Sharing) -> PlanRound {
    guard !sharing.showsNotes else { return self }
    return PlanRound(
      engine: engine, assessment: assessment, questionnaire: questionnaire, basis: basis.withoutReason,
      strengths: strengths)
  }
}

extension PlanRound.Basis {
  fileprivate var withoutReason: PlanRound.Basis {
    switch self {
    case .priorities(let choice):
      .priorities(
        .init(
          engine: choice.engine, chosen: choice.chosen, isGroupChoice: choice.isGroupChoice, leftOut: choice.leftOut,
          reason: choice.reason.map { _ in Sharing.leftOut }))
    case .decision(let decision):
      .decision(.init(option: decision.option, reason: decision.reason.map { _ in Sharing.leftOut }))
    }
  }
}
