import RulesLibrary

/// A kept plan brought together with a new round of answers, and what that came to (scoring method, sections 6 and 7).
/// Nothing that people wrote is changed or taken out, and no action is closed or taken up again: `standing` says where
/// people could.
package struct PlanMerge: Equatable, Sendable {
  /// The plan as it is after the merge; the very same where `isChange` is not.
  package let plan: LivingPlan
  /// Ids of the actions that are new, those for priorities first.
  package let added: [String]
  /// Ids of the actions whose question the newer version renamed, put in other words or took out.
  package let moved: [String]
  /// The lines that the merge wrote into the history.
  package let events: [PlanEvent]
  /// What the new answers say of the actions, the new ones among them.
  package let standing: PlanStanding
  /// Whether anything is other than before; not where the same answers are merged a second time.
  package let isChange: Bool

  /// Open actions for priorities past the five that a plan should keep to. They are in the plan all the same, because a
  /// priority that the group chose would be lost otherwise.
  package var tooMany: Int { max(0, plan.openPriorities.count - ActionPlan.size.upperBound) }
}

/// Why a plan and a round of answers do not go together.
package enum MergeRefusal: Error, Equatable, Sendable {
  /// The plan comes from a decision between options, which has no next round.
  case planOfDecision
  /// The plan comes from answers to another questionnaire; both ids.
  case otherQuestionnaire(plan: String, answers: String)
  /// Both are of one questionnaire, and of two organisations or teams; both names.
  case otherUnit(plan: String, answers: String)
  /// The plan has later answers in it already; both days.
  case olderAnswers(plan: CivilDate, answers: CivilDate)
}

extension LivingPlan {
  /// Open actions for priorities, in the order of the plan.
  package var openPriorities: [LivingAction] { actions.filter(\.isOpen) }

  /// Why these answers cannot be merged; nil where they can.
  package func refusal(of next: PlanRound) -> MergeRefusal? {
    guard case .priorities = round.basis else { return .planOfDecision }
    let (mine, theirs) = (round.questionnaire.id, next.questionnaire.id)
    guard mine == theirs else { return .otherQuestionnaire(plan: mine, answers: theirs) }
    let (old, new) = (round.assessment, next.assessment)
    guard old.organisation == new.organisation, old.team == new.team else {
      return .otherUnit(plan: old.unit, answers: new.unit)
    }
    return new.date < old.date ? .olderAnswers(plan: old.date, answers: new.date) : nil
  }

  /// The plan with a new round of answers merged in. `former` is the questionnaire that the plan's own round answered; the
  /// day of the new lines of history is `today`.
  package func merged(
    with next: PlannedRound, former: Questionnaire, today: CivilDate
  ) throws(MergeRefusal) -> PlanMerge {
    if let refusal = refusal(of: next.round) { throw refusal }
    var merger = PlanMerger(self, next, today: today)
    merger.moveQuestions(from: former)
    merger.takeRound()
    merger.addActions()
    merger.writeHistory(since: self)
    return PlanMerge(
      plan: merger.plan, added: merger.added, moved: merger.moved,
      events: Array(merger.plan.history.dropFirst(history.count)),
      standing: PlanStanding(of: merger.plan, by: next.scorecard, of: next.round.assessment.date),
      isChange: merger.plan != self)
  }
}
