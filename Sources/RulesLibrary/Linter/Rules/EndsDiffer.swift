/// A criterion whose ends are alike has no swing to weigh.
enum EndsDiffer: LintRule {
  static let rule = Rule("same-ends", .warning, "The worst and the best end of every criterion are different.")

  static func look(at subject: LintSubject, report: LintReport) {
    for (criterion, node) in subject.criteria where criterion.worst.asHeard == criterion.best.asHeard {
      report(node.at("best"), message)
    }
  }

  private static let message = "the worst end is described in the same words. Say what 0 and what 100 look like here"
}
