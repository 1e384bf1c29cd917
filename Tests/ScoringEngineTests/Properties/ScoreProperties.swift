import RulesLibrary
import Testing

@testable import ScoringEngine

/// What holds for every score, over thousands of generated questionnaires and answers. A failure names its seed.
@Suite("Properties: scores")
struct ScoreProperties {
  /// No rating changes what is in scope, so that a rating can be changed alone.
  private static let fixedScope = GeneratedCase.Form(conditionsOnFactsOnly: true)

  /// Σ w·level/top ÷ Σ w as the method writes it, over a common denominator of 2,520; nil over nothing.
  private func share(_ items: [(question: LevelQuestion, level: Int)]) -> Fraction? {
    let weights = items.map(\.question.importance.weight).reduce(0, +)
    let reached = items.map { $0.question.importance.weight * $0.level * 2520 / $0.question.top }.reduce(0, +)
    return weights == 0 ? nil : Fraction(reached, over: 2520 * weights)
  }

  @Test("Score, low and high are the quotients of the method, over all items and over each section")
  func definition() throws {
    for generated in GeneratedCase.many() {
      let card = generated.scorecard()
      let ranges = card.questionnaire.sections.map(\.items) + [card.questionnaire.items.indices]
      for (range, figures) in zip(ranges, card.sections + [card.overall]) {
        let ids = Set(range.map { card.questionnaire.items[$0].id })
        let items = card.applicable.filter { ids.contains($0.id) }
        let rated = items.compactMap { item in item.answer.level.map { (item.question, $0) } }
        try #require(figures.score == share(rated), "\(generated)")
        try #require(figures.low == share(items.map { ($0.question, $0.answer.level ?? 0) }), "\(generated)")
        try #require(
          figures.high == share(items.map { ($0.question, $0.answer.level ?? $0.question.top) }), "\(generated)")
        try #require([figures.applicable, figures.rated] == [items.count, rated.count], "\(generated)")
      }
    }
  }

  @Test("The score lies between low and high")
  func inRange() throws {
    for generated in GeneratedCase.many() {
      let card = generated.scorecard()
      for figures in card.sections + [card.overall] {
        try #require((figures.low == nil) == (figures.applicable == 0), "\(generated)")
        try #require((figures.score == nil) == (figures.rated == 0), "\(generated)")
        guard let low = figures.low, let high = figures.high else { continue }
        try #require(Fraction(0, over: 1) <= low && low <= high && high <= Fraction(1, over: 1), "\(generated)")
        guard let score = figures.score else { continue }
        try #require(low <= score && score <= high, "\(generated)")
      }
    }
  }

  @Test("The counts of the sections add up to those of the whole, and those of the whole to what is in scope")
  func countsAddUp() throws {
    for generated in GeneratedCase.many() {
      let card = generated.scorecard()
      func counts(_ figures: Figures) -> [Int] {
        [figures.inScope, figures.rated, figures.open, figures.doNotKnow, figures.notApplicable]
      }
      let sums = card.sections.map(counts).reduce([0, 0, 0, 0, 0]) { zip($0, $1).map(+) }
      try #require(counts(card.overall) == sums, "\(generated)")
      try #require(sums.dropFirst().reduce(0, +) == card.overall.inScope, "\(generated)")
      try #require(card.progress.answered <= card.progress.asked, "\(generated)")
    }
  }

  @Test("Raising one level raises score, low and high")
  func raising() throws {
    for generated in GeneratedCase.many(Self.fixedScope) {
      let before = generated.scorecard()
      for (id, question, answer) in before.applicable {
        guard let level = answer.level, level < question.top else { continue }
        let after = generated.scorecard([id: .level(level + 1)])
        let pairs = [
          (before.overall.score, after.overall.score), (before.overall.low, after.overall.low),
          (before.overall.high, after.overall.high),
        ]
        for (old, new) in pairs { try #require(try #require(new) > #require(old), "\(generated) \(id)") }
      }
    }
  }

  @Test("An unknown that turns out at 0 keeps the low end, at the top keeps the high end, and the range narrows")
  func unknownTurnsOut() throws {
    for generated in GeneratedCase.many(Self.fixedScope) {
      let before = generated.scorecard().overall
      for (id, question, answer) in generated.scorecard().applicable where answer.isUnknown {
        let atZero = generated.scorecard([id: 0]).overall
        let atTop = generated.scorecard([id: .level(question.top)]).overall
        try #require(atZero.low == before.low, "\(generated) \(id)")
        try #require(atTop.high == before.high, "\(generated) \(id)")
        let width = try #require(before.high) - #require(before.low)
        try #require(try #require(atTop.high) - #require(atTop.low) < width, "\(generated) \(id)")
      }
    }
  }

  @Test("Where everything applicable is rated, low, score and high are one")
  func allRated() throws {
    for generated in GeneratedCase.many(Self.fixedScope) {
      let unknown = generated.scorecard().applicable.filter(\.answer.isUnknown)
      let ratings = unknown.map { ($0.id, Answer.level($0.question.top / 2)) }
      let figures = generated.scorecard(Dictionary(uniqueKeysWithValues: ratings)).overall
      try #require(figures.low == figures.score && figures.score == figures.high, "\(generated)")
      try #require(!figures.isProvisional, "\(generated)")
    }
  }

  @Test("With one importance for all, the score is the plain mean of the items' shares")
  func plainMean() throws {
    for importance in Importance.allCases {
      for generated in GeneratedCase.many(.init(importance: importance), count: 700) {
        let card = generated.scorecard()
        let shares = card.applicable.compactMap { item in item.answer.level.map { $0 * 2520 / item.question.top } }
        let mean = shares.isEmpty ? nil : Fraction(shares.reduce(0, +), over: 2520 * shares.count)
        try #require(card.overall.score == mean, "\(generated) \(importance)")
      }
    }
  }

  @Test("Every verdict has a reason")
  func verdictHasReasons() throws {
    for generated in GeneratedCase.many() {
      guard let verdict = generated.scorecard().verdict else { continue }
      try #require(!verdict.reasons.isEmpty, "\(generated) \(verdict.id)")
    }
  }
}
