/// Finds out whether some answers make a condition true, or make it false: by ruling out every combination or reaching
/// one, never by trying a sample. Works at full depth; an item's own condition decides whether it is asked.
struct ConditionSearch {
  /// Parts of conditions looked at after which a search is given up.
  static let mostSteps = 200_000
  /// Steps of all the searches of one file after which no further one is begun.
  static let mostStepsOfAFile = 2_000_000

  private let answers: PossibleAnswers
  private var partial: PartialAnswers
  private var narrowings = 0

  /// A search among the answers that can be given.
  init(_ answers: PossibleAnswers) {
    self.answers = answers
    partial = PartialAnswers(answers.questionnaire)
  }

  /// Whether the condition can come to that one truth. `steps` counts up over all the searches of a file.
  static func can(
    _ condition: Condition, be truth: Truths, _ answers: PossibleAnswers, steps: inout Int
  ) -> Possibility {
    guard steps < mostStepsOfAFile else { return .undecided(.stepsUsedUp) }
    var search = ConditionSearch(answers)
    defer { steps += search.partial.steps + search.narrowings }
    do {
      return try search.reaches(truth, condition) ? .possible : .impossible
    } catch {
      return .undecided(error)
    }
  }
}

extension ConditionSearch {
  /// Goes on from the answers so far: takes one thing that is open and tries every way it can turn out.
  private mutating func reaches(_ truth: Truths, _ condition: Condition) throws(Undecided) -> Bool {
    guard partial.steps <= Self.mostSteps else { throw .tooManySteps }
    let prospect = partial.prospect(of: condition)
    guard prospect.truths.contains(truth) else { return false }
    guard let open = prospect.open else { return true }
    switch partial.first(before: open) {
    case .item(let item, let asked): return try reaches(truth, condition, deciding: item, asked)
    case .fact(let fact): return try reaches(truth, condition, deciding: fact)
    }
  }

  private mutating func reaches(
    _ truth: Truths, _ condition: Condition, deciding item: Int, _ asked: Truths
  ) throws(Undecided) -> Bool {
    for standing in answers.standings(of: item, asked: asked) {
      partial.standings[item] = standing
      if try reaches(truth, condition) { return true }
    }
    partial.standings[item] = nil
    return false
  }

  private mutating func reaches(
    _ truth: Truths, _ condition: Condition, deciding fact: NumberFact
  ) throws(Undecided) -> Bool {
    for holds in [true, false] {
      partial.facts.append(NumberFact(item: fact.item, comparison: fact.comparison, bound: fact.bound, holds: holds))
      let limits = NumberLimits(partial.facts, partial.standings, answers.questionnaire)
      if try limits.areThere(narrowings: &narrowings), try reaches(truth, condition) { return true }
      partial.facts.removeLast()
    }
    return false
  }
}
