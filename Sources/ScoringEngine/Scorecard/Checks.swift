import RulesLibrary

/// What a check came to (scoring method, section 4).
package struct CheckResult: Equatable, Sendable {
  /// Position in the questionnaire's checks.
  package let check: Int
  /// Whether it fires, is clear, or cannot tell yet.
  package let state: State
  /// The items without an answer that it waits for, as positions; empty unless it cannot tell.
  package let waitingFor: [Int]

  /// The raw value is the word used in files.
  package enum State: String, CaseIterable, Sendable {
    /// The condition is true: it fires. The condition is false: it is clear.
    case fired, clear
    /// The condition is unknown: it neither fires nor passes silently.
    case cannotTell = "cannot-tell"
  }
}

extension AnswerSheet {
  /// Every check, in the questionnaire's order.
  package var checks: [CheckResult] {
    questionnaire.checks.indices.map { index in
      let condition = questionnaire.checks[index].when
      return switch truth(of: condition) {
      case .yes: CheckResult(check: index, state: .fired, waitingFor: [])
      case .no: CheckResult(check: index, state: .clear, waitingFor: [])
      case .unknown:
        CheckResult(check: index, state: .cannotTell, waitingFor: undecided(in: condition))
      }
    }
  }
}
