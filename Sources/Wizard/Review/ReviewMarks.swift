import RulesLibrary
import ScoringEngine
import StrictJSON

/// What a group said of the actions of a plan while it reviews them. It stands in the draft under `wizard`, and goes into the plan once the
/// answers are handed in.
package struct ReviewMarks: Sendable {
  /// The key below that of the marks.
  package static let key = "review"

  private let value: JSONValue

  /// What a draft holds; nil where it is not the draft of a review.
  package init?(_ record: JSONValue) {
    guard let value = record[Marks.key]?[Self.key] else { return nil }
    self.value = value
  }

  /// What can be said of an action, in the order asked; the raw value is the word in drafts.
  enum Part: String, CaseIterable {
    /// How it stands: the word that plans use.
    case status
    /// Why it is stopped.
    case reason
    /// What happened, and what shows it.
    case note, evidence
    /// The day it should be done, as in 2027-02-01.
    case due
    /// Who does it.
    case owner
  }

  /// Whether the group wants to look at every question; nil where it has not said.
  var isWhole: Bool? { text(["questions"]).map { $0 == Self.whole } }

  /// The day of the next review; nil where the group has not said.
  package var nextReview: CivilDate? { text(["nextReview"]).flatMap(CivilDate.init) }

  /// What was said of an action; nil where nothing was.
  func text(_ action: String, _ part: Part) -> String? { text(["actions", action, part.rawValue]) }

  /// What is to be changed of an action by all that was said of it.
  package func edit(of action: String) -> ActionEdit {
    var edit = ActionEdit()
    edit.status = text(action, .status).flatMap(ActionStatus.init)
    edit.reason = edit.status == .stopped ? text(action, .reason) : nil
    edit.note = text(action, .note)
    edit.evidence = edit.status == .done ? text(action, .evidence) : nil
    let isClosed = edit.status == .done || edit.status == .stopped
    edit.due = isClosed ? nil : text(action, .due).flatMap(CivilDate.init)
    edit.owner = isClosed ? nil : text(action, .owner).map { $0.lowercased() == ReviewWording.nobody ? "" : $0 }
    return edit
  }

  /// Where something said of an action stands in the record.
  static func keys(_ action: String, _ part: Part) -> [String] { [Marks.key, key, "actions", action, part.rawValue] }
  /// Where it stands which questions are looked at.
  static let questions = [Marks.key, key, "questions"]
  /// Where the next review stands.
  static let nextReview = [Marks.key, key, "nextReview"]
  /// The words for which questions are looked at.
  static let (whole, narrow) = ("all", "some")

  private func text(_ keys: [String]) -> String? {
    guard case .string(let text)? = keys.reduce(value, { (found: JSONValue?, key) in found?[key] }) else { return nil }
    return text
  }
}
