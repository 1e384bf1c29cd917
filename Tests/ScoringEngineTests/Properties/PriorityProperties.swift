import RulesLibrary
import Testing

@testable import ScoringEngine

/// What holds for every ranking and every plan. A failure names its seed.
@Suite("Properties: priorities and plans")
struct PriorityProperties {
  @Test("Priorities hold exactly the candidates, each once, ranked from one")
  func exactlyTheCandidates() throws {
    for generated in GeneratedCase.many() {
      let card = generated.scorecard()
      let candidates = card.applicable.filter { _, question, answer in
        guard let level = answer.level else { return question.foundation != nil }
        return level < question.target || level < question.foundation ?? 0
      }
      let ranked = generated.fixture.ids(card.priorities.map(\.item))
      try #require(ranked.sorted() == candidates.map(\.id).sorted(), "\(generated)")
      try #require(card.priorities.map(\.rank) == Array(0..<ranked.count).map { $0 + 1 }, "\(generated)")
      try #require(card.priorities.dropLast().allSatisfy { $0.aboveNext != nil }, "\(generated)")
      try #require(card.priorities.last?.aboveNext == nil, "\(generated)")
    }
  }

  @Test("Every need that is a candidate stands before what needs it")
  func needsFirst() throws {
    for generated in GeneratedCase.many() {
      let card = generated.scorecard()
      let ranks = Dictionary(uniqueKeysWithValues: card.priorities.map { ($0.item, $0.rank) })
      for priority in card.priorities {
        for needed in card.questionnaire.items[priority.item].level?.needs ?? [] {
          try #require((ranks[needed] ?? 0) < priority.rank, "\(generated)")
        }
      }
    }
  }

  @Test("What nothing needs keeps the order that it has without needs")
  func restKeepsOrder() throws {
    for generated in GeneratedCase.many() {
      let card = generated.scorecard()
      let plain = GeneratedCase(seed: generated.seed, .init(hasNeeds: false)).scorecard()
      let needed = Set(card.priorities.flatMap { card.questionnaire.items[$0.item].level?.needs ?? [] })
      func rest(_ card: Scorecard) -> [Int] { card.priorities.map(\.item).filter { !needed.contains($0) } }
      try #require(rest(card) == rest(plain), "\(generated)")
    }
  }

  @Test("A gain is the score with that item alone at its target, less the score now")
  func gain() throws {
    for generated in GeneratedCase.many(.init(conditionsOnFactsOnly: true)) {
      let card = generated.scorecard()
      for priority in card.priorities {
        let item = card.questionnaire.items[priority.item]
        let target = try #require(item.level?.target)
        let atTarget = try #require(generated.scorecard([item.id: .level(target)]).overall.score)
        try #require(priority.gain == card.overall.score.map { atTarget - $0 }, "\(generated) \(item.id)")
      }
    }
  }

  @Test("Without needs, neighbours stand as the first rule that tells them apart says, and that rule is named")
  func order() throws {
    for generated in GeneratedCase.many(.init(hasNeeds: false)) {
      let card = generated.scorecard()
      for (one, next) in zip(card.priorities, card.priorities.dropFirst()) {
        let rule = firstRule(one, over: next, card, generated.signals)
        try #require(one.aboveNext == rule, "\(generated)")
      }
    }
  }

  /// The first rule by which `one` goes before `next`; nil where the first rule that tells them apart says otherwise.
  private func firstRule(
    _ one: Priority, over next: Priority, _ card: Scorecard, _ signals: GroupSignals
  ) -> Priority.Precedence? {
    let states = Dictionary(uniqueKeysWithValues: card.foundations.map { ($0.item, $0.state) })
    func place(_ priority: Priority) -> Int { [.notMet: 0, .unknown: 1][states[priority.item]] ?? 2 }
    func gain(_ priority: Priority) -> Fraction { priority.gain ?? Fraction(-2, over: 1) }  // below any loss
    let none = Fraction(0, over: 1)
    let rules: [(Priority.Precedence, Fraction)] = [
      (place(one) == 0 ? .foundationNotMet : .foundationUnknown, Fraction(place(next) - place(one), over: 1)),
      (.votes, Fraction((signals.votes[one.item] ?? 0) - (signals.votes[next.item] ?? 0), over: 1)),
      (.gain, gain(one) - gain(next)),
      (
        .fell, Fraction((signals.fell.contains(one.item) ? 1 : 0) - (signals.fell.contains(next.item) ? 1 : 0), over: 1)
      ),
      (.perspectiveGap, Fraction((signals.gaps[one.item] ?? 0) - (signals.gaps[next.item] ?? 0), over: 1)),
      (.questionnaireOrder, Fraction(next.item - one.item, over: 1)),
    ]
    return rules.first { $0.1 != none }.flatMap { $0.1 > none ? $0.0 : nil }
  }

  @Test("Every action starts with the plan or when the last planned need is due, and lasts as long as its effort")
  func schedule() throws {
    for generated in GeneratedCase.many() {
      let card = generated.scorecard()
      let chosen = card.priorities.prefix(5).map(\.item)
      let actions = card.plan(for: Array(chosen.reversed()), start: .epoch).actions
      try #require(actions.map(\.origin) == chosen.reversed().map { .item($0) }, "\(generated)")
      let dues = Dictionary(uniqueKeysWithValues: zip(chosen.reversed(), actions.map(\.due)))
      for (item, action) in zip(chosen.reversed(), actions) {
        let needs = (card.questionnaire.items[item].level?.needs ?? []).filter(chosen.contains)
        try #require(action.after == needs, "\(generated)")
        try #require(action.start == needs.compactMap { dues[$0] }.max() ?? .epoch, "\(generated)")
        try #require(action.due == action.start.adding(weeks: action.work.effort.weeks), "\(generated)")
      }
    }
  }
}
