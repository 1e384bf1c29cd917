import RulesLibrary
import ScoringEngine

/// The plan that follows from a decision between options: what makes the chosen option's drawbacks weigh less.
package struct MitigationPlanDocument {
  /// Whose options and words these are.
  let appraisal: OptionAppraisal
  /// Whose plan it is.
  let head: ReportHead
  /// May have no action, where the option has no drawback with a step.
  let plan: MitigationPlan
  /// Why the group chose the option; empty where nothing was written down.
  let reason: String

  /// A report on a plan.
  package init(_ appraisal: OptionAppraisal, head: ReportHead, plan: MitigationPlan, reason: String) {
    self.appraisal = appraisal
    self.head = head
    self.plan = plan
    self.reason = reason
  }

  /// The whole report.
  package var document: Document {
    Document(
      title: "Action plan: \(head.unit)",
      blocks: [.paragraph(head.sentence(appraisal)), .paragraph(decision)] + actions)
  }

  private var option: AppraisalOption { appraisal.options[plan.option] }

  private var decision: String {
    let why = reason.isEmpty ? " No reason was written down." : " The reason: \(reason.closed)"
    let what = plan.actions.isEmpty ? "" : " Every choice has its drawbacks; these actions make them weigh less."
    return "The group chose: \(option.title.closed)\(why)\(what)"
  }

  private var actions: [Document.Block] {
    guard !plan.actions.isEmpty else { return [.paragraph("There is nothing to plan: no drawback of it has a step.")] }
    return plan.actions.enumerated().flatMap { index, action in
      [
        Document.Block.heading(2, "Action \(index + 1). \(action.step.goal)"),
        .bullets([
          "Because: \(option.disadvantages[action.disadvantage].text)", "First step: \(action.step.firstStep)",
          "Owner: needs an owner.",
          "From \(action.start.inWords) to \(action.due.inWords) (\(action.step.effort.weeks) weeks).",
        ]),
      ]
    }
  }
}
