import RulesLibrary

/// How an item without which the rest does not hold stands (scoring method, section 3).
package struct FoundationResult: Equatable, Sendable {
  /// Position in the questionnaire's list.
  package let item: Int
  /// The level from which it is met.
  package let atLeast: Int
  /// How it stands with the present answer.
  package let state: State

  /// The raw value is the word used in files.
  package enum State: String, CaseIterable, Sendable {
    /// Rated at the level or above it.
    case met
    /// Rated below the level.
    case notMet = "not-met"
    /// Open, or "do not know".
    case unknown
    /// It does not concern the group; it neither helps nor hinders a verdict.
    case notApplicable = "not-applicable"
  }
}

extension AnswerSheet {
  /// Every foundation in scope, in the questionnaire's order.
  package var foundations: [FoundationResult] {
    answers.indices.compactMap { item in
      guard isInScope[item], let atLeast = questionnaire.items[item].level?.foundation else { return nil }
      return FoundationResult(item: item, atLeast: atLeast, state: foundationState(answers[item], atLeast: atLeast))
    }
  }

  private func foundationState(_ answer: Answer, atLeast: Int) -> FoundationResult.State {
    switch answer {
    case .level(let level): level >= atLeast ? .met : .notMet
    case .notApplicable: .notApplicable
    default: .unknown
    }
  }
}

extension Scorecard {
  /// How many of the foundations in scope are met.
  package var foundationsMet: Int { foundations.count { $0.state == .met } }

  /// How many of them concern the group.
  package var foundationsApplicable: Int { foundations.count { $0.state != .notApplicable } }
}
