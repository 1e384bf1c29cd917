/// An item that nobody is ever asked only looks as if it were part of the questionnaire.
enum ItemsCanBeReached: LintRule {
  static let rule = Rule("unreachable-item", .error, "Every item is asked under some answers.")

  static func look(at subject: LintSubject, report: LintReport) {
    for (position, (item, node)) in subject.items.enumerated()
    where subject.outlook.itemsAsked[position] == .impossible {
      report(node.at("askWhen"), message(item.id))
    }
  }

  private static func message(_ id: String) -> String {
    "\"\(id)\" is never asked: no answers make this condition hold. Compare it with the levels, choices and ranges of the "
      + "items it looks at, and with what those are asked under"
  }
}
