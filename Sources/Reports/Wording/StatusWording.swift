import RulesLibrary
import ScoringEngine

extension FolderStatus.Record {
  /// The day, the round, the version and, of a correction, which it is.
  var inWords: String {
    let words = [
      date.inWords, round.map { "round \($0)" }, "version \(version)", revision == 1 ? nil : "revision \(revision)",
    ]
    return words.compactMap { $0 }.joined(separator: ", ")
  }

  /// What a submitted record comes to, in sentences.
  var finding: [String] {
    switch content {
    case .rated(let overall, let progress):
      ["Score: \(overall.inSentences)"] + [progress.carriedInSentence].compactMap { $0 }
    case .weighed(_, _, let decision): [decision.map { "Decided: \($0.closed)" } ?? "No option is decided for yet."]
    }
  }

  /// How far a draft has come, in sentences.
  var extent: [String] {
    switch content {
    case .rated(_, let progress):
      ["\(progress.answered) of \(progress.asked) questions answered."] + [progress.carriedInSentence].compactMap { $0 }
    case .weighed(let given, let all, _): ["\(given) of \(all) ratings given."]
    }
  }
}

extension NextReview {
  /// The day, and where it comes from.
  func inWords(on today: CivilDate) -> String {
    let when = date < today ? "It was due on \(date.inWords)" : "On \(date.inWords)"
    return switch reason {
    case .plan: "\(when), as the plan says."
    case .lastRound: "\(when), \(Self.usualWeeks) weeks after the last round. The plan names no day."
    }
  }
}
