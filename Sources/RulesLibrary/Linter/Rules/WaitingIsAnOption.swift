/// A group that is not ready has to be able to say so (scoring method, section 10).
enum WaitingIsAnOption: LintRule {
  static let rule = Rule("no-waiting", .warning, "\"not-yet\" is one of the options of every appraisal.")

  static func look(at subject: LintSubject, report: LintReport) {
    let isMissing = !subject.options.isEmpty && !subject.options.contains { $0.option.id == "not-yet" }
    if isMissing { report(subject.root.at("options"), message) }
  }

  private static let message = "nobody can choose to wait. Add an option with the id \"not-yet\""
}
