import ScoringEngine
import StrictJSON

/// Votes of a room on one item, as people type them on a line: a number for each level from 0 up, then perhaps how many do not know, and how
/// many say that it does not concern the group. Or the same for each perspective after its name, with semicolons between: `staff 1 2 0 0;
/// carers 0 1 1 0`. The wizard keeps their sum and the gap as a text of numbers.
struct Votes: Equatable {
  /// The counts of all.
  let tally: Tally
  /// Levels between the medians of the perspectives furthest apart, of those that may be told apart; 0 where none are.
  let gap: Int

  /// Counts, by default without a gap.
  init(_ tally: Tally, gap: Int = 0) {
    self.tally = tally
    self.gap = gap
  }

  /// Reads a line for a scale with so many levels; nil where it is none, or where nobody voted.
  init?(_ words: String, levels: Int) {
    let parts = words.split(separator: ";", omittingEmptySubsequences: false)
    let groups = parts.compactMap { VotesPart($0, levels: levels) }
    let names = groups.compactMap(\.perspective)
    let isOne = groups.count == 1 && names.isEmpty
    guard groups.count == parts.count, isOne || (names.count == groups.count && Set(names).count == names.count),
      let sum = Self.sum(groups.map(\.numbers))
    else { return nil }
    self.init(Self.tally(sum), gap: Self.gap(groups.map { Self.tally($0.numbers) }))
  }

  private static func sum(_ groups: [[Int]]) -> [Int]? {
    let sum = groups.reduce([]) { sum, group in sum.isEmpty ? group : zip(sum, group).map { $0 + $1 } }
    return sum.allSatisfy(PeopleFields.headcount.contains) && sum.contains { $0 > 0 } ? sum : nil
  }

  private static func tally(_ numbers: [Int]) -> Tally {
    let others = numbers.suffix(2).map { $0 }
    return Tally(votes: numbers.dropLast(2), doNotKnow: others[0], notApplicable: others[1])
  }

  /// Of the perspectives that the small-group rule lets be shown.
  private static func gap(_ groups: [Tally]) -> Int {
    let shown = SmallGroupRule.ballots.shown(groups.map { $0.levelVotes + $0.doNotKnow + $0.notApplicable }, apart: 0)
    let medians = shown.compactMap { groups[$0].median }
    return (medians.max() ?? 0) - (medians.min() ?? 0)
  }

  /// What the wizard keeps; nil for any other answer.
  init?(_ answer: Answer) {
    guard case .text(let words) = answer else { return nil }
    let numbers = words.split(separator: " ").compactMap { Int($0) }
    guard numbers.count > 3, let gap = numbers.last else { return nil }
    self.init(Self.tally(numbers.dropLast()), gap: gap)
  }

  /// What a record holds; nil where it holds nothing of the kind.
  init?(spread: JSONValue?) {
    guard let spread, case .array(let votes)? = spread["votes"] else { return nil }
    let others = [spread["doNotKnow"], spread["notApplicable"]].map { $0?.count ?? 0 }
    self.init(
      Tally(votes: votes.compactMap(\.count), doNotKnow: others[0], notApplicable: others[1]),
      gap: spread["gap"]?.count ?? 0)
  }

  /// As the wizard keeps them.
  var answer: Answer {
    .text((tally.votes + [tally.doNotKnow, tally.notApplicable, gap]).map(String.init).joined(separator: " "))
  }

  /// As the record holds them.
  var json: JSONValue {
    let whole: JSONValue = [
      "votes": .array(tally.votes.map(JSONValue.integer)), "doNotKnow": .integer(tally.doNotKnow),
      "notApplicable": .integer(tally.notApplicable),
    ]
    return gap == 0 ? whole : whole.setting("gap", to: .integer(gap))
  }
}

/// The votes of a room, or of one perspective in it, as they stand on a line.
private struct VotesPart {
  /// As in `peer-support-workers`; nil where none is named.
  let perspective: String?
  /// For each level, then of those who do not know, then of those whom it does not concern.
  let numbers: [Int]

  /// Nil where it is no such thing.
  init?(_ text: Substring, levels: Int) {
    let words = text.split { $0 == " " || $0 == "," }
    let name = words.prefix { $0.first?.isNumber != true }.joined(separator: " ")
    let digits = words.drop { $0.first?.isNumber != true }
    let counts = digits.compactMap { Self.count($0) }
    guard counts.count == digits.count, (levels...levels + 2).contains(counts.count) else { return nil }
    numbers = counts + Array(repeating: 0, count: levels + 2 - counts.count)
    guard !name.isEmpty else {
      perspective = nil
      return
    }
    let meant = Perspective.known.filter { $0.perspectiveInWords.hasPrefix(name.lowercased()) || $0 == name }
    guard meant.count == 1 else { return nil }
    perspective = meant[0]
  }

  private static func count(_ digits: Substring) -> Int? {
    guard let number = TypedNumber(String(digits)), number.decimals == 0 else { return nil }
    let count = number.hundredths / 100
    return PeopleFields.headcount.contains(count) ? count : nil
  }
}

extension JSONValue {
  /// A count of people; nil for any other value.
  var count: Int? {
    switch self {
    case .integer(let count): count
    case .decimal(let units, let places) where (-5...0).contains(places):
      (places..<0).reduce(units) { count, _ in count * 10 }
    default: nil
    }
  }
}
