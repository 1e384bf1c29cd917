import RulesLibrary

/// What becomes of every answer when an assessment is moved to another version, before anything is written.
package struct MigrationDocument {
  /// What became of the questions.
  let comparison: VersionComparison
  /// What becomes of the answers, beside `comparison.items`.
  let fates: [AnswerFate]
  /// Whose answers they are.
  let head: ReportHead

  /// A preview of a move.
  package init(_ comparison: VersionComparison, fates: [AnswerFate], head: ReportHead) {
    self.comparison = comparison
    self.fates = fates
    self.head = head
  }

  /// The whole preview.
  package var document: Document {
    let to = comparison.to
    return Document(
      title: "Moving to \(to.id), version \(to.version): \(head.unit)",
      blocks: [.paragraph("\(wording.summary) \(summary)")]
        + group("Asked again", \.isAskedAgain) + group("New questions") { $0.itemClass == .added }
        + group("No longer asked") { $0.itemClass == .removed } + group("The old answer stands", \.answerStands))
  }

  /// What happens to the answers that were given, in two sentences.
  package var summary: String {
    let kept = fates.count { $0 == .setAside || $0 == .setAsideAndRestored }
    let open = zip(comparison.items, fates).count { $0.to != nil && ($1 == .none || $1 == .setAside) }
    let setAside =
      kept == 0
      ? "Every old answer stands."
      : "\(Counts.of(kept, "old answer does", "old answers do")) not stand, and \(kept == 1 ? "is" : "are") kept in the "
        + "new record under \"orphaned\"."
    return "\(setAside) \(Counts.of(open, "question waits", "questions wait")) for an answer."
  }
}

extension MigrationDocument {
  private var wording: ChangeWording { ChangeWording(comparison: comparison) }

  private func group(_ title: String, _ isIn: (ItemChange) -> Bool) -> [Document.Block] {
    let entries = zip(comparison.items, fates).filter { isIn($0.0) }.map(entry)
    return entries.isEmpty ? [] : [.heading(2, title), .bullets(entries)]
  }

  private func entry(_ change: ItemChange, _ fate: AnswerFate) -> Document.Entry {
    let reason = change.reasons.isEmpty ? [] : [wording.reason(change)]
    return Document.Entry(wording.title(of: change), lines: reason + [fate.sentence].compactMap { $0 })
  }
}
