import StrictJSON

/// Something that `check` holds questionnaires to.
package struct Rule: Equatable, Sendable {
  /// Lower-case words with hyphens; findings name it.
  package let id: String
  /// How grave it is where a questionnaire does not keep to it.
  package let severity: Finding.Severity
  /// What a sound questionnaire does, in a sentence.
  package let promise: String

  /// A rule with its id, its gravity and its promise.
  init(_ id: String, _ severity: Finding.Severity, _ promise: String) {
    self.id = id
    self.severity = severity
    self.promise = promise
  }
}

/// A rule of the linter: it looks at a questionnaire that could be read, and says what a rules author should mend.
protocol LintRule {
  /// What it holds questionnaires to.
  static var rule: Rule { get }
  /// Reports every place where the questionnaire does not keep to it, with what is wrong and what would be right.
  static func look(at subject: LintSubject, report: LintReport)
}

/// Takes the place of a finding and its message, which is made only where it is told.
typealias LintReport = (JSONNode, @autoclosure () -> String) -> Void
