import RulesLibrary

/// Score, range and counts of some level items (scoring method, section 2). Scores are shares of 0…1; `Rounding` shows
/// them out of 100.
package struct Figures: Equatable, Sendable {
  /// Over the rated items.
  package let ratedSum: WeightedSum
  /// Over the applicable items, unknown ones at 0.
  package let lowSum: WeightedSum
  /// Over the applicable items, unknown ones at the top.
  package let highSum: WeightedSum
  /// Level items within the chosen depth whose `askWhen` is not false.
  package let inScope: Int
  /// Of those in scope, the ones with a level.
  package let rated: Int
  /// Of those in scope, the ones without an answer.
  package let open: Int
  /// Of those in scope, the ones the group could not tell.
  package let doNotKnow: Int
  /// Of those in scope, the ones that do not concern the group.
  package let notApplicable: Int

  /// The share reached of the rated items, 0…1; nil where nothing is rated.
  package var score: Fraction? { ratedSum.share }
  /// The score should every unknown item turn out at 0; nil where no item is applicable.
  package var low: Fraction? { lowSum.share }
  /// The score should every unknown item turn out at its top; nil where no item is applicable.
  package var high: Fraction? { highSum.share }
  /// In scope and not "not applicable".
  package var applicable: Int { inScope - notApplicable }
  /// Whether fewer than half of the applicable items are rated, so that the range says more than the score.
  package var isProvisional: Bool { rated * 2 < applicable }
}

extension AnswerSheet {
  /// The figures over the level items of a range of the questionnaire.
  package func figures(over items: Range<Int>) -> Figures {
    var (sum, low, high) = (WeightedSum(), WeightedSum(), WeightedSum())
    var (inScope, rated, open, doNotKnow, notApplicable) = (0, 0, 0, 0, 0)
    for item in items where isInScope[item] {
      guard let question = questionnaire.items[item].level else { continue }
      inScope += 1
      let level = answers[item].level
      switch answers[item] {
      case .notApplicable:
        notApplicable += 1
        continue
      case .doNotKnow: doNotKnow += 1
      case .level(let level):
        rated += 1
        sum.add(level, of: question)
      default: open += 1
      }
      low.add(level ?? 0, of: question)
      high.add(level ?? question.top, of: question)
    }
    return Figures(
      ratedSum: sum, lowSum: low, highSum: high, inScope: inScope, rated: rated, open: open,
      doNotKnow: doNotKnow, notApplicable: notApplicable)
  }
}

/// How many of the items asked have any answer (scoring method, section 2); "do not know" and "not applicable" are
/// answers.
package struct Progress: Equatable, Sendable {
  /// Of those asked, the ones that are not open.
  package let answered: Int
  /// The level, choice and number items in scope.
  package let asked: Int
  /// The answers in scope, words among them, that were taken over from an earlier round and not confirmed since, in the order
  /// asked.
  package let carried: [CarriedAnswer]

  /// Counts the sheet's items. `carried` has by item the round that an answer was taken over from.
  package init(_ sheet: AnswerSheet, carried: [Int: String] = [:]) {
    let asked = sheet.answers.indices.filter { sheet.isInScope[$0] && sheet.questionnaire.items[$0].question != .text }
    self.asked = asked.count
    answered = asked.filter { sheet.answers[$0] != .open }.count
    self.carried = sheet.answers.indices.compactMap { item in
      guard sheet.isInScope[item], sheet.answers[item] != .open else { return nil }
      return carried[item].map { CarriedAnswer(item: item, from: $0) }
    }
  }
}
