import RulesLibrary

/// What people want to change about an action; nil leaves a part as it is.
package struct ActionEdit: Equatable, Sendable {
  /// Who does it; empty takes the owner away.
  package var owner: String?
  /// The day it should be done.
  package var due: CivilDate?
  /// How it stands.
  package var status: ActionStatus?
  /// Why it is stopped.
  package var reason: String?
  /// To be added to the notes.
  package var note: String?
  /// To be added to the evidence.
  package var evidence: String?

  /// An edit that changes nothing yet.
  package init() {}
}

/// Why an edit cannot be made.
package enum EditRefusal: Error, Equatable, Sendable {
  /// The plan has no action of that id.
  case noSuchAction(String)
  /// An action is stopped with a reason only.
  case reasonMissing
  /// A reason is for an action that is stopped.
  case reasonNotWanted
}

extension LivingPlan {
  /// The plan with an action edited. Each change leaves a line of history with what stood there before; where nothing
  /// changes the plan is the very same.
  package func editing(_ id: String, _ edit: ActionEdit, today: CivilDate) throws(EditRefusal) -> LivingPlan {
    guard let action = allActions.first(where: { $0.id == id }) else { throw .noSuchAction(id) }
    var editor = ActionEditor(action, today: today)
    try editor.make(edit)
    var plan = self
    plan.actions = actions.map { $0.id == id ? editor.action : $0 }
    plan.fromChecks = fromChecks.map { $0.id == id ? editor.action : $0 }
    plan.history += editor.events
    return plan
  }

  /// The plan with another day for its next review, and a line of history; the very same where it is that day already.
  package func reviewing(on day: CivilDate, today: CivilDate) -> LivingPlan {
    guard day != nextReview else { return self }
    var plan = self
    plan.history.append(PlanEvent(today, "Next review: \(day).", was: nextReview?.description))
    plan.nextReview = day
    return plan
  }
}

/// Edits one action and writes down what it changes.
struct ActionEditor {
  /// As far as it has been edited.
  private(set) var action: LivingAction
  /// One for each change.
  private(set) var events: [PlanEvent] = []
  private let today: CivilDate

  /// An action that has not been edited yet.
  init(_ action: LivingAction, today: CivilDate) {
    self.action = action
    self.today = today
  }

  /// Makes every change of an edit.
  mutating func make(_ edit: ActionEdit) throws(EditRefusal) {
    if let owner = edit.owner, owner != action.owner {
      note(owner.isEmpty ? "It has no owner any more." : "Owner: \(owner).", was: action.owner)
      action.owner = owner
    }
    if let due = edit.due, due != action.due {
      note("Due: \(due).", was: "\(action.due)")
      action.due = due
    }
    try changeStatus(edit)
    if let text = edit.note {
      action.notes.append(DatedText(today, text))
      note("Note added.")
    }
    if let text = edit.evidence {
      action.evidence.append(DatedText(today, text))
      note("Evidence added.")
    }
  }

  /// The status before its reason: a reason is for what is stopped, and goes into the history when it no longer is.
  private mutating func changeStatus(_ edit: ActionEdit) throws(EditRefusal) {
    let status = edit.status ?? action.status
    let reason = status == .stopped ? edit.reason ?? action.stoppedBecause : nil
    guard edit.reason == nil || status == .stopped else { throw .reasonNotWanted }
    guard status != .stopped || reason != nil else { throw .reasonMissing }
    if status != action.status {
      note("Status: \(status.rawValue).", was: action.status.rawValue)
      action.status = status
    }
    guard reason != action.stoppedBecause else { return }
    note(
      reason == nil ? "The reason for stopping is kept here." : "A reason for stopping was given.",
      was: action.stoppedBecause)
    action.stoppedBecause = reason
  }

  private mutating func note(_ what: String, was: String? = nil) {
    events.append(PlanEvent(today, what, action: action.id, was: was.flatMap { $0.isEmpty ? nil : $0 }))
  }
}
