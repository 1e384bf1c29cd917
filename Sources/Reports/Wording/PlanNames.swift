import RulesLibrary
import ScoringEngine

/// Titles for what a plan names by id, as far as its questionnaire is at hand.
package struct PlanNames: Sendable {
  /// What people call the questionnaire; nil where it is not at hand.
  let title: String?
  private var roles: [String: String] = [:]
  private var items: [String: String] = [:]
  private var options: [String: String] = [:]

  /// The titles of a rated questionnaire.
  package init(_ questionnaire: Questionnaire) {
    title = questionnaire.title
    roles = Self.byID(questionnaire.roles.map { ($0.id, $0.title) })
    items = Self.byID(questionnaire.items.map { ($0.id, $0.short) })
  }

  /// The titles of an option appraisal.
  package init(_ appraisal: OptionAppraisal) {
    title = appraisal.title
    options = Self.byID(appraisal.options.map { ($0.id, $0.title) })
  }

  /// No titles; what an action itself says of its item is used.
  package init() { title = nil }

  /// A role's title, or its id.
  func role(_ id: String) -> String { roles[id] ?? id }

  /// An item as a short statement; as the actions have it, or its id, where the questionnaire does not.
  func item(_ id: String, in actions: [LivingAction] = []) -> String {
    items[id] ?? actions.last { $0.origin == .item(id) }?.title ?? id
  }

  /// An option's title, or its id.
  func option(_ id: String) -> String { options[id] ?? id }

  private static func byID(_ pairs: [(String, String)]) -> [String: String] {
    Dictionary(pairs, uniquingKeysWith: { first, _ in first })
  }
}
