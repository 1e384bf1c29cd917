import RulesLibrary
import ScoringEngine

/// What was changed in a plan, or would be, and how the action stands then.
package struct PlanChangeDocument {
  private let events: [PlanEvent]
  private let action: LivingAction?
  private let blocks: ActionBlocks
  private let today: CivilDate
  private let isTrial: Bool

  /// A report on the way from one plan to another by one change. `action` is the id of the action that it is about; nil where
  /// it is about the whole plan. A trial has not been written.
  package init(
    from before: LivingPlan, to after: LivingPlan, action: String?, names: PlanNames, today: CivilDate, isTrial: Bool
  ) {
    events = Array(after.history.dropFirst(before.history.count))
    self.action = after.allActions.first { $0.id == action }
    blocks = ActionBlocks(names: names, others: after.actions)
    self.today = today
    self.isTrial = isTrial
  }

  /// The whole report.
  package var document: Document {
    let subject = action?.named ?? "the plan"
    guard !events.isEmpty else {
      return Document(
        title: "Nothing is changed: \(subject)", blocks: [.paragraph("It stands like that already.")] + standing)
    }
    let title = isTrial ? "What would change, and is not written yet" : "Changed"
    return Document(title: "\(title): \(subject)", blocks: [.bullets(events.map(\.inWords))] + standing)
  }

  private var standing: [Document.Block] {
    guard let action else { return [] }
    let written = action.evidence.map { $0.inWords("Evidence") } + action.notes.map { $0.inWords("Note") }
    let lines = [action.statusInWords(on: today)] + blocks.lines(action) + blocks.measure(action) + written
    return [.heading(2, "How the action stands"), .bullets(lines)]
  }
}
