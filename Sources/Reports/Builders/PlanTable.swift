import RulesLibrary
import ScoringEngine

/// The actions that follow from answers, on a page for the wall.
struct PlanTable {
  /// Where the words of the actions come from.
  let questionnaire: Questionnaire
  /// The actions.
  let plan: ActionPlan

  /// A row for each action; nil where there is none.
  var table: Document.Table? {
    let actions = plan.actions + plan.fromChecks
    guard !actions.isEmpty else { return nil }
    return Document.Table(
      "What is to be done, by whom and by when",
      columns: [.words("Action"), .words("Who could lead"), .words("Owner"), .words("Starts"), .words("Due")],
      rows: actions.map(row))
  }

  private func row(_ action: Action) -> [String] {
    let leads = questionnaire.leads(of: action).map(questionnaire.roleTitle)
    return [
      questionnaire.short(action), leads.isEmpty ? "to be agreed" : leads.joined(separator: "; "), "needs an owner",
      action.start.inWords, action.due.inWords,
    ]
  }
}

/// A plan as people keep it, on a page for the wall.
struct KeptPlanTable {
  /// The plan as far as it may be shown.
  let plan: LivingPlan

  /// A row for each action.
  var table: Document.Table {
    Document.Table(
      "What is to be done, by whom and by when",
      columns: [.words("Action"), .words("Owner"), .words("How it stands"), .words("Starts"), .words("Due")],
      rows: plan.allActions.map { action in
        [
          action.short, action.needsOwner ? "needs an owner" : action.owner, action.status.inWords,
          action.start.inWords, action.due.inWords,
        ]
      })
  }
}
