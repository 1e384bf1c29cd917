import RulesLibrary

/// What a round of answers says of a plan: what could be closed, what looks as if it had to be taken up again. Worked out
/// anew each time and never kept; whether anything follows is for people to say. Actions are named by id, in the order of
/// the plan.
package struct PlanStanding: Equatable, Sendable {
  /// Open actions whose measure is reached: the level, or any level where one had to be found; the check is clear.
  package let close: [String]
  /// Done actions whose measure is missed now, and no open action sees to it. Those that were made from these answers, or
  /// from later ones, are not among them.
  package let reopen: [String]
  /// Open actions whose question the questionnaire no longer has.
  package let removed: [String]
  /// Open actions whose question is there and does not concern the group any more, by its other answers or its own.
  package let notAsked: [String]
  /// Open actions whose question has other words, or other possible answers, than when they were made: nobody can tell
  /// from the answers whether their measure is reached.
  package let reworded: [String]
  /// Items at or above their target, as positions: what to keep doing.
  package let strengths: [Int]

  /// What a scorecard says of a plan whose items it names by the same ids, as after a merge. `day` is that of its answers.
  package init(of plan: LivingPlan, by scorecard: Scorecard, of day: CivilDate) {
    let coverage = ActionCoverage(scorecard: scorecard, day: day)
    let (actions, open) = (plan.allActions, plan.open)
    let seenTo = Set(open.filter(coverage.covers).map(\.origin))
    close = open.filter(coverage.isReached).map(\.id)
    reopen = actions.filter {
      $0.status == .done && $0.assessed < day && coverage.isMissed($0) && !seenTo.contains($0.origin)
    }.map(\.id)
    removed = open.filter { !scorecard.questionnaire.has($0.origin) }.map(\.id)
    notAsked = open.filter { action in
      guard action.questionChange == nil, let id = action.origin.item,
        let item = scorecard.questionnaire.positions[id]
      else { return false }
      return !coverage.isAsked(id) && scorecard.sheet.isWithinDepth(item)
    }.map(\.id)
    reworded = open.filter { $0.questionChange.map { $0.itemClass != .removed } ?? false }.map(\.id)
    strengths = scorecard.strengths
  }

  /// Whether there is anything for people to do about it.
  package var isQuiet: Bool {
    close.isEmpty && reopen.isEmpty && removed.isEmpty && notAsked.isEmpty && reworded.isEmpty
  }
}

extension Questionnaire {
  /// Whether an action's item or check is part of it; a drawback, which belongs to an appraisal, is never missed.
  func has(_ origin: LivingAction.Origin) -> Bool {
    switch origin {
    case .item(let id): positions[id] != nil
    case .check(let id): checks.contains { $0.id == id }
    case .drawback: true
    }
  }
}

extension AnswerSheet {
  /// Whether an item belongs to what the group set out to answer.
  fileprivate func isWithinDepth(_ item: Int) -> Bool { depth == .full || questionnaire.items[item].isCore }
}
