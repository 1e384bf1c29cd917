import Records
import ScoringEngine

/// Which priorities a plan is for: what was asked for now, else what the group wrote in the file, else the first by
/// rank.
struct PlanChoice {
  private let answered: AnsweredQuestionnaire
  private let scorecard: Scorecard

  /// The choices there are for one assessment and its scorecard.
  init(_ answered: AnsweredQuestionnaire, _ scorecard: Scorecard) {
    self.answered = answered
    self.scorecard = scorecard
  }

  /// What holds unless it is asked otherwise: the group's choice in the file, else the first by rank.
  var usual: PlanFile.Choice {
    choice(group: answered.assessment.priorities?.chosen ?? [], reason: answered.assessment.priorities?.reason)
  }

  /// The first by rank, whatever the file says.
  func first(_ count: Int) -> PlanFile.Choice { PlanFile.Choice(engine: ranked(count), group: [], reason: nil) }

  /// The items named, with the reason given. Those that nothing can be planned for are left out; where none is left,
  /// the first by rank.
  func choice(group: [Int], reason: String?) -> PlanFile.Choice {
    let plannable = group.filter(scorecard.canPlan)
    let count = plannable.isEmpty ? ActionPlan.usualSize : plannable.count
    return PlanFile.Choice(engine: ranked(count), group: plannable, reason: plannable.isEmpty ? nil : reason)
  }

  private func ranked(_ count: Int) -> [Int] { scorecard.priorities.prefix(count).map(\.item) }
}
