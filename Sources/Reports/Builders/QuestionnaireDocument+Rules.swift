import RulesLibrary
import ScoringEngine

extension QuestionnaireDocument {
  /// What happens with the answers: the checks, the verdict, and who can lead the work.
  var rules: [Document.Block] { checks + verdict + roles }

  /// The way from each level to the next, where the author wrote one.
  func steps(_ item: Item) -> [String] {
    (item.level?.steps ?? []).enumerated().compactMap { level, step in
      step.map { "From level \(level) to \(level + 1): \($0.inWords)" }
    }
  }

  private var checks: [Document.Block] {
    guard !questionnaire.checks.isEmpty else { return [] }
    return [.heading(2, "What is checked across the answers"), .bullets(questionnaire.checks.map(entry))]
  }

  private func entry(_ check: Check) -> Document.Entry {
    let source = check.source.isEmpty ? [] : ["Source: \(check.source.joined(separator: ", "))"]
    return Document.Entry(
      "\(check.severity.title): \(check.message)",
      lines: ["Comes up if \(check.when.whenTrue(in: questionnaire))."] + check.lines + source
        + ["Name in files: \(check.id)"])
  }

  private var verdict: [Document.Block] {
    guard let rule = questionnaire.verdict else { return [] }
    let texts = VerdictID.allCases.compactMap { id in rule.texts[id].map { "\(id.title): \($0)" } }
    let score = Document.Block.paragraph("A score of \(rule.readyAt) or more out of 100 can be ready.")
    return [.heading(2, "The verdict"), score] + (texts.isEmpty ? [] : [.bullets(texts)])
  }

  private var roles: [Document.Block] {
    guard !questionnaire.roles.isEmpty else { return [] }
    return [.heading(2, "Who can lead"), .bullets(questionnaire.roles.map { "\($0.id): \($0.title)" })]
  }
}

extension Step {
  /// Goal, first step and how long it takes.
  fileprivate var inWords: String { "\(goal) First step: \(firstStep) (\(effort.rawValue), \(effort.weeks) weeks)" }
}
