import RulesLibrary
import ScoringEngine

/// Why an action is in the plan, in sentences.
struct PriorityReasons {
  /// Whose priorities are explained.
  let scorecard: Scorecard

  /// The reasons of the priority behind an action, and why it stands above the next one.
  func lines(for action: Action) -> [String] {
    guard case .item(let item) = action.origin else { return [] }
    return lines(for: item)
  }

  /// The reasons of the priority behind an item that was chosen, a position in the questionnaire's list.
  func lines(for item: Int) -> [String] {
    guard let priority = scorecard.priorities.first(where: { $0.item == item }) else {
      return ["Why: the group chose it."]
    }
    let reasons = sentences(of: priority).joined(separator: " ")
    let above = above(priority).map { " It ranks above the next because \($0)." } ?? ""
    return ["Why: rank \(priority.rank). \(reasons)\(above)"]
  }

  /// The reasons one by one.
  func sentences(of priority: Priority) -> [String] {
    let item = scorecard.questionnaire.items[priority.item]
    return priority.reasons.map { $0.text(about: item, in: scorecard.questionnaire) }
  }

  /// Why it stands above the next, unless its reasons have said so already.
  func above(_ priority: Priority) -> String? {
    guard let precedence = priority.aboveNext else { return nil }
    if case .neededBy(let item) = precedence, priority.reasons.contains(.neededBy(item: item)) { return nil }
    return precedence.text(in: scorecard.questionnaire)
  }
}
