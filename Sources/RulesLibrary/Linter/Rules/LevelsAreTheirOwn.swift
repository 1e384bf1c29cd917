/// A level that is described like another, or only by its label, leaves people to guess which one they are at.
enum LevelsAreTheirOwn: LintRule {
  static let rule = Rule(
    "same-level", .warning, "Every level of an item is described in words of its own, not by the scale's label.")

  static func look(at subject: LintSubject, report: LintReport) {
    for (level, _, node) in subject.levels {
      let labels = Set(level.scale.labels.map(\.asHeard))
      for (place, (text, node)) in zip(level.descriptions, node.list("levels")).enumerated() {
        if let same = level.descriptions[..<place].firstIndex(where: { $0.asHeard == text.asHeard }) {
          report(node, sameAs(same))
        } else if labels.contains(text.asHeard) {
          report(node, onlyLabel)
        }
      }
    }
  }

  private static let onlyLabel =
    "this says no more than the scale's label. Say what this level looks like for this item"

  private static func sameAs(_ level: Int) -> String {
    "level \(level) is described in the same words. Say what is different here"
  }
}
