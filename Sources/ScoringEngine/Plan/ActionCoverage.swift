import RulesLibrary

/// What answers say of an action: whether its measure is reached, and whether its item still needs another.
struct ActionCoverage {
  /// What the answers come to.
  let scorecard: Scorecard
  /// The day of the answers.
  let day: CivilDate

  /// Whether the level to reach is reached, a rating found, or the check clear; false where that cannot be told, and
  /// where the question has changed since.
  func isReached(_ action: LivingAction) -> Bool {
    guard action.questionChange == nil else { return false }
    switch action.origin {
    case .item(let id):
      guard let level = level(of: id) else { return false }
      return action.measure.level.map { level >= $0 } ?? true
    case .check(let id): return state(of: id) == .clear
    case .drawback: return false
    }
  }

  /// Whether its item is rated below the level to reach, has no rating again, or its check fires; false where that cannot
  /// be told, and where the question has changed since.
  func isMissed(_ action: LivingAction) -> Bool {
    guard action.questionChange == nil else { return false }
    switch action.origin {
    case .item(let id):
      guard isAsked(id) else { return false }
      guard let level = level(of: id) else { return action.measure.level == nil }
      return action.measure.level.map { level < $0 } ?? false
    case .check(let id): return state(of: id) == .fired
    case .drawback: return false
    }
  }

  /// Whether an action leaves nothing to plan for its item or check: it is open and its measure not reached, or it was made
  /// from answers no older than these, which therefore say nothing of what came of it.
  func covers(_ action: LivingAction) -> Bool {
    guard action.questionChange?.itemClass != .removed, !isReached(action) else { return false }
    return action.isOpen || action.assessed >= day
  }

  /// Whether an item is in scope, concerns the group and has levels.
  func isAsked(_ id: String) -> Bool {
    scorecard.questionnaire.positions[id].flatMap(scorecard.sheet.applicableLevel) != nil
  }

  /// The level of an item that is asked; nil where it has none.
  private func level(of id: String) -> Int? {
    guard let item = scorecard.questionnaire.positions[id], isAsked(id) else { return nil }
    return scorecard.sheet.answers[item].level
  }

  private func state(of check: String) -> CheckResult.State? {
    scorecard.checks.first { scorecard.questionnaire.checks[$0.check].id == check }?.state
  }
}
