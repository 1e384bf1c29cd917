import RulesLibrary
import ScoringEngine

extension VerdictID {
  /// The verdict as a short phrase.
  package var title: String {
    switch self {
    case .ready: "Ready"
    case .readyWithConditions: "Ready, with conditions"
    case .cannotSay: "Cannot say yet"
    case .notYet: "Not yet ready"
    }
  }
}

extension Verdict.Reason {
  /// Whether all it says is that something is not known yet.
  var isMissingAnswer: Bool {
    switch self {
    case .foundationUnknown, .checkCannotTell: true
    default: false
    }
  }

  /// The item or check that the reason names; nil where there is none to name.
  func subject(in questionnaire: Questionnaire) -> (key: String, id: String)? {
    switch self {
    case .foundationNotMet(let item), .foundationUnknown(let item), .foundationMet(let item), .belowTarget(let item):
      ("item", questionnaire.items[item].id)
    case .checkFired(let check), .checkCannotTell(let check), .checkClear(let check):
      ("check", questionnaire.checks[check].id)
    case .nothingRated, .provisional, .scoreShort, .scoreReached: nil
    }
  }

  /// The reason in a sentence.
  func text(in scorecard: Scorecard) -> String {
    let questionnaire = scorecard.questionnaire
    switch self {
    case .foundationNotMet(let item):
      return "\(standing(item, scorecard)), and as a foundation it needs \(needed(item, scorecard))."
    case .foundationUnknown(let item):
      return "\(questionnaire.items[item].quoted) is a foundation and \(missing(item, scorecard))."
    case .foundationMet(let item): return "\(standing(item, scorecard)); as a foundation it is met."
    case .checkFired(let check): return questionnaire.checks[check].message
    case .checkCannotTell(let check):
      return scorecard.checks.first { $0.check == check }.map { $0.waiting(in: questionnaire) } ?? ""
    case .checkClear(let check): return "Nothing found by the check \"\(questionnaire.checks[check].id)\"."
    case .belowTarget(let item):
      let target = questionnaire.items[item].level?.target ?? 0
      return "\(standing(item, scorecard)); the target is \(questionnaire.items[item].inWords(level: target))."
    case .nothingRated: return "Nothing is rated."
    case .provisional: return "Fewer than half of the questions that apply are rated, so the score is provisional."
    case .scoreReached: return "The score reaches what is asked for, and nothing speaks against it."
    case .scoreShort:
      return
        "The score is \(scorecard.overall.score?.points ?? 0), below the \(scorecard.verdict?.readyAt ?? 0) that \"ready\" asks for."
    }
  }

  private func standing(_ item: Int, _ scorecard: Scorecard) -> String {
    let question = scorecard.questionnaire.items[item]
    return "\(question.quoted) is at \(question.inWords(level: scorecard.sheet.answers[item].level ?? 0))"
  }

  private func needed(_ item: Int, _ scorecard: Scorecard) -> String {
    let question = scorecard.questionnaire.items[item]
    return "at least \(question.inWords(level: question.level?.foundation ?? 0))"
  }

  private func missing(_ item: Int, _ scorecard: Scorecard) -> String {
    scorecard.sheet.answers[item] == .doNotKnow ? "is answered \"do not know\"" : "has no answer yet"
  }
}

extension CheckResult {
  /// What the check waits for, and what it would say.
  func waiting(in questionnaire: Questionnaire) -> String {
    "Cannot tell until \(Counts.list(waitingFor.map { questionnaire.items[$0].quoted })) "
      + "\(waitingFor.count == 1 ? "is" : "are") known. It may then say: \(questionnaire.checks[check].message)"
  }
}
