import Records
import Reports
import RulesLibrary
import ScoringEngine
import StrictJSON

extension Option {
  /// Within `ActionPlan.size`; not together with `--choose`.
  static let top = Option("top", value: "N", help: "Plan for the first N priorities, 1 to 5; 3 unless asked otherwise.")
  /// Words up to the next option, commas between them allowed, because people type lists either way.
  static let choose = Option(
    "choose", value: "ITEM", count: .many, help: "Plan for these items instead, 1 to 5, in this order.")
  /// Only together with `--choose`: without a choice there is nothing to give a reason for.
  static let reason = Option("reason", value: "TEXT", help: "Why the group chose otherwise; kept in the plan.")
  /// No action starts earlier; those that need another start later.
  static let start = Option(
    "start", value: "YYYY-MM-DD", help: "When the first actions start; the assessment's day unless named.")
}

extension Command {
  /// Priorities and the action plan.
  static let plan = Command(
    "plan", summary: "The action plan: goals, first steps, dates and room for owners.", words: "FILE",
    example: "peerready plan november.json --output plan.md",
    details:
      "Of an option appraisal with its decision, the actions are what makes the drawbacks of the chosen option weigh "
      + "less; --choose names drawbacks.",
    options: [.top, .choose, .reason, .start, .since, .output, .format, .json, .library]
  ) { invocation in
    var invocation = invocation
    let path = try invocation.arguments.words(1...1, named: "the assessment's file", returning: .choose)[0]
    var library = try invocation.library()
    switch try invocation.input.answeredFile(path, library: &library) {
    case .rated(let answered):
      let scorecard = answered.scorecard(since: try invocation.earlierRound(before: answered, path, &library))
      try plan(answered, scorecard, path, invocation)
    case .appraisal(let answered):
      try invocation.refuseSince()
      try plan(answered, path, invocation)
    }
    return .fine
  }

  private static func plan(
    _ answered: AnsweredQuestionnaire, _ scorecard: Scorecard, _ path: String, _ invocation: Invocation
  ) throws {
    let format = try invocation.format()
    let top = try invocation.number(.top, in: ActionPlan.size)
    let start = try invocation.date(.start)
    let choice = try choice(invocation, PlanChoice(answered, scorecard), scorecard, top: top)
    let plan = scorecard.plan(for: choice.items, start: start ?? answered.assessment.date)
    let document = PlanDocument(
      scorecard, head: ReportHead(answered.assessment), plan: plan, groupChoice: GroupChoice(choice)
    ).document
    let bytes = try invocation.render(document) {
      JSONWriter.pretty(PlanFile(plan: plan, answered: answered, choice: choice).json)
    }
    try invocation.deliver(bytes)
    if format != .json {
      invocation.suggest(for: path) { "agree an owner for each action, and peerready explain \($0) for the figures" }
    }
  }

  private static func choice(
    _ invocation: Invocation, _ choices: PlanChoice, _ scorecard: Scorecard, top: Int?
  ) throws -> PlanFile.Choice {
    let named = invocation.chosen
    guard !named.isEmpty else {
      guard invocation.arguments.value(.reason) == nil else {
        throw UsageFault.wordMissing("--choose, which --reason is for,")
      }
      return top.map(choices.first) ?? choices.usual
    }
    guard top == nil else { throw UsageFault.cannotCombine("--top", "--choose") }
    return choices.choice(
      group: try items(named, invocation, scorecard), reason: invocation.arguments.value(.reason))
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
