import RulesLibrary
import ScoringEngine

extension AgreementState {
  /// As a heading or the start of a sentence.
  var title: String {
    switch self {
    case .agreed: "Agreed"
    case .near: "Near"
    case .split: "Split"
    }
  }
}

/// What several people said to one item, in words.
struct TallyWording {
  /// The counts.
  let tally: Tally
  /// The item, whose levels are named.
  let item: Item

  /// As in "Split: votes from level 0 (Not yet) to level 3 (Done)."; nil where nobody gave a level.
  var finding: String? {
    guard let state = tally.state, let range = tally.range else { return nil }
    let (lowest, highest) = (item.inWords(level: range.lowerBound), item.inWords(level: range.upperBound))
    guard range.count > 1 else { return "\(state.title): every vote is for \(lowest)." }
    return "\(state.title): votes from \(lowest) to \(highest)."
  }

  /// Every level with its votes: "Votes: level 0 (Not yet) 4, level 1 (Planned) 2."
  var votes: String {
    let votes = tally.votes.enumerated().map { "\(item.inWords(level: $0)) \($1)" }
    return "Votes: \(votes.joined(separator: ", "))."
  }

  /// As in "2 do not know, 1 not applicable"; nil where everybody gave a level.
  var withoutLevel: String? {
    let counts = [
      (tally.doNotKnow, "do not know"), (tally.notApplicable, "not applicable"), (tally.open, "without an answer"),
    ]
    let words = counts.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
    return words.isEmpty ? nil : words.joined(separator: ", ")
  }

  /// As in "In the middle: level 1 (Planned). On the most common level: 5 of 12 votes (41.67%)."; nil where nobody gave a
  /// level.
  var middle: String? {
    guard let median = tally.median, let most = tally.mostVotes, let agreement = tally.agreement else { return nil }
    let share = ExactNumber.text(hundredths: agreement.hundredths)
    return "In the middle: \(item.inWords(level: median)). On the most common level: \(most) of "
      + "\(Counts.of(tally.levelVotes, "vote", "votes")) (\(share)%)."
  }

  /// One perspective beside the others: "Carers (6 people): votes from level 0 up 4, 2, 0, 0; in the middle level 0 (Not yet); 1 do
  /// not know."
  func line(of group: GroupResult.Group) -> String {
    let votes = tally.votes.map(String.init).joined(separator: ", ")
    let middle = tally.median.map { "in the middle \(item.inWords(level: $0))" } ?? "nobody gave a level"
    let parts = ["votes from level 0 up \(votes)", middle, withoutLevel].compactMap { $0 }
    return "\(group.inWords.capitalisedStart): \(parts.joined(separator: "; "))."
  }
}

extension GroupResult.Group {
  /// As in "carers (6 people)".
  var inWords: String { "\(perspective.perspectiveInWords) (\(Counts.of(count, "person", "people")))" }
}
