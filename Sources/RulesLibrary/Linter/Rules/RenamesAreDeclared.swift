/// A question under a new id looks like a new one, and its old answers are lost to it.
enum RenamesAreDeclared: LintRule {
  static let rule = Rule(
    "undeclared-rename", .warning, "A question whose id changed since the version before says so under replaces.")

  static func look(at subject: LintSubject, report: LintReport) {
    guard let before = subject.earlier.first, let now = subject.questionnaire else { return }
    let comparison = VersionComparison(from: before, to: now)
    let gone = comparison.items.filter { $0.to == nil }.compactMap { $0.from.map { before.items[$0] } }
    for change in comparison.items where change.reasons == [.isNew] {
      guard let position = change.to else { continue }
      let item = subject.items[position].item
      guard let old = gone.first(where: { WordingFingerprint.of($0) == WordingFingerprint.of(item) }) else { continue }
      report(subject.items[position].node.at("id"), message(old.id, item.id, before.version))
    }
  }

  private static func message(_ old: String, _ new: String, _ version: Version) -> String {
    "this has the same words as \"\(old)\" of \(version), which is gone. If it is the same question, add "
      + "\"replaces\": { \"\(old)\": \"\(new)\" } at the top level, and old answers move along"
  }
}
