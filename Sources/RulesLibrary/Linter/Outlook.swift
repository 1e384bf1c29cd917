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
  /// Whether some of the best answers keep every stop and every warning from firing (scoring method, section 3).
  let bestIsReady: Possibility
  /// For each check whether some of the best answers keep it from firing.
  let checksClearAtBest: [Possibility]

  /// Works everything out.
  init(_ questionnaire: Questionnaire) {
    let any = PossibleAnswers(questionnaire: questionnaire, sheets: .any)
    let best = PossibleAnswers(questionnaire: questionnaire, sheets: .best)
    checksFire = questionnaire.checks.map { ConditionSearch.can($0.when, be: .yes, any) }
    checksClear = questionnaire.checks.map { ConditionSearch.can($0.when, be: .no, any) }
    itemsAsked = questionnaire.items.map { item in
      item.askWhen.map { ConditionSearch.can($0, be: .yes, any) } ?? .possible
    }
    itemsSkipped = questionnaire.items.map { item in
      item.askWhen.map { ConditionSearch.can($0, be: .no, any) } ?? .impossible
    }
    let counting = questionnaire.verdict == nil ? [] : questionnaire.checks.filter { $0.severity != .note }
    bestIsReady = ConditionSearch.can(.all(counting.map { .not($0.when) }), be: .yes, best)
    checksClearAtBest = questionnaire.checks.map { ConditionSearch.can($0.when, be: .no, best) }
  }
}
