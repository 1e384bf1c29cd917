/// A drawback that nothing can be done about leaves the plan without an action.
enum DisadvantagesHaveMitigations: LintRule {
  static let rule = Rule("missing-mitigation", .warning, "Every disadvantage says what would make it weigh less.")

  static func look(at subject: LintSubject, report: LintReport) {
    for (option, node) in subject.options {
      for (disadvantage, node) in zip(option.disadvantages, node.list("disadvantages"))
      where disadvantage.mitigation == nil { report(node, message(disadvantage.id)) }
    }
  }

  private static func message(_ id: String) -> String {
    "the disadvantage \"\(id)\" has no \"mitigation\", so a plan has nothing to propose. Add one with goal, firstStep and "
      + "effort"
  }
}
