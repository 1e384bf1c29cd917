import RulesLibrary
import ScoringEngine

/// What the checks found, for lists: those that fired, then those that cannot tell yet.
struct CheckEntries {
  /// Whose checks are listed.
  let scorecard: Scorecard

  /// Stops and warnings that cannot tell are named one by one, notes by their number.
  var entries: [Document.Entry] { fired + waiting + waitingNotes }

  private var fired: [Document.Entry] {
    results(.fired).map { check(of: $0) }.map { Document.Entry("\($0.severity.title): \($0.message)", lines: $0.lines) }
  }

  private var waiting: [Document.Entry] {
    results(.cannotTell).filter { check(of: $0).severity != .note }
      .map { Document.Entry($0.waiting(in: scorecard.questionnaire)) }
  }

  private var waitingNotes: [Document.Entry] {
    let count = results(.cannotTell).filter { check(of: $0).severity == .note }.count
    guard count > 0 else { return [] }
    return [
      Document.Entry(
        "\(Counts.of(count, "note", "notes")) cannot tell yet either; peerready explain lists what each waits for.")
    ]
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
