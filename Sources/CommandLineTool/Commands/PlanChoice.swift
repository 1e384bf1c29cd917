import Records
import Reports
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
  var usual: PriorityChoice {
    choice(group: answered.assessment.priorities?.chosen ?? [], reason: answered.assessment.priorities?.reason)
  }

  /// The first by rank, whatever the file says.
  func first(_ count: Int) -> PriorityChoice {
    PriorityChoice(engine: ranked(count), group: [], leftOut: [], reason: nil)
  }

  /// The items named, with the reason given, beside the usual number by rank. Those that nothing can be planned for are
  /// told apart; where no other is left, the first by rank are planned.
  func choice(group: [Int], reason: String?) -> PriorityChoice {
    PriorityChoice(
      engine: ranked(ActionPlan.usualSize), group: group.filter(scorecard.canPlan),
      leftOut: group.filter { !scorecard.canPlan($0) }, reason: reason)
  }

  private func ranked(_ count: Int) -> [Int] { scorecard.priorities.prefix(count).map(\.item) }
}

extension GroupChoice {
  /// What a report says of a choice; nil where the group chose nothing.
  init?(_ choice: PriorityChoice) {
    guard !(choice.group + choice.leftOut).isEmpty else { return nil }
    self.init(
      engine: choice.engine, leftOut: choice.leftOut, isFollowed: !choice.group.isEmpty, reason: choice.reason)
  }
}
