/// An option with one side only has been decided before anybody weighed it.
enum OptionsHaveTwoSides: LintRule {
  static let rule = Rule(
    "one-sided-option", .warning, "Every option of an appraisal has at least one advantage and one disadvantage.")

  static func look(at subject: LintSubject, report: LintReport) {
    for (option, node) in subject.options {
      if option.advantages.isEmpty { report(node, message(option.id, "advantage")) }
      if option.disadvantages.isEmpty { report(node, message(option.id, "disadvantage")) }
    }
  }

  private static func message(_ id: String, _ side: String) -> String {
    "the option \"\(id)\" has no \(side). Say at least one, or say in its description why there is none"
  }
}
