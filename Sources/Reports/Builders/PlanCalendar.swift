import Digests
import RulesLibrary
import ScoringEngine

/// The due days of a plan and its next review, for calendars.
package struct PlanCalendar {
  private let plan: LivingPlan

  /// The calendar of a plan, without what may not be shown.
  package init(_ plan: LivingPlan, sharing: Sharing) { self.plan = plan.shared(sharing) }

  /// An event for each action, those that are done or stopped as cancelled ones; then the next review.
  package var calendar: Calendar {
    Calendar(name: "Action plan: \(plan.round.assessment.unit)", events: plan.allActions.map(due) + review)
  }
}

extension PlanCalendar {
  private func due(_ action: LivingAction) -> Calendar.Event {
    Calendar.Event(
      uid: uid(action.id), sequence: changes(of: action.id), changed: changed, day: action.due,
      summary: "Due: \(action.short)", description: description(action), isCancelled: !action.isOpen)
  }

  private func description(_ action: LivingAction) -> String {
    let owner = action.needsOwner ? "It needs an owner." : "Owner: \(action.owner.closed)"
    return ["Goal: \(action.goal)", "First step: \(action.firstStep)", owner].joined(separator: "\n")
  }

  private var review: [Calendar.Event] {
    guard let day = plan.nextReview else { return [] }
    return [
      Calendar.Event(
        uid: uid(""), sequence: changes(of: nil), changed: changed, day: day,
        summary: "Review: \(plan.round.assessment.unit)",
        description: "Look at the plan together: what is done, what is late, and what to do next.", isCancelled: false)
    ]
  }

  /// Grows with every change of an action, or with nil of the plan as a whole.
  private func changes(of action: String?) -> Int { plan.history.count { $0.action == action } }

  /// The day of the last line of history; that of the answers where there is none.
  private var changed: CivilDate { plan.history.map(\.date).max() ?? plan.round.assessment.date }

  /// Made from the id of the first answers that the plan comes from and that of the action, neither of which ever changes.
  private func uid(_ action: String) -> String {
    let first = (plan.earlier.first ?? plan.round).assessment.id
    return "peerready-\(SHA256.hex(of: Array("\(first)\n\(action)".utf8)).prefix(32))"
  }
}
