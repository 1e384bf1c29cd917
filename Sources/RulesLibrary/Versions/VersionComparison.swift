/// Two versions of a questionnaire side by side: what became of every item, and of what stands round them (scoring
/// method, section 11). Either may be the newer.
package struct VersionComparison: Sendable {
  /// The version that is left.
  package let from: Questionnaire
  /// The version that is gone to.
  package let to: Questionnaire
  /// One for each item of either version: those of `to` in its order, then those only in `from` in theirs.
  package let items: [ItemChange]
  /// Title, intro and source of the sections; which items stand in them is an aspect of the items.
  package let sections: PartChanges
  /// Everything about the checks; that a condition names an item by its new id is no change.
  package let checks: PartChanges
  /// Empty where both come to their verdicts in the same way and the same words.
  package let verdict: [VerdictChange]

  /// Compares two versions of one questionnaire.
  package init(from: Questionnaire, to: Questionnaire) {
    self.from = from
    self.to = to
    items = ItemClassifier(from: from, to: to).changes
    sections = PartChanges(from: from.sections.map(Self.part), to: to.sections.map(Self.part))
    let paths = ReplacementPaths(from: from, to: to)
    checks = PartChanges(
      from: from.checks.map { Self.part($0, from, naming: paths.laterID) },
      to: to.checks.map { Self.part($0, to) { $0 } })
    verdict = VerdictChange.between(from.verdict, to.verdict)
  }

  /// How many items are of one class.
  package func count(_ itemClass: ItemChange.Class) -> Int { items.count { $0.itemClass == itemClass } }

  /// What the newer version's file says of the versions after the older one, in its order.
  package var notes: [Change] {
    let (older, newer) = from.version < to.version ? (from, to) : (to, from)
    return newer.changes.filter { $0.version > older.version && $0.version <= newer.version }
  }
}

extension VersionComparison {
  private static func part(_ section: Section) -> (id: String, part: [String]) {
    (section.id, [section.title, section.intro] + section.source)
  }

  private static func part(
    _ check: Check, _ questionnaire: Questionnaire, naming name: (String) -> String
  ) -> (id: String, part: CheckPart) {
    let when = check.when.spelt(questionnaire) { name(questionnaire.items[$0].id) }
    let part = CheckPart(
      when: when, severity: check.severity, words: [check.message, check.why] + check.source, step: check.step)
    return (check.id, part)
  }

  /// Everything about a check but its id.
  private struct CheckPart: Equatable {
    let when: SpeltCondition
    let severity: Check.Severity
    let words: [String]
    let step: Step?
  }
}
