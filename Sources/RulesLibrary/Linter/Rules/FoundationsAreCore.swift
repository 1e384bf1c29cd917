/// A quick first pass that leaves a foundation out would look better than things are.
enum FoundationsAreCore: LintRule {
  static let rule = Rule("foundation-not-core", .warning, "Where there is a core, every foundation belongs to it.")

  static func look(at subject: LintSubject, report: LintReport) {
    guard subject.items.contains(where: \.item.isCore) else { return }
    for (level, item, node) in subject.levels where level.foundation != nil && !item.isCore {
      report(node.at("foundation"), message(item.id))
    }
  }

  private static func message(_ id: String) -> String {
    "\"\(id)\" is a foundation, and the quick first pass leaves it out. Add \"core\": true"
  }
}
