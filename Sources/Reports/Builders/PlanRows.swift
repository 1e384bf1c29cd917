import RulesLibrary
import ScoringEngine

/// A plan's actions as a sheet, a row each.
package struct PlanRows {
  private let plan: LivingPlan
  private let sharing: Sharing

  /// Rows for a plan.
  package init(_ plan: LivingPlan, sharing: Sharing) {
    self.plan = plan.shared(sharing)
    self.sharing = sharing
  }

  /// The whole sheet. A column that may not be shown says so at its head.
  package var rows: Sheet {
    let notes = sharing.showsNotes ? "" : " (left out)"
    let owners = sharing.showsOwners ? "" : " (left out)"
    return Sheet(
      [
        "Action", "Title", "Goal", "First step", "Who could lead", "Owner\(owners)", "Status", "Starts", "Due",
        "From level", "To level", "Evidence\(notes)", "Notes\(notes)", "Stopped because\(notes)",
      ], rows: plan.allActions.map(row))
  }

  private func row(_ action: LivingAction) -> [Sheet.Cell] {
    [
      .words(action.id), .words(action.title), .words(action.goal), .words(action.firstStep),
      .words(ifAny: action.leads.joined(separator: "; ").ifAny), .words(ifAny: action.owner.ifAny),
      .words(action.status.rawValue), .words("\(action.start)"), .words("\(action.due)"),
      .figure(ifAny: action.fromLevel), .figure(ifAny: action.measure.level),
      .words(ifAny: Self.dated(action.evidence)), .words(ifAny: Self.dated(action.notes)),
      .words(ifAny: action.stoppedBecause),
    ]
  }

  /// Each text with its day, and an empty line between two; nil where there is none.
  private static func dated(_ texts: [DatedText]) -> String? {
    texts.map { "\($0.date): \($0.text)" }.joined(separator: "\n\n").ifAny
  }
}

extension String {
  /// Nil where it is empty.
  fileprivate var ifAny: String? { isEmpty ? nil : self }
}
