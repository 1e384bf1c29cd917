import RulesLibrary

/// Answers laid beside the items they belong to, with what is in scope worked out (scoring method, section 1).
package struct AnswerSheet: Sendable {
  /// The exact version that was answered.
  package let questionnaire: Questionnaire
  /// One answer an item, in the questionnaire's order.
  package let answers: [Answer]
  /// How much of the questionnaire the group set out to answer.
  package let depth: Depth
  /// Whether each item is in scope: within the chosen depth, and its `askWhen` not false.
  package let isInScope: [Bool]

  /// Works out the scope in the order asked, because a condition may look only at earlier items. `answers` holds one
  /// for each item, of the item's kind and within its range; the reader of the answers sees to that.
  package init(questionnaire: Questionnaire, answers: [Answer], depth: Depth) {
    var conditions = ConditionEvaluator(answers: answers, isInScope: [])
    for item in questionnaire.items {
      let isWithinDepth = depth == .full || item.isCore
      let isAsked = item.askWhen.map { conditions.truth(of: $0) != .no } ?? true
      conditions.isInScope.append(isWithinDepth && isAsked)
    }
    self.questionnaire = questionnaire
    self.answers = answers
    self.depth = depth
    isInScope = conditions.isInScope
  }

  /// What a condition comes to with these answers.
  package func truth(of condition: Condition) -> Truth { conditions.truth(of: condition) }

  /// The items without an answer that keep a condition from being decided, in the order written, each once.
  func undecided(in condition: Condition) -> [Int] {
    let undecided = conditions.undecided(in: condition)
    return condition.items.filter(undecided.contains)
  }

  /// The level question of an item that is in scope and not "not applicable"; nil for any other.
  func applicableLevel(_ item: Int) -> LevelQuestion? {
    guard isInScope[item], !answers[item].isNotApplicable else { return nil }
    return questionnaire.items[item].level
  }

  private var conditions: ConditionEvaluator { ConditionEvaluator(answers: answers, isInScope: isInScope) }
}
