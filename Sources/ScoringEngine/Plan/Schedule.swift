import RulesLibrary

/// When each action of a plan starts and is due (scoring method, section 6): one that needs another starts at that
/// one's due date.
struct Schedule {
  /// Says what each item needs.
  let questionnaire: Questionnaire
  /// The efforts of the planned items, by position.
  let efforts: [Int: Effort]
  /// The due dates of items whose action is in the plan already, by position; none of them is planned again.
  let underWay: [Int: CivilDate]
  /// The plan's first day.
  let start: CivilDate
  private var starts: [Int: CivilDate] = [:]

  /// Nothing is worked out until it is asked for.
  init(questionnaire: Questionnaire, efforts: [Int: Effort], underWay: [Int: CivilDate], start: CivilDate) {
    self.questionnaire = questionnaire
    self.efforts = efforts
    self.underWay = underWay
    self.start = start
  }

  /// The planned items that an item needs, in the author's order; those not planned do not hold it up.
  func needs(of item: Int) -> [Int] {
    (questionnaire.items[item].level?.needs ?? []).filter { efforts[$0] != nil || underWay[$0] != nil }
  }

  /// The latest due date of what it needs, or the plan's start. Needs form no circle.
  mutating func start(of item: Int) -> CivilDate {
    if let known = starts[item] { return known }
    var latest = start
    for needed in needs(of: item) { latest = max(latest, due(of: needed)) }
    starts[item] = latest
    return latest
  }

  /// Start plus the weeks of the effort; the day that people set, for an action in the plan already.
  mutating func due(of item: Int) -> CivilDate {
    underWay[item] ?? start(of: item).adding(weeks: efforts[item]?.weeks ?? 0)
  }
}
