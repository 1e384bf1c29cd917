/// What answers can make of a questionnaire's conditions, found out once for all the rules that ask.
struct Outlook {
  /// For each check whether some answers make it fire.
  let checksFire: [Possibility]
  /// For each check whether some answers make it clear.
  let checksClear: [Possibility]
  /// For each item whether some answers make its `askWhen` hold; items without one are always asked.
  let itemsAsked: [Possibility]
  /// For each item whether some answers make its `askWhen` fail; without one, none do.
  let itemsSkipped: [Possibility]
  /// For each check whether some of the best answers make it clear; notes, and all where there is no verdict, are taken
  /// to be clear.
  let checksClearAtBest: [Possibility]
  /// Whether under some of the best answers an item with levels is asked.
  let isRatedAtBest: Possibility
  /// Whether some of the best answers do both: keep every stop and every warning from firing, and have something rated
  /// (scoring method, section 3).
  let isReadyAtBest: Possibility

  /// For what has no conditions.
  static let withoutConditions = Outlook(
    checksFire: [], checksClear: [], itemsAsked: [], itemsSkipped: [], checksClearAtBest: [], isRatedAtBest: .possible,
    isReadyAtBest: .possible)
}

extension Outlook {
  /// Works everything out.
  init(_ questionnaire: Questionnaire) {
    var steps = 0
    func can(_ condition: Condition, _ truth: Truths, _ sheets: PossibleAnswers.Sheets) -> Possibility {
      let answers = PossibleAnswers(questionnaire: questionnaire, sheets: sheets)
      return ConditionSearch.can(condition, be: truth, answers, steps: &steps)
    }
    checksFire = questionnaire.checks.map { can($0.when, .yes, .any) }
    checksClear = questionnaire.checks.map { can($0.when, .no, .any) }
    itemsAsked = questionnaire.items.map { item in item.askWhen.map { can($0, .yes, .any) } ?? .possible }
    itemsSkipped = questionnaire.items.map { item in item.askWhen.map { can($0, .no, .any) } ?? .impossible }
    let counts = questionnaire.checks.map { questionnaire.verdict != nil && $0.severity != .note }
    checksClearAtBest = zip(questionnaire.checks, counts).map { $1 ? can($0.when, .no, .best) : .possible }
    let isRated = Condition.any(questionnaire.items.indices.compactMap(questionnaire.isRated))
    let isClear = zip(questionnaire.checks, counts).filter(\.1).map { Condition.not($0.0.when) }
    isRatedAtBest = can(isRated, .yes, .best)
    isReadyAtBest =
      checksClearAtBest.contains(.impossible) ? .impossible : can(.all(isClear + [isRated]), .yes, .best)
  }
}

extension Questionnaire {
  /// Holds where a level item has a level; nil for an item of another kind.
  fileprivate func isRated(_ item: Int) -> Condition? {
    items[item].level.map { _ in .compare(item: item, .atLeast, .number(hundredths: 0)) }
  }
}
