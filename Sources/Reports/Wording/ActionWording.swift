import RulesLibrary
import ScoringEngine

extension ActionStatus {
  /// As in "under way".
  var inWords: String {
    switch self {
    case .notStarted: "not started"
    case .underWay: "under way"
    case .done: "done"
    case .stopped: "stopped"
    }
  }
}

extension LivingAction {
  /// Its title and its name in files, as in `"Money for a year" (money)`.
  var named: String { "\"\(title)\" (\(id))" }

  /// Its title as far as its first sentence, without the full stop; that of a check can be several sentences.
  var short: String {
    let first = title.split(separator: ". ", maxSplits: 1).first.map(String.init) ?? title
    return first.hasSuffix(".") ? String(first.dropLast()) : first
  }

  /// How it stands, with the reason where it is stopped, and whether it is late on a day.
  func statusInWords(on today: CivilDate) -> String {
    let late = isLate(on: today) ? " It is late: it was due on \(due.inWords)." : ""
    return "Status: \(status.inWords)\(stoppedBecause.map { ", because: \($0.closed)" } ?? ".")\(late)"
  }

  /// When it is due and who does it, in one line, as in "due 19 December 2026, Sam Hill".
  var dueInWords: String { "\(named), due \(due.inWords), \(needsOwner ? "needs an owner" : owner)" }
}

extension LivingAction.QuestionChange {
  /// What became of the question, and what follows for the action.
  var inWords: String {
    itemClass == .removed
      ? "It is no longer asked for, from version \(version) of the questionnaire on."
      : "Its question has other words or other possible answers from version \(version) on, so new answers do not say "
        + "whether its level is reached."
  }
}

extension PlanEvent {
  /// The day, what happened and what stood there before.
  var inWords: String { "\(date.inWords). \(what.closed)\(was.map { " Before: \($0.closed)" } ?? "")" }
}

extension DatedText {
  /// The day and the text, after a word for what it is.
  func inWords(_ kind: String) -> String { "\(kind), \(date.inWords): \(text)" }
}
