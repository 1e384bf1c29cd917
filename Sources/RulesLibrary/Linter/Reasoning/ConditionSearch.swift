/// Finds out whether some answers make a condition true, or make it false: by ruling out every combination or reaching
/// one, never by trying a sample. Works at full depth; an item's own condition decides whether it is asked.
struct ConditionSearch {
  /// Combinations of answers after which a search is given up.
  static let mostCombinations = 200_000

  private let answers: PossibleAnswers
  private var partial: PartialAnswers
  private var combinations = 0
  private var rounds = 0

  /// A search among the answers that can be given.
  init(_ answers: PossibleAnswers) {
    self.answers = answers
    partial = PartialAnswers(answers.questionnaire)
  }

  /// Whether the condition can come to that one truth.
  static func can(_ condition: Condition, be truth: Truths, _ answers: PossibleAnswers) -> Possibility {
    var search = ConditionSearch(answers)
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
    combinations += 1
    guard combinations <= Self.mostCombinations else { throw .tooManyCombinations }
    guard partial.truths(of: condition).contains(truth) else { return false }
    switch partial.firstOpen(in: condition) {
    case nil: return true
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
      if try limits.areThere(rounds: &rounds), try reaches(truth, condition) { return true }
      partial.facts.removeLast()
    }
    return false
  }
}
