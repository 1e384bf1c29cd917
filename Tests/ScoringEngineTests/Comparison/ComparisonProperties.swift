import RulesLibrary
import Testing

@testable import ScoringEngine

/// What holds of every comparison of two rounds, over generated versions, scopes and answers.
@Suite struct ComparisonProperties {
  @Test("The three parts add up to the change: exactly, in hundredths, and in whole points")
  func addUp() throws {
    var splits = 0
    for rounds in GeneratedRounds.many() {
      let comparison = rounds.comparison
      guard let exact = ExactChange(comparison.walk) else {
        #expect(comparison.change?.split == nil && comparison.walk.emptyStep != nil, "\(rounds)")
        continue
      }
      splits += 1
      let change = try #require(comparison.change)
      let (from, to) = try (#require(comparison.earlier.overall.score), #require(comparison.later.overall.score))
      let sum = exact.answers + exact.questionnaire + exact.scope
      #expect(sum * Int128((to - from).denominator) == Int128((to - from).numerator) * exact.denominator, "\(rounds)")
      #expect(change.hundredths == to.hundredths - from.hundredths && change.points == to.points - from.points)
      #expect(change.split?.hundredths.total == change.hundredths, "\(rounds)")
      #expect(change.split?.points.total == change.points, "\(rounds)")
    }
    #expect(splits > 1000)
  }

  @Test("No part is a whole unit away from its exact value, and one that is whole already is shown as it is")
  func nearTheExactValue() throws {
    for rounds in GeneratedRounds.many() {
      let comparison = rounds.comparison
      guard let exact = ExactChange(comparison.walk), let split = comparison.change?.split else { continue }
      for (factor, parts) in [(10_000, split.hundredths), (100, split.points)] as [(Int128, ChangeParts)] {
        let pairs = [
          (exact.answers, parts.answers), (exact.questionnaire, parts.questionnaire), (exact.scope, parts.scope),
        ]
        for (value, shown) in pairs {
          let away = value * factor - Int128(shown) * exact.denominator
          #expect(away.magnitude < exact.denominator.magnitude, "\(rounds)")
          if value * factor % exact.denominator == 0 { #expect(away == 0, "\(rounds)") }
        }
      }
    }
  }

  @Test("A round compared with itself has not changed in any way")
  func itself() {
    for rounds in GeneratedRounds.many(count: 1000) {
      let scorecard = Scorecard(rounds.later)
      let comparison = RoundComparison(from: scorecard, to: scorecard)
      #expect(comparison.items.allSatisfy { $0.itemClass == .same && $0.from == $0.to }, "\(rounds)")
      #expect(comparison.facts.isEmpty && comparison.foundations.isEmpty, "\(rounds)")
      #expect((comparison.change == nil) == (scorecard.overall.score == nil))
      #expect(comparison.change?.split?.hundredths.words ?? "0 0 0" == "0 0 0", "\(rounds)")
      #expect(comparison.change?.split?.points.words ?? "0 0 0" == "0 0 0", "\(rounds)")
      #expect(comparison.change == nil || comparison.change?.split != nil)
    }
  }

  @Test("Where only levels changed, nothing comes from the questionnaire or from scope")
  func answersOnly() {
    let form = GeneratedRounds.Form(
      hasVersions: false, changesScope: false, cases: .init(conditionsOnFactsOnly: true))
    var changed = 0
    for rounds in GeneratedRounds.many(form, count: 1000) {
      guard let change = rounds.comparison.change else { continue }
      #expect(change.split?.hundredths.words == "\(change.hundredths) 0 0", "\(rounds)")
      #expect(change.split?.points.words == "\(change.points) 0 0", "\(rounds)")
      if change.hundredths != 0 { changed += 1 }
    }
    #expect(changed > 500)
  }

  @Test("In one version nothing comes from the questionnaire, and backwards each part is the same with the other sign")
  func oneVersion() {
    for rounds in GeneratedRounds.many(.init(hasVersions: false), count: 1000) {
      let (forward, back) = (ExactChange(rounds.comparison.walk), ExactChange(rounds.reversed.walk))
      #expect((forward == nil) == (back == nil))
      guard let forward, let back else { continue }
      #expect(forward.questionnaire == 0 && back.questionnaire == 0, "\(rounds)")
      #expect(forward.answers * back.denominator == -back.answers * forward.denominator, "\(rounds)")
      #expect(forward.scope * back.denominator == -back.scope * forward.denominator, "\(rounds)")
      #expect(rounds.comparison.change?.split?.hundredths.questionnaire ?? 0 == 0)
    }
  }

  @Test("Backwards the whole change has the other sign, and each item the opposite class")
  func backwards() {
    let opposites: [ComparedItem.Class: ComparedItem.Class] = [
      .rose: .fell, .fell: .rose, .nowRated: .noLongerRated, .noLongerRated: .nowRated, .reworded: .reworded,
      .added: .removed, .removed: .added, .same: .same,
    ]
    for rounds in GeneratedRounds.many() {
      let (forward, back) = (rounds.comparison, rounds.reversed)
      #expect(forward.change?.hundredths == back.change.map { -$0.hundredths }, "\(rounds)")
      let expected = forward.items.map { Move($0.change.to, $0.change.from, $0.to, $0.from, opposites[$0.itemClass]) }
      let found = back.items.map { Move($0.change.from, $0.change.to, $0.from, $0.to, $0.itemClass) }
      #expect(Set(expected) == Set(found), "\(rounds)")
    }
  }

  @Test("Raising one level of the later round never lowers what comes from answers, nor makes anything fall")
  func raising() throws {
    let form = GeneratedRounds.Form(cases: .init(conditionsOnFactsOnly: true))
    for rounds in GeneratedRounds.many(form, count: 500) {
      let before = rounds.comparison
      for item in rounds.later.answers.indices {
        guard let level = rounds.later.answers[item].level,
          level < rounds.later.questionnaire.items[item].level?.top ?? 0
        else { continue }
        var answers = rounds.later.answers
        answers[item] = .level(level + 1)
        let raised = AnswerSheet(questionnaire: rounds.later.questionnaire, answers: answers, depth: rounds.later.depth)
        let after = RoundComparison(from: before.earlier, to: Scorecard(raised))
        #expect(raised.fell(since: rounds.earlier).isSubset(of: rounds.later.fell(since: rounds.earlier)), "\(rounds)")
        guard let old = ExactChange(before.walk), let new = ExactChange(after.walk) else { continue }
        #expect(old.denominator == new.denominator && new.answers >= old.answers, "\(rounds)")
      }
    }
  }

  @Test("Every item of either version that is a rating is told once; its levels are those that the scores are made of")
  func everyItemOnce() {
    for rounds in GeneratedRounds.many() {
      let comparison = rounds.comparison
      let (from, to) = (comparison.items.compactMap(\.change.from), comparison.items.compactMap(\.change.to))
      #expect(from.count == Set(from).count && to.count == Set(to).count, "\(rounds)")
      let ratings = { (sheet: AnswerSheet) in
        sheet.questionnaire.items.indices.filter { sheet.questionnaire.items[$0].level != nil }
      }
      #expect(Set(from).isSuperset(of: ratings(rounds.earlier)) && Set(to).isSuperset(of: ratings(rounds.later)))
      #expect(comparison.items.count { $0.from != nil } == comparison.earlier.overall.rated, "\(rounds)")
      #expect(comparison.items.count { $0.to != nil } == comparison.later.overall.rated, "\(rounds)")
    }
  }

  /// One line of a comparison, to be held against another.
  private struct Move: Hashable {
    let from, to, fromLevel, toLevel: Int?
    let itemClass: ComparedItem.Class?

    init(_ from: Int?, _ to: Int?, _ fromLevel: Int?, _ toLevel: Int?, _ itemClass: ComparedItem.Class?) {
      (self.from, self.to, self.fromLevel, self.toLevel) = (from, to, fromLevel, toLevel)
      self.itemClass = itemClass
    }
  }
}
