import StrictJSON

/// A plan that is well-formed JSON and does not say what a plan has to say; what it shares with assessments is told as an
/// `AssessmentFault`.
package struct PlanFault: PlacedFault, Equatable {
  /// Where the value at fault begins.
  package let place: TextPlace
  /// What is wrong, as a fact; `message` puts it in words.
  package let reason: Reason

  /// A fault of the file's head, or of an action.
  package enum Reason: Equatable, Sendable {
    /// Neither priorities nor a decision, or both.
    case basisMissing, twoBases
    /// An action that names none of item, check, and option with disadvantage, or more than one.
    case originMissing, twoOrigins
    /// An action's id that is not of the form of ids, with a number or without; as written.
    case malformedActionID(String)
    /// An action's id that another has already; the id.
    case duplicateID(String)
    /// An action that is stopped, without a reason.
    case stopReasonMissing
    /// A reason for stopping at an action that is not stopped.
    case stopReasonNotWanted
  }
}

extension JSONNode {
  /// A fault of the plan that stands at this value.
  func fault(_ reason: PlanFault.Reason) -> PlanFault { PlanFault(place: place, reason: reason) }
}

extension PlanFault {
  /// One sentence or more, which name what would be right. Without a full stop at the end.
  package var message: String {
    switch reason {
    case .basisMissing: "the plan does not say what it is for; it takes \"priorities\", or else \"decision\""
    case .twoBases: "the plan has both \"priorities\" and \"decision\"; it can come from one of them only"
    case .originMissing:
      "the action does not say what it is for; it takes \"item\", or \"check\", or \"option\" with \"disadvantage\""
    case .twoOrigins:
      "the action is for several things at once; it takes \"item\", or \"check\", or \"option\" with \"disadvantage\""
    case .malformedActionID(let text):
      "\"\(text)\" is not an id; ids have lower-case letters, digits and single hyphens, as in \"funding-2\""
    case .duplicateID(let id): "another action has the id \"\(id)\" already; give this one a number, as in \"\(id)-2\""
    case .stopReasonMissing: "the action is stopped without a reason; write the reason under \"stoppedBecause\""
    case .stopReasonNotWanted:
      "\"stoppedBecause\" is for an action that is stopped; move these words to its \"notes\", or set its status to \"stopped\""
    }
  }
}
