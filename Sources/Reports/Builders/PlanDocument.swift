import RulesLibrary
import ScoringEngine

/// The action plan in full: each action with its reasons, its measure, and room for an owner; then what to keep doing.
package struct PlanDocument {
  /// Where the plan comes from, for the reasons of its priorities.
  let scorecard: Scorecard
  /// Whose plan it is.
  let head: ReportHead
  /// May have no action, where nothing is left to do.
  let plan: ActionPlan
  /// What the engine would have chosen and why the group chose otherwise; nil where it followed the engine.
  let groupChoice: GroupChoice?

  /// The group's choice beside the engine's. Items are positions in the questionnaire's list.
  package struct GroupChoice: Equatable, Sendable {
    /// The first by rank, as many as the group chose.
    let engine: [Int]
    /// Why the group chose otherwise; nil where it gave no reason.
    let reason: String?

    /// The engine's own choice, and the reason for another.
    package init(engine: [Int], reason: String?) {
      self.engine = engine
      self.reason = reason
    }
  }

  /// A report on a plan.
  package init(_ scorecard: Scorecard, head: ReportHead, plan: ActionPlan, groupChoice: GroupChoice?) {
    self.scorecard = scorecard
    self.head = head
    self.plan = plan
    self.groupChoice = groupChoice
  }

  /// The whole report.
  package var document: Document {
    Document(
      title: "Action plan: \(head.unit)",
      blocks: [.paragraph(head.sentence(questionnaire))] + choice + actions + fromChecks + strengths)
  }
}

extension PlanDocument {
  private var questionnaire: Questionnaire { scorecard.questionnaire }

  private var choice: [Document.Block] {
    guard let groupChoice else { return [] }
    let engine = Counts.list(groupChoice.engine.map { questionnaire.items[$0].quoted })
    let reason = groupChoice.reason.map { " The reason given: \($0.closed)" } ?? " No reason was given."
    return [.paragraph("The group chose these priorities itself. By rank they would have been \(engine).\(reason)")]
  }

  private var actions: [Document.Block] {
    guard !plan.actions.isEmpty else {
      return [.paragraph("There is nothing to plan: nothing rated is below its target, and no foundation is missing.")]
    }
    let words = PriorityReasons(scorecard: scorecard)
    let blocks = ActionBlocks(questionnaire: questionnaire)
    return plan.actions.enumerated().flatMap { index, action in
      [
        Document.Block.heading(2, "Action \(index + 1). \(questionnaire.short(action))"),
        .bullets(words.lines(for: action) + blocks.lines(action) + blocks.measure(action)),
      ]
    }
  }

  private var fromChecks: [Document.Block] {
    guard !plan.fromChecks.isEmpty else { return [] }
    let blocks = ActionBlocks(questionnaire: questionnaire)
    let entries = plan.fromChecks.map { Document.Entry(questionnaire.short($0), lines: blocks.lines($0)) }
    return [.heading(2, "Beside the priorities: what the checks ask for"), .bullets(entries)]
  }

  private var strengths: [Document.Block] {
    guard !plan.strengths.isEmpty else { return [] }
    return [.heading(2, "Strengths to keep"), .bullets(plan.strengths.map { questionnaire.items[$0].short.closed })]
  }
}
