import RulesLibrary
import ScoringEngine

/// A change between two rounds in the sentence that a board would want, in whole points that add up.
struct ChangeSentence {
  /// What changed.
  let comparison: RoundComparison
  /// The day of the earlier round, and of the later.
  let dates: (earlier: CivilDate, later: CivilDate)

  /// As in "Up 12 since June: 9 from what you changed, 3 because the questionnaire changed, nothing from scope."
  var text: String {
    guard let change = comparison.change else { return "No change can be told: \(comparison.reason ?? "")" }
    let opening = "\(Self.move(change.points) ?? "No change") since \(dates.earlier.inWords(seenFrom: dates.later))"
    guard let split = change.split else {
      return "\(opening). What it comes from cannot be told: \(comparison.reason ?? "")"
    }
    if split.points.isNothing { return opening + (split.hundredths.isNothing ? "." : " in whole points.") }
    return "\(opening): \(parts(split.points).joined(separator: ", "))."
  }
}

extension ChangeSentence {
  /// Each part, with its direction where not all go the way of the whole.
  private func parts(_ parts: ChangeParts) -> [String] {
    let values = [parts.answers, parts.questionnaire, parts.scope]
    let isOneWay = values.allSatisfy { $0.signum() == 0 || $0.signum() == parts.total.signum() }
    let amounts = values.map { value in
      isOneWay ? (value == 0 ? nil : "\(value.magnitude)") : Self.move(value)?.lowercased()
    }
    return [
      "\(amounts[0] ?? "nothing") from what you changed",
      amounts[1].map { "\($0) because the questionnaire changed" } ?? "nothing from the questionnaire",
      "\(amounts[2] ?? "nothing") from scope",
    ]
  }

  /// As in "Up 12"; nil for 0.
  private static func move(_ points: Int) -> String? {
    points == 0 ? nil : "\(points > 0 ? "Up" : "Down") \(points.magnitude)"
  }
}

extension ChangeParts {
  /// Whether all three are 0.
  var isNothing: Bool { answers == 0 && questionnaire == 0 && scope == 0 }
}

extension RoundComparison {
  /// Why the change is not split, in a sentence; nil where it is.
  var reason: String? {
    walk.emptyStep.map { step in
      switch step {
      case .earlier where walk.later.items == 0: "nothing is rated in either round, so neither has a score."
      case .earlier: "nothing is rated in the earlier round, so it has no score."
      case .later: "nothing is rated in the later round, so it has no score."
      case .comparable:
        "none of the questions that the earlier round rated is asked in the same words by the later version."
      case .inBoth: "none of the questions that both versions ask in the same words is rated in both rounds."
      }
    }
  }

  /// Which of the scores is provisional, and why, in a sentence; nil where neither is.
  var provisional: String? {
    let rounds = [("earlier", earlier), ("later", later)].filter {
      $0.1.overall.isProvisional && $0.1.overall.rated > 0
    }
    guard let first = rounds.first?.0 else { return nil }
    return rounds.count == 1
      ? "The score of the \(first) round is provisional: fewer than half of its questions are rated."
      : "Both scores are provisional: fewer than half of the questions are rated."
  }
}

extension ReportHead {
  /// That the round is not final, in a sentence; nil where it is.
  var draftNote: String? { isDraft ? "It is a draft: its answers may still change." : nil }
}
