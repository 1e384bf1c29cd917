import RulesLibrary
import ScoringEngine

/// One thing that is asked about an action, in words.
struct ActionQuestion {
  private let part: ReviewMarks.Part
  private let action: LivingAction

  /// The words for a part of what can be said of an action.
  init(_ part: ReviewMarks.Part, _ action: LivingAction) {
    self.part = part
    self.action = action
  }

  /// In a few words.
  var title: String {
    let name = action.title.inQuotes
    return switch part {
    case .status: "How \(name) stands"
    case .reason: "Why \(name) is stopped"
    case .note: "What happened with \(name)"
    case .evidence: "What shows that \(name) is done"
    case .due: "The day for \(name)"
    case .owner: "The owner of \(name)"
    }
  }

  /// The question as read aloud.
  var prompt: String {
    switch part {
    case .status: "How does this action stand?"
    case .reason: "Why do you stop it?"
    case .note: "What happened, and what is in the way?"
    case .evidence: "What shows that it is done?"
    case .due: "By which day should it be done now?"
    case .owner: "Who does it?"
    }
  }

  /// The kind of answer it takes.
  var kind: Field.Kind {
    switch part {
    case .status:
      .choices([
        ("Done", "its goal is reached"), ("Under way", ""), ("Not started", ""),
        ("Stopped", "you give it up, and say why"),
      ])
    case .reason, .note, .evidence: .text
    case .due: .day
    case .owner: .name
    }
  }

  /// What else to say with the question.
  var lines: [String] {
    switch part {
    case .status: []
    case .reason: ["An action is stopped with a reason only."]
    case .note, .evidence: ["Type :skip where there is nothing to write."]
    case .due: ["Type :skip to leave the day as it is."]
    case .owner: ["Type a name or a role, nobody for no owner, or :skip to leave it as it is."]
    }
  }
}
