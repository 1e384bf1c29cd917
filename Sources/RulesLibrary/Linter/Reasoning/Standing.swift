/// How an item can stand towards a condition (scoring method, section 1).
enum Standing: Hashable {
  /// Not in scope, or not applicable: every comparison with it is false.
  case outside
  /// Open, or "do not know": every comparison with it is unknown.
  case unknown
  /// Answered: a level in hundredths, or the position of a choice. A text is always 0.
  case value(Int)
  /// Answered with a number; which one, `NumberFact`s narrow down.
  case number
}

/// A comparison of which at least one side is a number, taken to hold or not to hold.
struct NumberFact: Equatable {
  /// The item compared.
  let item: Int
  /// How it stands to the bound.
  let comparison: Condition.Comparison
  /// What it is held against.
  let bound: Condition.Bound
  /// Whether it is taken to hold.
  var holds = true

  /// Whether two facts are about the same comparison, held or not.
  func isAbout(_ other: NumberFact) -> Bool {
    item == other.item && comparison == other.comparison && bound == other.bound
  }
}
