import RulesLibrary

/// What changed from one version of a questionnaire to another, question by question, and what it means for answers.
package struct ChangesDocument {
  /// What is shown.
  let comparison: VersionComparison

  /// A report on two versions.
  package init(_ comparison: VersionComparison) { self.comparison = comparison }

  /// The whole report.
  package var document: Document {
    let (from, to) = (comparison.from, comparison.to)
    return Document(
      title: "What changed in \(to.id) from version \(from.version) to version \(to.version)",
      blocks: [.paragraph(wording.summary)] + notes + questions + details + surroundings)
  }
}

extension ChangesDocument {
  private var wording: ChangeWording { ChangeWording(comparison: comparison) }

  private var notes: [Document.Block] {
    let lines = comparison.notes.map { "Version \($0.version), \($0.date.inWords): \($0.what)" }
    return lines.isEmpty ? [] : [.bullets(lines)]
  }

  private var questions: [Document.Block] {
    let changed = comparison.items.filter { $0.itemClass != .unchanged }
    guard !changed.isEmpty else { return [] }
    return [.heading(2, "Questions that changed")] + changed.flatMap(question)
  }

  private func question(_ change: ItemChange) -> [Document.Block] {
    let old = change.from.map { comparison.from.items[$0] }
    let new = change.to.map { comparison.to.items[$0] }
    let words = change.answerStands ? [] : WordingPairs(old: old, new: new).entries
    let aspects = change.aspects.isEmpty ? [] : [Document.Entry("Also changed: \(titles(change.aspects)).")]
    let blocks: [Document.Block] = [
      .heading(3, wording.title(of: change)), .paragraph("\(change.heading) \(wording.reason(change))"),
    ]
    return words.isEmpty && aspects.isEmpty ? blocks : blocks + [.bullets(words + aspects)]
  }

  private var details: [Document.Block] {
    let changed = comparison.items.filter { $0.itemClass == .unchanged && !$0.isPlain }
    guard !changed.isEmpty else { return [] }
    return [
      .heading(2, "The same questions with other details"),
      .paragraph("Their old answers stand."),
      .bullets(changed.map { "\(wording.title(of: $0)): \(titles($0.aspects))." }),
    ]
  }

  private func titles(_ aspects: [ItemAspect]) -> String { Counts.list(aspects.map(\.title)) }

  private var surroundings: [Document.Block] {
    let lines =
      parts(comparison.sections, "Section") { id, questionnaire in
        questionnaire.sections.first { $0.id == id }?.title
      }
      + parts(comparison.checks, "Check") { id, questionnaire in questionnaire.checks.first { $0.id == id }?.message }
      + wording.verdict
    return lines.isEmpty ? [] : [.heading(2, "Round the questions"), .bullets(lines)]
  }

  private func parts(_ changes: PartChanges, _ what: String, _ text: (String, Questionnaire) -> String?) -> [String] {
    let (from, to) = (comparison.from, comparison.to)
    return changes.added.map { "\(what) \($0) is new: \(text($0, to) ?? "")" }
      + changes.changed.map { "\(what) \($0) changed: \(text($0, to) ?? "")" }
      + changes.removed.map { "\(what) \($0) is gone: \(text($0, from) ?? "")" }
  }
}
