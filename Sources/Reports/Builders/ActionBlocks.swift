import RulesLibrary
import ScoringEngine

/// The lines that say what an action is, for every report that shows one.
struct ActionBlocks {
  /// Where the words of the actions come from.
  let questionnaire: Questionnaire

  /// Goal, first step, who would lead, when it is due.
  func lines(_ action: Action) -> [String] {
    [
      "Goal: \(questionnaire.goal(of: action))",
      "First step: \(questionnaire.firstStep(of: action))",
      "Who could lead: \(leads(action)). Owner: needs an owner.",
      "From \(action.start.inWords) to \(action.due.inWords) (\(action.work.effort.weeks) weeks).",
    ] + after(action)
  }

  /// The level to reach and what would show it.
  func measure(_ action: Action) -> [String] {
    guard case .item(let position) = action.origin else { return [] }
    let item = questionnaire.items[position]
    let evidence = questionnaire.evidence(for: action)
    let shown = evidence.isEmpty ? [] : ["What would show it: \(evidence.joined(separator: "; "))"]
    guard let level = questionnaire.levelToReach(by: action), let question = item.level else { return shown }
    return ["Done when it is at \(item.inWords(level: level)): \(question.descriptions[level])"] + shown
  }

  private func leads(_ action: Action) -> String {
    let titles = questionnaire.leads(of: action).map(questionnaire.roleTitle)
    return titles.isEmpty ? "to be agreed" : titles.joined(separator: "; ")
  }

  private func after(_ action: Action) -> [String] {
    guard !action.after.isEmpty else { return [] }
    return ["It starts when \(Counts.list(action.after.map { questionnaire.items[$0].quoted })) is due to be done."]
  }
}
