import RulesLibrary
import ScoringEngine

/// Makes the fields that ask about the open actions of a plan, some for each.
struct ReviewActions: Sendable {
  /// The actions, in the order of the plan.
  let actions: [LivingAction]
  /// The day to count from.
  private let today: CivilDate

  /// Fields that each action has.
  static let count = ReviewMarks.Part.allCases.count

  /// How an action can stand, in the order of the answers.
  static let statuses: [ActionStatus] = [.done, .underWay, .notStarted, .stopped]

  /// A maker for the open actions of a plan on a day.
  init(_ plan: LivingPlan, today: CivilDate) {
    actions = plan.open
    self.today = today
  }

  /// A part for each action, with what the plan says of it.
  var parts: [FormPart] {
    actions.enumerated().map { index, action in
      FormPart("Action \(index + 1) of \(actions.count). \(action.title)", intro: [intro(action)] + notes(action))
    }
  }

  /// The fields of every action; `part` is the position of the first action's part.
  func fields(part: Int) -> [Field] {
    actions.enumerated().flatMap { index, action in
      ReviewMarks.Part.allCases.map { field($0, action, index: index, part: part + index) }
    }
  }

  /// What was said so far, and what stands in the plan.
  func entries(_ marks: ReviewMarks) -> [Entry] {
    actions.flatMap { action in
      ReviewMarks.Part.allCases.map { part in
        let said = marks.text(action.id, part).flatMap { Self.answer($0, part) }
        let old = Self.plan(action, part).flatMap { Self.answer($0, part) }
        return Entry(said ?? .open, last: old.flatMap { Entry.Last($0, round: "in the plan") })
      }
    }
  }

  /// How an action stands by its entries; nil where nobody has said.
  static func status(_ entry: Entry) -> ActionStatus? {
    guard case .choice(let choice) = entry.answer else { return nil }
    return statuses[choice]
  }

  /// An answer as drafts hold it; nil for none.
  static func word(_ entry: Entry) -> String? {
    if case .text(let text) = entry.answer { return text }
    return status(entry)?.rawValue
  }
}

extension ReviewActions {
  private static func answer(_ word: String, _ part: ReviewMarks.Part) -> Answer? {
    guard part == .status else { return .text(word) }
    return ActionStatus(rawValue: word).flatMap(statuses.firstIndex).map(Answer.choice)
  }

  /// What the plan says now of what can be changed.
  private static func plan(_ action: LivingAction, _ part: ReviewMarks.Part) -> String? {
    switch part {
    case .status: action.status.rawValue
    case .due: "\(action.due)"
    case .owner: action.needsOwner ? nil : action.owner
    case .reason, .note, .evidence: nil
    }
  }

  private func intro(_ action: LivingAction) -> String {
    let late = action.isLate(on: today) ? " It is late." : ""
    let owner = action.needsOwner ? "Nobody owns it yet." : "Owner: \(action.owner.closed)"
    return "The goal: \(action.goal.closed) The first step: \(action.firstStep.closed) \(owner) "
      + "It is to be done by \(action.due.inWords).\(late)"
  }

  private func notes(_ action: LivingAction) -> [String] {
    let all = (action.notes + action.evidence).sorted { $0.date < $1.date }
    return all.isEmpty ? [] : ["Written down so far:"] + all.map { "- \($0.date.inWords): \($0.text)" }
  }

  private func field(_ part: ReviewMarks.Part, _ action: LivingAction, index: Int, part position: Int) -> Field {
    let words = ActionQuestion(part, action)
    return Field(
      id: "\(ReviewMarks.key)/\(action.id)/\(part.rawValue)", number: nil, part: position, title: words.title,
      prompt: words.prompt, kind: words.kind, ways: [], lines: words.lines,
      shownBy: part == .evidence ? action.measure.shownBy : [],
      code: part == .status ? "action \(index + 1)" : nil)
  }
}
