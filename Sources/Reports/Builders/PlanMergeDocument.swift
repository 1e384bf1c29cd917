import RulesLibrary
import ScoringEngine

/// What a new round of answers brought to a kept plan, and what people may want to do about it now.
package struct PlanMergeDocument {
  /// What the merge came to.
  let merge: PlanMerge
  /// What people type to give an action a status, by its id; with words for what has to be filled in.
  let command: (_ action: String, _ status: ActionStatus) -> String

  /// A report on a merge.
  package init(_ merge: PlanMerge, command: @escaping (_ action: String, _ status: ActionStatus) -> String) {
    self.merge = merge
    self.command = command
  }

  /// The whole report.
  package var document: Document {
    let assessment = merge.plan.round.assessment
    return Document(
      title: "What the answers of \(assessment.date.inWords) bring to the plan: \(assessment.unit)",
      blocks: [.paragraph(summary)] + limit + list("New in the plan", merge.added, lines: start)
        + list("Its question changed", merge.moved, lines: change) + standing)
  }
}

extension PlanMergeDocument {
  private var summary: String {
    guard merge.isChange else { return "These answers are in the plan already. Nothing is changed." }
    let added = Counts.of(merge.added.count, "action is added", "actions are added")
    return "\(merge.added.isEmpty ? "No action is added" : added). Everything that people wrote stays as it is, and no "
      + "action is closed or taken up again by itself."
  }

  private var limit: [Document.Block] {
    guard merge.tooMany > 0 else { return [] }
    let most = ActionPlan.size.upperBound
    return [
      .paragraph(
        "\(merge.plan.openPriorities.count) actions for priorities are open now, and a plan keeps to \(most) at most: one that tries "
          + "everything at once gets little done. None was left out. Close what is done, or stop what can wait."
      )
    ]
  }

  private var standing: [Document.Block] {
    let standing = merge.standing
    return list("To close: the new answers say that it is reached", standing.close, lines: typing(.done))
      + list(
        "To take up again: done, and the new answers say that it does not hold", standing.reopen,
        lines: typing(.underWay))
      + list("To look at: it is no longer asked for", standing.removed, lines: typing(.stopped))
      + list("To look at: by the new answers it does not concern you", standing.notAsked, lines: typing(.stopped))
      + list(
        "To look at: its question has other words now, so say yourselves how it stands", standing.reworded,
        lines: typing(.done))
  }

  private func list(
    _ title: String, _ ids: [String], lines: (LivingAction) -> [String]
  ) -> [Document.Block] {
    let entries = ids.compactMap { id in merge.plan.allActions.first { $0.id == id } }
      .map { Document.Entry($0.named, lines: lines($0)) }
    return entries.isEmpty ? [] : [.heading(2, title), .bullets(entries)]
  }

  private func start(_ action: LivingAction) -> [String] {
    ["Goal: \(action.goal)", "From \(action.start.inWords) to \(action.due.inWords)."]
  }

  /// What the merge wrote down of it.
  private func change(_ action: LivingAction) -> [String] {
    merge.events.filter { $0.action == action.id }.map(\.inWords)
  }

  private func typing(_ status: ActionStatus) -> (LivingAction) -> [String] {
    { ["Type: \(command($0.id, status))"] }
  }
}
