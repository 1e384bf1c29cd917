/// Which counts of a small group may be shown, so that nobody can tell who answered what (scoring method, section 9).
package struct SmallGroupRule: Equatable, Sendable {
  /// The fewest people that anything is shown of, at least `least`.
  package let minimum: Int

  /// One person is not a group.
  package static let least = 2
  /// For ballots of a workshop.
  package static let ballots = SmallGroupRule(minimum: 5)
  /// For anonymous surveys that were brought in.
  package static let surveys = SmallGroupRule(minimum: 10)

  /// A rule with a minimum of at least `least`.
  package init(minimum: Int) { self.minimum = minimum }

  /// Whether the total of so many people may be shown.
  package func allows(_ count: Int) -> Bool { count >= minimum }

  /// The groups that may be shown beside the total of all, as positions among `sizes`. `apart` is how many people belong to
  /// none of them; they are never a group of their own, and their number is not shown either.
  ///
  /// No group under the minimum is shown. What is left of the total once the shown groups are taken from it can be worked out by
  /// anybody. So if anything is left, it has to be at least the minimum, and of more than one group: until it is, the
  /// smallest group still shown (of equal ones the last) is hidden with it.
  package func shown(_ sizes: [Int], apart: Int) -> [Int] {
    guard allows(sizes.reduce(apart, +)) else { return [] }
    var shown = sizes.indices.filter { allows(sizes[$0]) }
    while let smallest = shown.max(by: { (sizes[$1], $0) < (sizes[$0], $1) }), !isSafe(shown, sizes, apart: apart) {
      shown.removeAll { $0 == smallest }
    }
    return shown
  }

  /// Whether nothing about a hidden group follows from the total and the groups shown.
  private func isSafe(_ shown: [Int], _ sizes: [Int], apart: Int) -> Bool {
    let hidden = sizes.indices.filter { !shown.contains($0) && sizes[$0] > 0 }
    let rest = hidden.map { sizes[$0] }.reduce(apart, +)
    return rest == 0 || (allows(rest) && (hidden.count != 1 || apart > 0))
  }
}
