import RulesLibrary
import ScoringEngine

extension Progress {
  /// As in "12 answers are carried over from 2026-Q3 and not reconfirmed."; nil where none is.
  var carriedInSentence: String? {
    let rounds = carriedByRound
    guard let first = rounds.first else { return nil }
    let answers = Counts.of(carried.count, "answer is", "answers are")
    guard rounds.count > 1 else { return "\(answers) carried over from \(first.from) and not reconfirmed." }
    let each = Counts.list(rounds.map { "\($0.items.count) from \($0.from)" })
    return "\(answers) carried over and not reconfirmed: \(each)."
  }

  /// The rounds that answers are carried over from, in order of their names, each with its items as positions.
  var carriedByRound: [(from: String, items: [Int])] {
    Dictionary(grouping: carried, by: \.from).map { ($0.key, $0.value.map(\.item)) }.sorted { $0.0 < $1.0 }
  }
}
