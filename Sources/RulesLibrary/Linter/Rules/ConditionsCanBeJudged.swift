import StrictJSON

/// What cannot be judged is said to be so, with the reason; it is never taken to be sound.
enum ConditionsCanBeJudged: LintRule {
  static let rule = Rule("undecided", .warning, "Every condition is simple enough for these rules to judge it.")

  static func look(at subject: LintSubject, report: LintReport) {
    let outlook = subject.outlook
    for (position, (_, node)) in subject.items.enumerated() {
      tell(node.at("askWhen"), [outlook.itemsAsked[position], outlook.itemsSkipped[position]], report)
    }
    for (position, (_, node)) in subject.checks.enumerated() {
      tell(node.at("when"), [outlook.checksFire[position], outlook.checksClear[position]], report)
    }
    guard subject.questionnaire?.verdict != nil else { return }
    if let reason = outlook.isReadyAtBest.reason { report(subject.root.at("verdict"), bestVerdict(reason)) }
  }

  private static func tell(_ node: JSONNode, _ possibilities: [Possibility], _ report: LintReport) {
    if let reason = possibilities.lazy.compactMap(\.reason).first { report(node, condition(reason)) }
  }

  private static func condition(_ reason: Undecided) -> String {
    "whether this condition can hold, and whether it can fail, was not decided: \(reason.words). A simpler condition can be "
      + "judged"
  }

  private static func bestVerdict(_ reason: Undecided) -> String {
    "whether the best answers to everything reach \"ready\" was not decided: \(reason.words). Simpler checks can be judged"
  }
}

extension Possibility {
  /// Why it was not decided; nil where it was.
  fileprivate var reason: Undecided? {
    guard case .undecided(let reason) = self else { return nil }
    return reason
  }
}

extension Undecided {
  /// As it stands after a colon.
  fileprivate var words: String {
    switch self {
    case .tooManySteps: "there are too many combinations of answers to go through all of them"
    case .numbersTooClose: "the numbers in it would have to be narrowed down too many times"
    case .stepsUsedUp: "the conditions judged before it took all the time there is for one file"
    }
  }
}
