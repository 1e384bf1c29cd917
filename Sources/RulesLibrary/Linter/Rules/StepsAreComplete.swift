/// Without a step from a level, the plan has nothing to propose to a group that stands there.
enum StepsAreComplete: LintRule {
  static let rule = Rule("missing-step", .warning, "Every level below the top has a step to the next one.")

  static func look(at subject: LintSubject, report: LintReport) {
    for (level, item, node) in subject.levels {
      for (from, step) in level.steps.enumerated() where step == nil {
        report(node.at("steps"), message(item.id, from: from))
      }
    }
  }

  private static func message(_ id: String, from level: Int) -> String {
    "\"\(id)\" has no step from level \(level), so a plan has nothing to propose there. Add one with goal, firstStep and effort"
  }
}
