/// A heading with nothing under it holds a room up for nothing.
enum EverySectionAsks: LintRule {
  static let rule = Rule("empty-section", .error, "Every section has at least one item, and there is a section.")

  static func look(at subject: LintSubject, report: LintReport) {
    if subject.sections.isEmpty && subject.questionnaire != nil { report(subject.root.at("sections"), nothingAsked) }
    for (section, node) in subject.sections where section.items.isEmpty { report(node, message(section.id)) }
  }

  private static let nothingAsked = "there is no section, so nothing is asked. Add one with its items"

  private static func message(_ id: String) -> String {
    "the section \"\(id)\" has no items. Give it some, or leave it out"
  }
}
