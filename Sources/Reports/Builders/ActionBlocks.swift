import RulesLibrary
import ScoringEngine

/// The lines that say what an action is, for every report that shows one.
struct ActionBlocks {
  /// Titles of what the actions name.
  let names: PlanNames
  /// The actions beside it, by which an item is named where its questionnaire is not at hand.
  var others: [LivingAction] = []

  /// Goal, first step, who would lead and who does it, when it is due. A drawback is told first, because its goal stands
  /// over it.
  func lines(_ action: LivingAction) -> [String] {
    let why =
      switch action.origin {
      case .drawback: "Because: \(action.title)"
      case .item, .check: "Goal: \(action.goal)"
      }
    return [why, "First step: \(action.firstStep)", people(action), days(action)] + after(action)
  }

  /// The level to reach and what would show it.
  func measure(_ action: LivingAction) -> [String] {
    let measure = action.measure
    let shown = measure.shownBy.isEmpty ? [] : ["What would show it: \(measure.shownBy.joined(separator: "; "))"]
    guard let level = measure.level else { return shown }
    let label = measure.label.map { " (\($0))" } ?? ""
    return ["Done when it is at level \(level)\(label)\(measure.description.map { ": \($0)" } ?? ".")"] + shown
  }

  /// A drawback belongs to no role.
  private func people(_ action: LivingAction) -> String {
    let owner = action.needsOwner ? "Owner: needs an owner." : "Owner: \(action.owner.closed)"
    if case .drawback = action.origin { return owner }
    let leads = action.leads.map(names.role)
    return "Who could lead: \(leads.isEmpty ? "to be agreed" : leads.joined(separator: "; ")). \(owner)"
  }

  /// The weeks are told as long as nobody has set another day.
  private func days(_ action: LivingAction) -> String {
    let weeks = action.effort.weeks
    let span = action.due == action.start.adding(weeks: weeks) ? " (\(weeks) weeks)" : ""
    return "From \(action.start.inWords) to \(action.due.inWords)\(span)."
  }

  private func after(_ action: LivingAction) -> [String] {
    guard !action.after.isEmpty else { return [] }
    let items = action.after.map { "\"\(names.item($0, in: others))\"" }
    return ["It starts when \(Counts.list(items)) is due to be done."]
  }
}

extension Questionnaire {
  /// An action as it would be in a plan.
  func proposed(_ action: Action) -> LivingAction { living(action, id: "", round: nil, assessed: action.start) }
}
