import RulesLibrary
import Testing

@testable import ScoringEngine
import TestSupport

/// What is not asked changes nothing, and the same answers give the same results.
@Suite("Properties: scope and sameness")
struct ScopeProperties {
  /// Every figure of a scorecard, for comparing two.
  private struct Results: Equatable {
    let isInScope: [Bool]
    let figures: [Figures]
    let progress: Progress
    let foundations: [FoundationResult]
    let checks: [CheckResult]
    let verdict: Verdict?
    let priorities: [Priority]
    let plan: ActionPlan

    init(_ card: Scorecard) {
      isInScope = card.sheet.isInScope
      figures = card.sections + [card.overall]
      progress = card.progress
      foundations = card.foundations
      checks = card.checks
      verdict = card.verdict
      priorities = card.priorities
      plan = card.plan(for: card.priorities.prefix(5).map(\.item), start: .epoch)
    }
  }

  @Test("Answers to items out of scope change nothing")
  func outOfScope() throws {
    for generated in GeneratedCase.many() {
      let card = generated.scorecard()
      var random = SplitMix64(seed: generated.seed)
      var changes: [String: Answer] = [:]
      for (item, isInScope) in zip(card.questionnaire.items, card.sheet.isInScope) where !isInScope {
        changes[item.id] = otherAnswer(item, &random)
      }
      try #require(Results(generated.scorecard(changes)) == Results(card), "\(generated)")
    }
  }

  @Test("The same seed gives the same results to the last figure")
  func determinism() throws {
    for generated in GeneratedCase.many() {
      let again = GeneratedCase(seed: generated.seed)
      try #require(Results(generated.scorecard()) == Results(again.scorecard()), "\(generated)")
    }
  }

  @Test("The generated cases hold what the properties are about")
  func coverage() {
    var seen: [String: Int] = [:]
    func see(_ what: String, _ isSeen: Bool) { seen[what, default: 0] += isSeen ? 1 : 0 }
    for generated in GeneratedCase.many() {
      let card = generated.scorecard()
      see("an item out of scope", card.sheet.isInScope.contains(false))
      see("no score", card.overall.score == nil)
      see("nothing applicable", card.overall.applicable == 0)
      see("provisional", card.overall.isProvisional)
      see("a loss", card.priorities.contains { ($0.gain?.numerator ?? 0) < 0 })
      see("a need moved up", card.priorities.contains { if case .neededBy = $0.aboveNext { true } else { false } })
      for state in CheckResult.State.allCases { see("\(state)", card.checks.contains { $0.state == state }) }
      for state in FoundationResult.State.allCases {
        see("\(state)", card.foundations.contains { $0.state == state })
      }
      for verdict in VerdictID.allCases { see("\(verdict)", card.verdict?.id == verdict) }
    }
    for (what, count) in seen { #expect(count >= 40, "\(what): \(count) of 2,000 cases") }
  }

  /// An answer of the item's kind, of any state.
  private func otherAnswer(_ item: Item, _ random: inout SplitMix64) -> Answer {
    let value: Answer =
      switch item.question {
      case .level(let question): .level(.random(in: 0...question.top, using: &random))
      case .choice(let choices): .choice(.random(in: choices.indices, using: &random))
      case .number: .number(hundredths: .random(in: -300...300, using: &random))
      case .text: .text("Other")
      }
    return random.pick([.open, .doNotKnow, .doesNotApply, value, value, value]) ?? .open
  }
}
