import RulesLibrary
import ScoringEngine

/// What people who answer can do in a readiness folder, each in a few words and with more to say.
package struct TaskWording {
  /// The folder.
  private let status: FolderStatus

  /// The words for a folder.
  package init(_ status: FolderStatus) { self.status = status }

  /// Whose folder it is, and how each part of it stands; an empty line where one is.
  package var opening: [String] {
    let attention =
      status.attention.isEmpty ? [] : ["", "Some files need your attention. peerready status says which."]
    return [
      "\(status.organisation): what there is to do", "", "The folder \(status.folder), on \(status.today.inWords).",
    ]
      + attention
  }

  /// A draft to go on with.
  package func goOn(_ strand: FolderStatus.Strand, _ draft: FolderStatus.Record) -> (label: String, description: String)
  {
    let unit = strand.unit.name(in: status.organisation)
    return ("Go on with \(strand.title.inQuotes)", "\(unit), \(draft.inWords). \(draft.extent.joined(separator: " "))")
  }

  /// The round after the last one.
  package func nextRound(
    _ strand: FolderStatus.Strand, after last: FolderStatus.Record
  ) -> (label: String, description: String) {
    let unit = strand.unit.name(in: status.organisation)
    let comes =
      last.isRated ? "Each question shows the answer of \(last.date.inWords)." : "Every round weighs the options anew."
    return ("Answer \(strand.title.inQuotes) again", "\(unit). \(comes)")
  }

  /// The plan that is kept.
  package func review(_ plan: LivingPlan) -> (label: String, description: String) {
    let count = Counts.of(plan.open.count, "open action", "open actions")
    let when = status.review.map { " \($0.inWords(on: status.today))" } ?? ""
    return ("Review the plan", "What became of \(count), then the questions that matter now.\(when)")
  }

  /// A questionnaire that has no answers in the folder.
  package func begin(_ heading: any QuestionnaireHeading) -> (label: String, description: String) {
    ("Begin \(heading.title.inQuotes)", heading.minutes > 0 ? "About \(heading.minutes) minutes." : "")
  }
}
