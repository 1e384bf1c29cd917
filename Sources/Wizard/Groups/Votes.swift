import ScoringEngine
import StrictJSON

/// Votes of a room on one item, as people type them on a line: a number for each level from 0 up, then perhaps how many do not know, and how
/// many say that it does not concern the group. The wizard keeps them as a text of all these numbers.
struct Votes: Equatable {
  /// The counts.
  let tally: Tally

  /// Counts.
  init(_ tally: Tally) { self.tally = tally }

  /// Reads a line of numbers for a scale with so many levels; nil where it is none, or where nobody voted.
  init?(_ words: String, levels: Int) {
    let parts = words.split { $0 == " " || $0 == "," }
    let numbers = parts.compactMap { Self.count($0) }
    guard numbers.count == parts.count, (levels...levels + 2).contains(parts.count), numbers.contains(where: { $0 > 0 })
    else { return nil }
    let others = numbers[levels...] + [0, 0]
    tally = Tally(
      votes: Array(numbers[..<levels]), doNotKnow: others[others.startIndex],
      notApplicable: others[others.startIndex + 1])
  }

  /// What the wizard keeps; nil for any other answer.
  init?(_ answer: Answer) {
    guard case .text(let words) = answer else { return nil }
    self.init(words, levels: words.split(separator: " ").count - 2)
  }

  /// What a record holds; nil where it holds nothing of the kind.
  init?(spread: JSONValue?) {
    guard let spread, case .array(let votes)? = spread["votes"] else { return nil }
    let others = [spread["doNotKnow"], spread["notApplicable"]].map { $0?.count ?? 0 }
    tally = Tally(votes: votes.compactMap(\.count), doNotKnow: others[0], notApplicable: others[1])
  }

  /// As the wizard keeps them.
  var answer: Answer {
    .text((tally.votes + [tally.doNotKnow, tally.notApplicable]).map(String.init).joined(separator: " "))
  }

  /// As the record holds them.
  var json: JSONValue { json(gap: 0) }

  /// The same with the levels between the perspectives furthest apart, 0 for none.
  func json(gap: Int) -> JSONValue {
    let whole: JSONValue = [
      "votes": .array(tally.votes.map(JSONValue.integer)), "doNotKnow": .integer(tally.doNotKnow),
      "notApplicable": .integer(tally.notApplicable),
    ]
    return gap == 0 ? whole : whole.setting("gap", to: .integer(gap))
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
