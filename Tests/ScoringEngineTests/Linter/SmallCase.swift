import TestSupport

@testable import RulesLibrary
@testable import ScoringEngine

/// A questionnaire of three to five items of which every answer sheet can be tried, made from a seed.
struct SmallCase: CustomStringConvertible {
  let seed: UInt64
  let questionnaire: Questionnaire

  var description: String { "seed \(seed): \(questionnaire.items.map(\.askWhen)) \(questionnaire.checks.map(\.when))" }

  /// The case of a seed.
  init(seed: UInt64) {
    var maker = SmallCaseMaker(random: SplitMix64(seed: seed))
    let items = maker.items()
    let checks = maker.checks()
    self.seed = seed
    questionnaire = Questionnaire(
      id: "small", version: Fixture.version, title: "Small", summary: "", audience: "", minutes: 1, notice: "",
      sources: [], roles: [], scales: [],
      sections: [Section(id: "only", title: "Only", intro: "", source: [], items: items.indices)],
      items: items, checks: checks, verdict: VerdictRule(readyAt: maker.readyAt(), texts: [:]), changes: [],
      replaces: [], positions: [:])
  }

  /// Every sheet of answers at full depth: each value, "do not know" for open as well, because no condition tells the two
  /// apart, and "not applicable" where it is allowed.
  func forEachSheet(_ visit: (AnswerSheet) -> Void) {
    product(
      questionnaire.items.map { item in
        values(of: item) + [.doNotKnow] + (item.allowsNotApplicable ? [.doesNotApply] : [])
      }, visit)
  }

  /// Every sheet with each rating at its top and every other item answered.
  func forEachBestSheet(_ visit: (AnswerSheet) -> Void) {
    product(
      questionnaire.items.map { item in item.level.map { [.level($0.top)] } ?? values(of: item) }, visit)
  }
}

extension SmallCase {
  private func values(of item: Item) -> [Answer] {
    switch item.question {
    case .level(let level): (0...level.top).map(Answer.level)
    case .choice(let choices): choices.indices.map(Answer.choice)
    case .number(let number):
      number.hundredths.filter { $0 % [100, 10, 1][number.decimals] == 0 }.map { Answer.number(hundredths: $0) }
    case .text: [.text("Words")]
    }
  }

  private func product(_ candidates: [[Answer]], _ visit: (AnswerSheet) -> Void) {
    var turn = [Int](repeating: 0, count: candidates.count)
    repeat {
      let answers = zip(candidates, turn).map { $0[$1] }
      visit(AnswerSheet(questionnaire: questionnaire, answers: answers, depth: .full))
    } while advance(&turn, candidates.map(\.count))
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
}

/// Draws the parts of a small case, one after the other, from one stream of numbers.
private struct SmallCaseMaker {
  var random: SplitMix64
  private var made: [Item] = []

  init(random: SplitMix64) { self.random = random }

  mutating func items() -> [Item] {
    for number in 0..<(random.happens(60) ? 3 : random.happens(75) ? 4 : 5) {
      let askWhen = number > 0 && random.happens(45) ? condition(depth: 1) : nil
      made.append(
        Item(
          id: "i\(number)", prompt: "", short: "", why: "", help: nil, source: [], isCore: false, leads: [],
          askWhen: askWhen, allowsNotApplicable: random.happens(30), question: question()))
    }
    return made
  }

  mutating func checks() -> [Check] {
    (0..<Int.random(in: 1...3, using: &random)).map { number in
      Check(
        id: "c\(number)", when: condition(depth: 3), severity: random.pick(Check.Severity.allCases) ?? .warn,
        message: "", why: "", source: [], step: nil)
    }
  }

  mutating func readyAt() -> Int { Int.random(in: 0...100, using: &random) }

  private mutating func question() -> Item.Question {
    switch Int.random(in: 0..<8, using: &random) {
    case 0: .text
    case 1: .choice((0...Int.random(in: 1...2, using: &random)).map { Choice(id: "\($0)", label: "", description: "") })
    case 2...4: .number(number())
    default: .level(level())
    }
  }

  private mutating func level() -> LevelQuestion {
    let top = Int.random(in: 1...2, using: &random)
    let foundation = random.happens(25) ? Int.random(in: 1...top, using: &random) : nil
    return LevelQuestion(
      scale: Scale(id: "s", labels: (0...top).map { "\($0)" }),
      importance: random.pick(Importance.allCases) ?? .helpful, foundation: foundation, target: top, descriptions: [],
      steps: [], evidence: [], needs: [])
  }

  /// Up to five answers; the ends need not be among them.
  private mutating func number() -> NumberQuestion {
    let decimals = Int.random(in: 0...2, using: &random)
    let step = [100, 10, 1][decimals]
    let low = Int.random(in: -3...3, using: &random) * step
    let high = low + Int.random(in: 0...4, using: &random) * step
    let spare = random.happens(30) ? step / 3 : 0
    return NumberQuestion(unit: "", hundredths: low - spare...high + spare, decimals: decimals)
  }

  /// A condition over the items so far.
  private mutating func condition(depth: Int) -> Condition {
    guard depth > 0, random.happens(65) else { return atom() }
    let parts = (0..<Int.random(in: 1...3, using: &random)).map { _ in condition(depth: depth - 1) }
    return random.happens(25) ? .not(parts[0]) : random.happens(50) ? .all(parts) : .any(parts)
  }

  private mutating func atom() -> Condition {
    let item = Int.random(in: made.indices, using: &random)
    if random.happens(15) { return .unknown(item: item) }
    switch made[item].question {
    case .text: return .unknown(item: item)
    case .choice(let choices): return .isChoice(item: item, choice: Int.random(in: choices.indices, using: &random))
    case .level, .number: return comparison(item)
    }
  }

  private mutating func comparison(_ item: Int) -> Condition {
    let word = random.pick(Condition.Comparison.allCases) ?? .atLeast
    let others = made.indices.filter { made[$0].level != nil || made[$0].number != nil }
    if random.happens(50), let other = random.pick(others) {
      let factor = random.pick([-20_000, -10_000, -3333, 0, 5000, 10_000, 10_001, 15_000, 20_000, 30_000]) ?? 0
      return .compare(item: item, word, .multiple(of: other, timesTenThousandths: factor))
    }
    return .compare(item: item, word, .number(hundredths: bound(item)))
  }

  /// A number at or near one of the answers.
  private mutating func bound(_ item: Int) -> Int {
    let range = made[item].number?.hundredths ?? 0...(made[item].level?.top ?? 0) * 100
    return Int.random(in: range, using: &random) + (random.pick([0, 0, -1, 1, 50]) ?? 0)
  }
}
