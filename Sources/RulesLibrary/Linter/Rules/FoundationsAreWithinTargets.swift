/// A foundation above the item's own target would still be missing once the plan says it is done.
enum FoundationsAreWithinTargets: LintRule {
  static let rule = Rule("foundation-above-target", .warning, "No foundation asks for more than its item's target.")

  static func look(at subject: LintSubject, report: LintReport) {
    for (level, _, node) in subject.levels {
      guard let foundation = level.foundation, foundation > level.target else { continue }
      report(node.at("foundation").at("atLeast"), message(foundation, level.target))
    }
  }

  private static func message(_ foundation: Int, _ target: Int) -> String {
    "the foundation asks for level \(foundation), but the target is only \(target). Lower the foundation, or raise the target"
  }
}
