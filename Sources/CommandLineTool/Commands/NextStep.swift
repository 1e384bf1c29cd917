import Records
import Reports
import RulesLibrary
import ScoringEngine

/// What to do next in a readiness folder: mend what cannot be read, go on with what was begun, begin, look again when that is due,
/// and else look at the last round.
struct NextStep {
  private let folder: String
  private let strands: [FolderStatus.Strand]
  private let attention: [FolderStatus.Attention]
  private let review: CivilDate?
  private let today: CivilDate

  /// The next step by what was found; `review` is the day that the plan names.
  init(
    _ folder: String, _ strands: [FolderStatus.Strand], _ attention: [FolderStatus.Attention], review: CivilDate?,
    today: CivilDate
  ) {
    self.folder = folder
    self.strands = strands
    self.attention = attention
    self.review = review
    self.today = today
  }

  /// The command. `word` makes a path ready for it, with the libraries that were named.
  func command(_ word: (String) -> String) -> String { "peerready \(words(word))" }

  private func words(_ word: (String) -> String) -> String {
    if let file = attention.first(where: { $0.state == .unreadable })?.file { return "check \(word(file))" }
    if let lock = attention.first(where: { $0.state == .staleLock })?.file { return "unlock \(ShellWord.quoted(lock))" }
    if let draft = strands.flatMap(\.drafts).first { return "wizard \(word(draft.file))" }
    guard let last = strands.lastRound else { return "wizard \(word(folder))" }
    guard let review = NextReview(plan: review, lastRound: last.date), review.date <= today else {
      return "score \(word(last.file))"
    }
    if review.reason == .plan { return "review \(word(folder))" }
    return "wizard --from \(word(last.file)) --output \(ShellWord.quoted(folder))"
  }
}
