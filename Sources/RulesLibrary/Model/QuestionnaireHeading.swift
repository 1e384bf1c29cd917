/// What every kind of questionnaire says of itself.
package protocol QuestionnaireHeading: Sendable {
  /// Stable for ever: lower-case words with hyphens.
  var id: String { get }
  /// A released version never changes; a new wording is a new one.
  var version: Version { get }
  /// What people call it.
  var title: String { get }
  /// What it is for, in a sentence or two; empty where the file does not say.
  var summary: String { get }
  /// Who should be in the room; empty where the file does not say.
  var audience: String { get }
  /// How long it takes, 1…10,000; 0 where the file does not say.
  var minutes: Int { get }
  /// How it relates to its sources; empty where the file does not say.
  var notice: String { get }
  /// The documents that everything else refers to by id.
  var sources: [Source] { get }
  /// What each version changed, in the author's order.
  var changes: [Change] { get }
}

extension Questionnaire: QuestionnaireHeading {}
extension OptionAppraisal: QuestionnaireHeading {}
