import RulesLibrary

/// An action plan as people keep it from round to round: it is merged with each new round and never overwritten (scoring
/// method, section 6).
package struct LivingPlan: Equatable, Sendable {
  /// The round that the plan was made from, or merged with last.
  package var round: PlanRound
  /// For priorities, or for the drawbacks of the option decided for; in the order they came up. Nothing is ever taken out.
  package var actions: [LivingAction]
  /// For checks that fired and carry a step; they stand beside the priorities and do not count among them.
  package var fromChecks: [LivingAction]
  /// When people mean to look at the plan again; nil where nobody said.
  package var nextReview: CivilDate?
  /// The rounds before, the oldest first, each with its own words; empty in a plan of one round.
  package var earlier: [PlanRound]
  /// What happened to the plan, the oldest first.
  package var history: [PlanEvent]

  /// A plan of given parts.
  package init(
    round: PlanRound, actions: [LivingAction], fromChecks: [LivingAction], nextReview: CivilDate?,
    earlier: [PlanRound] = [], history: [PlanEvent]
  ) {
    self.round = round
    self.actions = actions
    self.fromChecks = fromChecks
    self.nextReview = nextReview
    self.earlier = earlier
    self.history = history
  }

  /// Every action: those for priorities, then those from checks.
  package var allActions: [LivingAction] { actions + fromChecks }
}

/// One thing that happened to a plan.
package struct PlanEvent: Equatable, Sendable {
  /// The day it happened.
  package let date: CivilDate
  /// The id of the action it is about; nil where it is about the plan.
  package let action: String?
  /// What happened, in a sentence.
  package let what: String
  /// What stood there before, exactly as it was written; nil where nothing did.
  package let was: String?

  /// An event, by default about the plan as a whole.
  package init(_ date: CivilDate, _ what: String, action: String? = nil, was: String? = nil) {
    self.date = date
    self.action = action
    self.what = what
    self.was = was
  }
}
