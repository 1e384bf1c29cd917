import RulesLibrary
import ScoringEngine

/// What the checks found, for lists: those that fired, then those that cannot tell yet.
struct CheckEntries {
  /// Whose checks are listed.
  let scorecard: Scorecard

  /// Those that fired one by one; stops and warnings that cannot tell one by one where they are few; the rest by number.
  var entries: [Document.Entry] { fired + (waiting.count > 5 ? [] : waiting) + uncounted }

  private var fired: [Document.Entry] {
    results(.fired).map { check(of: $0) }.map { Document.Entry("\($0.severity.title): \($0.message)", lines: $0.lines) }
  }

  private var waiting: [Document.Entry] {
    results(.cannotTell).filter { check(of: $0).severity != .note }
      .map { Document.Entry($0.waiting(in: scorecard.questionnaire)) }
  }

  private var uncounted: [Document.Entry] {
    let count = results(.cannotTell).count - (waiting.count > 5 ? 0 : waiting.count)
    guard count > 0 else { return [] }
    let checks = Counts.of(count, "check cannot", "checks cannot")
    return [Document.Entry("\(checks) tell yet, because answers are missing; peerready explain says which.")]
  }

  private func results(_ state: CheckResult.State) -> [CheckResult] { scorecard.checks.filter { $0.state == state } }

  private func check(of result: CheckResult) -> Check { scorecard.questionnaire.checks[result.check] }
}

extension Check {
  /// Why it matters, and what would help where the author says so.
  var lines: [String] {
    let help = step.map { ["What would help: \($0.goal) First step: \($0.firstStep)"] } ?? []
    return (why.isEmpty ? [] : ["Why: \(why)"]) + help
  }
}

extension Check.Severity {
  /// As the beginning of a line.
  var title: String {
    switch self {
    case .stop: "Stop"
    case .warn: "Warning"
    case .note: "Note"
    }
  }
}
