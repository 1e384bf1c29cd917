import RulesLibrary
import ScoringEngine

/// Tries answers to the items that a condition looks at, all others left open.
struct AnswerSearch {
  /// The questionnaire whose conditions are tried.
  let questionnaire: Questionnaire

  /// The answers worth trying: every level and choice; for a number its ends, eighths of its range, and both sides of every
  /// number that a condition holds it against.
  func candidates(for item: Int) -> [Answer] {
    switch questionnaire.items[item].question {
    case .level(let question): (0...question.top).map(Answer.level)
    case .choice(let choices): choices.indices.map(Answer.choice)
    case .number(let question): numbers(item, question).map { Answer.number(hundredths: $0) }
    case .text: [.text("Words")]
    }
  }

  /// What the condition can come to with every item it depends on answered; stops once it has been both true and false.
  func outcomes(of condition: Condition) -> Set<Truth> {
    var outcomes: Set<Truth> = []
    let items = dependencies(of: condition)
    let choices = items.map(candidates)
    var turn = [Int](repeating: 0, count: items.count)
    repeat {
      var answers = [Answer](repeating: .open, count: questionnaire.items.count)
      for (index, item) in items.enumerated() { answers[item] = choices[index][turn[index]] }
      let sheet = AnswerSheet(questionnaire: questionnaire, answers: answers, depth: .full)
      outcomes.insert(sheet.truth(of: condition))
    } while !outcomes.isSuperset(of: [.yes, .no]) && advance(&turn, choices.map(\.count))
    return outcomes
  }
}

extension AnswerSearch {
  /// The items a condition looks at, and those that decide whether they are asked.
  private func dependencies(of condition: Condition) -> [Int] {
    condition.items.reduce(into: []) { found, item in
      let before = questionnaire.items[item].askWhen.map(dependencies) ?? []
      for item in before + [item] where !found.contains(item) { found.append(item) }
    }
  }

  /// The next combination, counting up like the digits of a number; false after the last.
  private func advance(_ turn: inout [Int], _ counts: [Int]) -> Bool {
    for index in turn.indices {
      turn[index] += 1
      if turn[index] < counts[index] { return true }
      turn[index] = 0
    }
    return false
  }

  private func numbers(_ item: Int, _ question: NumberQuestion) -> [Int] {
    let step = [100, 10, 1][question.decimals]
    let (low, high) = (question.hundredths.lowerBound, question.hundredths.upperBound)
    let eighths = (0..<8).map { low + (high - low) / step * $0 / 8 * step } + [high]
    let conditions = questionnaire.checks.map(\.when) + questionnaire.items.compactMap(\.askWhen)
    let bounds = conditions.flatMap { $0.numbers(comparedWith: item) }
    return Set(eighths + bounds.flatMap { [$0 - step, $0, $0 + step] }).filter(question.hundredths.contains).sorted()
  }
}

extension Condition {
  /// The numbers, in hundredths, that an item is held against.
  fileprivate func numbers(comparedWith item: Int) -> [Int] {
    switch self {
    case .all(let parts), .any(let parts): parts.flatMap { $0.numbers(comparedWith: item) }
    case .not(let part): part.numbers(comparedWith: item)
    case .compare(item, _, .number(let hundredths)): [hundredths]
    default: []
    }
  }
}
