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
  /// What the group chose in place of the first by rank; nil where it chose nothing.
  let groupChoice: GroupChoice?

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

  private var choice: [Document.Block] { groupChoice?.blocks(questionnaire) ?? [] }

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
