import RulesLibrary

/// What a group sets out to do, worked out from the priorities it chose (scoring method, section 6).
package struct ActionPlan: Equatable, Sendable {
  /// One for each priority, in the order chosen.
  package let actions: [Action]
  /// One for each check that fired and carries a step; they stand beside the priorities and do not count among them.
  package let fromChecks: [Action]
  /// Items at or above their target, and met where they are foundations, as positions: what to keep doing.
  package let strengths: [Int]

  /// How many priorities a plan may have.
  package static let size = 1...5
  /// How many it has unless asked otherwise.
  package static let usualSize = 3
}

/// One thing to do. Owners, notes and evidence are people's to add; the plan's file keeps them.
package struct Action: Equatable, Sendable {
  /// The item or check that it answers.
  package let origin: Origin
  /// The author's step, or what the tool puts in its place.
  package let work: Work
  /// The plan's first day, or the due date of the last action that this one waits for.
  package let start: CivilDate
  /// Start plus the weeks of the effort.
  package let due: CivilDate
  /// Actions whose items this one's item needs, as positions: it starts when the last of them is due.
  package let after: [Int]

  /// Where an action comes from.
  package enum Origin: Hashable, Sendable {
    /// A level item, by position.
    case item(Int)
    /// A check that fired, by position.
    case check(Int)
  }

  /// What there is to do.
  package enum Work: Equatable, Sendable {
    /// The author's step; from one level to the next, or from a check without levels.
    case step(Step, from: Int?)
    /// The author wrote no step here: agree how to get from this level to the next.
    case agreeStep(from: Int)
    /// Nobody could say where the item stands: find out.
    case findOut

    /// How long it takes; finding out is quick, a step that has yet to be agreed takes a quarter.
    package var effort: Effort {
      switch self {
      case .step(let step, _): step.effort
      case .agreeStep: .quarter
      case .findOut: .quick
      }
    }

    /// The level it starts from; nil where there is none.
    package var from: Int? {
      switch self {
      case .step(_, let from): from
      case .agreeStep(let from): from
      case .findOut: nil
      }
    }
  }
}

extension Scorecard {
  /// The plan for some items, which `canPlan` allows, and for the checks that fired and carry a step. `underWay` are the
  /// due dates of items that have their action already, which others wait for too.
  package func plan(for items: [Int], start: CivilDate, underWay: [Int: CivilDate] = [:]) -> ActionPlan {
    let work = Dictionary(items.map { ($0, self.work(on: $0)) }, uniquingKeysWith: { first, _ in first })
    var schedule = Schedule(
      questionnaire: questionnaire, efforts: work.mapValues(\.effort), underWay: underWay, start: start)
    let fromItems = items.map { item in
      Action(
        origin: .item(item), work: work[item] ?? .findOut, start: schedule.start(of: item),
        due: schedule.due(of: item), after: schedule.needs(of: item))
    }
    return ActionPlan(actions: fromItems, fromChecks: actionsFromChecks(start: start), strengths: strengths)
  }

  /// Whether an action can be made of an item: a level item that concerns the group and is not at the top already.
  package func canPlan(_ item: Int) -> Bool {
    guard let question = sheet.applicableLevel(item) else { return false }
    return sheet.answers[item].level.map { $0 < question.top } ?? true
  }

  private func work(on item: Int) -> Action.Work {
    guard let question = questionnaire.items[item].level, let level = sheet.answers[item].level else { return .findOut }
    return question.steps[level].map { .step($0, from: level) } ?? .agreeStep(from: level)
  }

  private func actionsFromChecks(start: CivilDate) -> [Action] {
    checks.filter { $0.state == .fired }.compactMap { result in
      questionnaire.checks[result.check].step.map { step in
        Action(
          origin: .check(result.check), work: .step(step, from: nil), start: start,
          due: start.adding(weeks: step.effort.weeks), after: [])
      }
    }
  }

  /// Items at or above their target, and met where they are foundations, as positions.
  var strengths: [Int] {
    sheet.answers.indices.filter { item in
      guard let question = sheet.applicableLevel(item), let level = sheet.answers[item].level else { return false }
      return level >= max(question.target, question.foundation ?? 0)
    }
  }
}
