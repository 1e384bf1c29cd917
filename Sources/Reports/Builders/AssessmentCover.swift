import RulesLibrary
import ScoringEngine

/// What a board needs on one page: what this is for, where we stand, what is missing, what it is asked to decide, and when to look
/// again.
struct AssessmentCover {
  /// The report that it opens.
  let report: AssessmentReport

  /// Five facts.
  var block: Document.Block { .cover([purpose, standing, foundations, decision, review]) }
}

extension AssessmentCover {
  private var scorecard: Scorecard { report.scorecard }
  private var questionnaire: Questionnaire { scorecard.questionnaire }
  private var plan: ActionPlan { report.results.plan }

  private var purpose: Document.Fact {
    let summary = questionnaire.summary.isEmpty ? questionnaire.title.closed : questionnaire.summary
    return Document.Fact("What this report is for", summary)
  }

  private var standing: Document.Fact {
    let verdict = scorecard.verdict
    let text = verdict.flatMap { questionnaire.verdict?.texts[$0.id] }
    let short = [verdict.map { "\($0.id.title)." }, scorecard.overall.inShort].compactMap { $0 }.joined(separator: " ")
    return Document.Fact("Where we stand", short, lines: [text, scorecard.overall.inSentences].compactMap { $0 })
  }

  private var foundations: Document.Fact {
    let title = "Foundations missing"
    let counted = scorecard.foundations.filter { $0.state != .notApplicable }
    let (missing, unknown) = (names(.notMet), names(.unknown))
    guard !counted.isEmpty else { return Document.Fact(title, "This questionnaire has none that apply.") }
    guard !(missing + unknown).isEmpty else { return Document.Fact(title, "None: all \(counted.count) are met.") }
    let parts = [(missing, "not met"), (unknown, "not known")].filter { !$0.0.isEmpty }
    return Document.Fact(
      title, "\(parts.map { "\($0.0.count) \($0.1)" }.joined(separator: ", ")), of \(counted.count).",
      lines: parts.map { "\($0.1.capitalisedStart): \(Self.first(of: $0.0))." })
  }

  private func names(_ state: FoundationResult.State) -> [String] {
    scorecard.foundations.filter { $0.state == state }.map { questionnaire.items[$0.item].short }
  }

  /// The names, or the first few and how many more there are.
  private static func first(of names: [String]) -> String {
    guard names.count > 5 else { return names.joined(separator: "; ") }
    return names.prefix(4).joined(separator: "; ") + "; and \(names.count - 4) more"
  }

  private var decision: Document.Fact {
    let title = "Decision asked for"
    if let kept = report.context.kept, !kept.plan.open.isEmpty { return decision(title, on: kept) }
    guard !plan.actions.isEmpty else { return Document.Fact(title, "Nothing has to be decided now: note the result.") }
    let count = plan.actions.count
    let short =
      count == 1
      ? "Agree the first action, and name its owner."
      : "Agree the first \(count) actions, and name an owner for each."
    return Document.Fact(title, short, lines: plan.actions.map { questionnaire.short($0).closed })
  }

  /// What a plan that is being worked on still needs from a board.
  private func decision(_ title: String, on kept: LivingPlanDocument) -> Document.Fact {
    let late = kept.today.map(kept.plan.late) ?? []
    let ownerless = kept.plan.withoutOwner
    let asked = [
      ownerless.isEmpty ? nil : "name an owner for \(Counts.of(ownerless.count, "action", "actions"))",
      late.isEmpty ? nil : "settle \(Counts.of(late.count, "action that is", "actions that are")) late",
    ].compactMap { $0 }
    let open = Counts.of(kept.plan.open.count, "action", "actions")
    guard !asked.isEmpty else { return Document.Fact(title, "Keep to the plan: \(open) to do, each with an owner.") }
    let lists = [("Without an owner", ownerless), ("Late", late)].filter { !$0.1.isEmpty }
    return Document.Fact(
      title, "\(Counts.list(asked).capitalisedStart).",
      lines: lists.map { "\($0.0): \(Self.first(of: $0.1.map(\.short)))." })
  }

  private var review: Document.Fact {
    let title = "Next review"
    guard let kept = report.context.kept else {
      let lines = plan.actions.map(\.due).max().map { ["What comes first is due by \($0.inWords)."] } ?? []
      return Document.Fact(title, "No day is set yet.", lines: lines)
    }
    let next = kept.plan.open.min { $0.due < $1.due }
    let lines = next.map { ["Due first: \($0.short.closed) On \($0.due.inWords)."] } ?? []
    return Document.Fact(title, kept.plan.nextReview.map { "\($0.inWords)." } ?? "No day is set yet.", lines: lines)
  }
}

extension Figures {
  /// The score, or the range where it says more, in a few words.
  var inShort: String {
    guard let score, let low, let high else { return "No score yet." }
    return isProvisional
      ? "From \(low.points) to \(high.points) out of 100, provisional." : "\(score.points) out of 100."
  }
}
