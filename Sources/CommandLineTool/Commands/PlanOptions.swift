import RulesLibrary
import ScoringEngine

extension Option {
  /// Within `ActionPlan.size`; not together with `--choose`.
  static let top = Option("top", value: "N", help: "Plan for the first N priorities, 1 to 5; 3 unless asked otherwise.")
  /// Words up to the next option, commas between them allowed, because people type lists either way.
  static let choose = Option(
    "choose", value: "ITEM", count: .many, help: "Plan for these items instead, 1 to 5, in this order.")
  /// Of answers with `--choose`, of a plan with an action that is stopped: without these there is nothing to give a reason for.
  static let reason = Option(
    "reason", value: "TEXT", help: "Why the group chose otherwise, or why an action is stopped; kept in the plan.")
  /// No action starts earlier; those that need another start later.
  static let start = Option(
    "start", value: "YYYY-MM-DD", help: "When the first actions start; the assessment's day unless named.")
  /// A plan of the same questionnaire and unit.
  static let merge = Option(
    "merge", value: "PLAN",
    help:
      "Bring the answers into this plan. Nothing people wrote is lost. With --output PLAN the plan itself is changed.")

  /// An action's name in files.
  static let action = Option("action", value: "ID", help: "Of a plan: the action to change, by its name in files.")
  /// A name of at most 200 characters; empty takes the owner away.
  static let owner = Option("owner", value: "NAME", help: "Who does it; \"\" for nobody yet.")
  /// Any day, be it past.
  static let due = Option("due", value: "YYYY-MM-DD", help: "The day it should be done.")
  /// Its words are the raw values of `ActionStatus`.
  static let status = Option(
    "status", value: "WORD", help: "not-started, under-way, done or stopped; stopped with --reason.")
  /// At most 64 KiB.
  static let note = Option("note", value: "TEXT", help: "Add a note to it, with the day.")
  /// At most 64 KiB.
  static let evidence = Option("evidence", value: "TEXT", help: "Add what shows that it is done, with the day.")
  /// Any day, be it past; without `--action`.
  static let nextReview = Option(
    "next-review", value: "YYYY-MM-DD", help: "Of a plan: the day to look at it again.")
  /// What `--json` is for is shown all the same.
  static let trial = Option("dry-run", help: "Show what would change, and write nothing.")

  /// What only answers can be given.
  static let ofAnswers: [Option] = [.top, .choose, .start, .since, .merge]
  /// What only a plan can be given, beside `--action` and `--next-review`.
  static let ofAction: [Option] = [.owner, .due, .status, .reason, .note, .evidence]
}

/// What people want to change in a plan.
enum PlanChange: Equatable {
  /// Something about the action of that id.
  case action(String, ActionEdit)
  /// The next review.
  case review(CivilDate)
}

extension Invocation {
  /// What is to be changed; nil where nothing is asked for. Throws where the options do not go together.
  func planChange() throws -> PlanChange? {
    let given = Option.ofAction.filter { arguments.has($0) }
    let review = try date(.nextReview)
    guard let id = arguments.value(.action) else {
      if let first = given.first { throw UsageFault.wordMissing("--action ID, which --\(first.name) is for,") }
      return review.map(PlanChange.review)
    }
    guard review == nil else { throw UsageFault.cannotCombine("--action", "--next-review") }
    guard !given.isEmpty else {
      let options = Option.ofAction.filter { $0 != .reason }.map { "--\($0.name)" }
      throw UsageFault.wordMissing("what to change of the action, by \(options.joined(separator: ", ")),")
    }
    return .action(id, try edit())
  }

  private func edit() throws -> ActionEdit {
    var edit = ActionEdit()
    edit.owner = arguments.value(.owner) == "" ? "" : try typedName(.owner)
    edit.due = try date(.due)
    edit.status = try arguments.value(.status).map(status)
    edit.reason = try typedWords(.reason)
    edit.note = try typedWords(.note)
    edit.evidence = try typedWords(.evidence)
    return edit
  }

  private func status(_ word: String) throws(UsageFault) -> ActionStatus {
    guard let status = ActionStatus(rawValue: word) else {
      let known = ActionStatus.allCases.map(\.rawValue).joined(separator: ", ")
      throw .badValue(word, option: "--status", wanted: "one of \(known)")
    }
    return status
  }

  /// Throws where an option is given that is for another kind of file than this one.
  func refuse(_ options: [Option], _ why: String) throws(Failure) {
    guard let option = options.first(where: { arguments.has($0) }) else { return }
    throw Failure(.usage, ["--\(option.name) is \(why)"])
  }
}
