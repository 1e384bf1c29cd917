/// A condition that always holds makes readers look for a case that does not exist.
enum AskWhenMakesADifference: LintRule {
  static let rule = Rule("needless-condition", .warning, "Every askWhen leaves its item out under some answers.")

  static func look(at subject: LintSubject, report: LintReport) {
    for (position, (item, node)) in subject.items.enumerated()
    where item.askWhen != nil && subject.outlook.itemsSkipped[position] == .impossible {
      report(node.at("askWhen"), message(item.id))
    }
  }

  private static func message(_ id: String) -> String {
    "\"\(id)\" is asked whatever the other answers are: nothing makes this condition fail. Leave askWhen out, or say when the "
      + "item is not asked"
  }
}
