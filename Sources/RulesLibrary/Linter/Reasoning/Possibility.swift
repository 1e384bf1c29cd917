/// Whether something can happen at all, under some answers.
enum Possibility: Equatable {
  /// Answers exist under which it happens.
  case possible
  /// There are none; every combination is ruled out.
  case impossible
  /// Neither could be shown within the limits of the search.
  case undecided(Undecided)
}

/// Why a search was given up.
enum Undecided: Error, Equatable {
  /// More parts of conditions to look at than `ConditionSearch.mostSteps`.
  case tooManySteps
  /// Numbers that only ever more steps would tell apart; more than `NumberLimits.mostNarrowings`.
  case numbersTooClose
  /// The searches before it took `ConditionSearch.mostStepsOfAFile` together.
  case stepsUsedUp
}
