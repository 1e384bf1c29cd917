import RulesLibrary
import ScoringEngine

/// Where a readiness folder stands, as a task list that reads well aloud.
package struct StatusDocument {
  /// Everything that is shown; nothing is worked out again.
  let status: FolderStatus

  /// A report on a folder.
  package init(_ status: FolderStatus) { self.status = status }

  /// The whole report.
  package var document: Document {
    Document(
      title: "\(status.organisation): where the readiness folder stands",
      blocks: opening + attention + status.strands.flatMap(strand) + ballots + plan + review + others)
  }
}

extension StatusDocument {
  private var opening: [Document.Block] {
    let none = status.strands.isEmpty ? " There are no records in it yet." : ""
    return [.paragraph("The folder \(status.folder), on \(status.today.inWords).\(none)")]
  }

  private var attention: [Document.Block] {
    guard !status.attention.isEmpty else { return [] }
    let entries = status.attention.map { Document.Entry($0.file, lines: [$0.message.closed]) }
    return [.heading(2, "Files that need your attention"), .bullets(entries)]
  }

  private func strand(_ strand: FolderStatus.Strand) -> [Document.Block] {
    let title = "\(strand.unit.name(in: status.organisation)): \(strand.title)"
    return [.heading(2, title), .bullets(rounds(strand) + strand.drafts.map(draft) + remarks(strand))]
  }

  private func rounds(_ strand: FolderStatus.Strand) -> [Document.Entry] {
    guard let latest = strand.rounds.last else { return [Document.Entry("No round is submitted yet.")] }
    let count = strand.rounds.count
    let title =
      count == 1
      ? "1 round is submitted: \(latest.inWords)." : "\(count) rounds are submitted. The latest: \(latest.inWords)."
    return [Document.Entry(title, lines: latest.finding + ["File: \(latest.file)"])]
  }

  private func draft(_ draft: FolderStatus.Record) -> Document.Entry {
    Document.Entry("A draft: \(draft.inWords).", lines: draft.extent + ["File: \(draft.file)"])
  }

  private func remarks(_ strand: FolderStatus.Strand) -> [Document.Entry] {
    let corrected =
      strand.corrected == 0
      ? nil
      : "\(Counts.of(strand.corrected, "record is", "records are")) corrected by a later one, and kept."
    let newer = strand.newer.map { "There is a newer version of the questionnaire, \(strand.questionnaire) \($0)." }
    return [corrected, newer].compactMap { $0 }.map { Document.Entry($0) }
  }

  private var ballots: [Document.Block] {
    let lines = status.ballots.map { box in
      "\(box.unit.name(in: status.organisation)), \(box.questionnaire), \(box.round): "
        + "\(Counts.of(box.count, "ballot", "ballots"))."
    }
    return lines.isEmpty ? [] : [.heading(2, "Ballots"), .bullets(lines)]
  }

  private var plan: [Document.Block] { status.plan.map { PlanDays(plan: $0, today: status.today).part } ?? [] }

  private var review: [Document.Block] {
    guard let review = status.review else { return [] }
    return [.heading(2, "Next review"), .paragraph(review.inWords(on: status.today))]
  }

  private var others: [Document.Block] {
    let lines = [
      status.backups.isEmpty ? nil : "Kept from before the last change: \(status.backups.joined(separator: "; ")).",
      status.others.isEmpty ? nil : "Not of this tool, and left alone: \(status.others.joined(separator: "; ")).",
    ].compactMap { $0 }
    return lines.isEmpty ? [] : [.heading(2, "Other files"), .bullets(lines)]
  }
}
