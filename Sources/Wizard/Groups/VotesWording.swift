import RulesLibrary
import ScoringEngine

/// Votes in words.
struct VotesWording {
  /// The levels, from 0 up.
  let levels: [Option]

  /// How hands are typed.
  static func howTo(_ levels: [Option]) -> String {
    let example = ([1, 4, 2].prefix(levels.count) + Array(repeating: 0, count: max(levels.count - 3, 0)))
      .map(String.init).joined(separator: " ")
    return
      "Type how many hands there are for each level, from \(levels.first?.number ?? 0) up, with spaces between, as in "
      + "\(example). One number more is for do not know, and one more for not applicable. By perspective: staff \(example); "
      + "carers \(example)."
  }

  /// What hands said, as it is read out before the group agrees; nil stands for no hands.
  func hands(_ votes: Votes?) -> [String] {
    guard let votes else { return ["No show of hands yet. To take one first: <", ""] }
    return ["Show of hands: \(counts(votes))."] + finding(votes.tally) + [""]
  }

  /// What ballots said.
  func ballots(_ said: GroupItem, _ perspectives: [GroupResult.Group]) -> [String] {
    let sides = zip(perspectives, said.byPerspective).compactMap { group, tally in
      tally.median.map { "\(group.perspective.perspectiveInWords) \(level($0))" }
    }
    let middles = sides.count > 1 ? ["In the middle by perspective: \(sides.joined(separator: "; "))."] : []
    return ["Ballots: \(counts(said.whole))."] + finding(said.whole) + middles + [""]
  }

  /// The same, with how far perspectives are apart.
  func counts(_ votes: Votes) -> String {
    let gap = votes.gap == 0 ? "" : "; perspectives are up to \(Counts.of(votes.gap, "level", "levels")) apart"
    return counts(votes.tally) + gap
  }

  /// Every level with its votes, and those without a level.
  func counts(_ tally: Tally) -> String {
    let votes = tally.votes.enumerated().map { "\(level($0)): \($1)" }
    let others = [
      (tally.doNotKnow, "do not know"), (tally.notApplicable, "not applicable"), (tally.open, "no answer"),
    ].filter { $0.0 > 0 }.map { "\($1): \($0)" }
    return (votes + others).joined(separator: "; ")
  }

  private func finding(_ tally: Tally) -> [String] {
    guard let state = tally.state, let median = tally.median else { return [] }
    let word =
      switch state {
      case .agreed: "Agreed"
      case .near: "Near to each other"
      case .split: "Split"
      }
    return ["\(word). The vote in the middle: \(level(median))."]
  }

  private func level(_ level: Int) -> String { levels.indices.contains(level) ? levels[level].words : "\(level)" }
}
