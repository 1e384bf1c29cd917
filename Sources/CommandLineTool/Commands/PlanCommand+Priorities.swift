import Records
import Reports
import RulesLibrary
import ScoringEngine

extension Command {
  /// A new plan from the priorities of an assessment.
  static func plan(
    _ answered: AnsweredQuestionnaire, _ path: String, _ invocation: Invocation, _ library: inout Library
  ) throws {
    try invocation.refuse([.trial], "for changes to a plan; a new one changes nothing")
    let format = try invocation.format()
    let scorecard = answered.scorecard(since: try invocation.earlierRound(before: answered, path, &library))
    let planned = try plannedRound(answered, scorecard, invocation)
    let plan = LivingPlan(planned)
    let document = LivingPlanDocument(
      new: plan, names: PlanNames(answered.questionnaire), head: ReportHead(answered.assessment), scorecard: scorecard
    ).document
    try invocation.deliver(invocation.render(document) { plan.bytes })
    if format != .json {
      invocation.suggest(for: path) { "agree an owner for each action, and peerready explain \($0) for the figures" }
    } else if let output = invocation.outputFile {
      invocation.suggestKeeping(output)
    }
  }

  /// The answers with what they are planned for: what was asked for now, else what the group wrote in the file, else the
  /// first by rank.
  static func plannedRound(
    _ answered: AnsweredQuestionnaire, _ scorecard: Scorecard, _ invocation: Invocation
  ) throws -> PlannedRound {
    let top = try invocation.number(.top, in: ActionPlan.size)
    let start = try invocation.date(.start) ?? answered.assessment.date
    let choice = try choice(invocation, PlanChoice(answered, scorecard), scorecard, top: top)
    return answered.planned(scorecard, for: choice, start: start)
  }

  private static func choice(
    _ invocation: Invocation, _ choices: PlanChoice, _ scorecard: Scorecard, top: Int?
  ) throws -> PriorityChoice {
    let named = invocation.chosen
    guard !named.isEmpty else {
      guard invocation.arguments.value(.reason) == nil else {
        throw UsageFault.wordMissing("--choose, which --reason is for,")
      }
      return top.map(choices.first) ?? choices.usual
    }
    guard top == nil else { throw UsageFault.cannotCombine("--top", "--choose") }
    return choices.choice(group: try items(named, invocation, scorecard), reason: try invocation.typedWords(.reason))
  }

  private static func items(_ named: [String], _ invocation: Invocation, _ scorecard: Scorecard) throws -> [Int] {
    let most = ActionPlan.size.upperBound
    guard named.count <= most else {
      throw Failure(.usage, ["\(named.count) items are chosen; a plan keeps to \(most) at most"])
    }
    var items: [Int] = []
    for id in named {
      let item = try invocation.position(of: id, in: scorecard.questionnaire)
      guard scorecard.canPlan(item) else {
        throw Failure(
          .usage,
          ["there is nothing to plan for \"\(id)\": it has no levels, does not apply, was not asked, or is at its top"])
      }
      guard !items.contains(item) else { throw Failure(.usage, ["\"\(id)\" is chosen twice"]) }
      items.append(item)
    }
    return items
  }
}
