/// Without a step from a level, the plan has nothing to propose to a group that stands there.
enum StepsAreComplete: LintRule {
  static let rule = Rule("missing-step", .warning, "Every level below the top has a step to the next one.")

  static func look(at subject: LintSubject, report: LintReport) {
    for (level, item, node) in subject.levels {
      let missing = level.steps.indices.filter { level.steps[$0] == nil }
      if !missing.isEmpty { report(node.at("steps"), message(item.id, missing)) }
    }
  }

  private static func message(_ id: String, _ missing: [Int]) -> String {
    let levels = missing.count == 1 ? "level \(missing[0])" : "levels " + missing.inWords
    return "\"\(id)\" has no step from \(levels), so a plan has nothing to propose there. Add it, with from, goal, "
      + "firstStep and effort"
  }
}

extension [Int] {
  /// As in "0, 1 and 2"; two numbers or more.
  fileprivate var inWords: String {
    dropLast().map(String.init).joined(separator: ", ") + (last.map { " and \($0)" } ?? "")
  }
}
