import RulesLibrary

/// The words of an action where the questionnaire's author left them to the tool. They go into plan files and reports
/// alike.
extension Questionnaire {
  /// What will be true once the action is done.
  package func goal(of action: Action) -> String {
    switch action.work {
    case .step(let step, _): step.goal
    case .agreeStep(let from): "Reach the next level of \"\(short(action))\": \(nextLevel(action, above: from))"
    case .findOut: "Know where you stand on \"\(short(action))\", and agree a rating."
    }
  }

  /// What one person can do next week.
  package func firstStep(of action: Action) -> String {
    switch action.work {
    case .step(let step, _): step.firstStep
    case .agreeStep: "Agree in the group what would take you there, and write it down here."
    case .findOut: findOutFirst(action)
    }
  }

  /// The level the action leads to; nil where a rating has to be found first, or for a check.
  package func levelToReach(by action: Action) -> Int? {
    guard case .item = action.origin else { return nil }
    return action.work.from.map { $0 + 1 }
  }

  /// The item or check that the action answers, as a short statement.
  package func short(_ action: Action) -> String {
    switch action.origin {
    case .item(let item): items[item].short
    case .check(let check): checks[check].message
    }
  }

  /// Roles that would lead, as ids; none for a check.
  package func leads(of action: Action) -> [String] {
    guard case .item(let item) = action.origin else { return [] }
    return items[item].leads
  }

  /// What would show that the action reached its level.
  package func evidence(for action: Action) -> [String] {
    guard case .item(let item) = action.origin else { return [] }
    return items[item].level?.evidence ?? []
  }

  private func nextLevel(_ action: Action, above level: Int) -> String {
    guard case .item(let item) = action.origin, let question = items[item].level else { return "" }
    return question.descriptions[min(level + 1, question.top)]
  }

  private func findOutFirst(_ action: Action) -> String {
    let who = leads(of: action).first.map { " (\(roleTitle($0)))" } ?? ""
    let question = "Ask whoever would know\(who) how things stand."
    return evidence(for: action).first.map { "\(question) What would show it: \($0)" } ?? question
  }
}
