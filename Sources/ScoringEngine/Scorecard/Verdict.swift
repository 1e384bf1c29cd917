import RulesLibrary

/// What a questionnaire that gives a verdict says of these answers, and why (scoring method, section 3).
package struct Verdict: Equatable, Sendable {
  /// Which of the four it is.
  package let id: VerdictID
  /// Never empty; each names an item or check, unless there is none to name.
  package let reasons: [Reason]
  /// The whole-number score from which "ready" is possible.
  package let readyAt: Int

  /// One thing that led to the verdict. Items and checks are positions in the questionnaire.
  package enum Reason: Equatable, Sendable {
    /// Says not yet.
    case foundationNotMet(item: Int)
    /// Says that nothing can be said yet.
    case foundationUnknown(item: Int)
    /// Speaks for "ready".
    case foundationMet(item: Int)
    /// A stop says not yet; a warning is a condition.
    case checkFired(check: Int)
    /// A stop that waits for an answer says that nothing can be said yet.
    case checkCannotTell(check: Int)
    /// A stop or warning that could have stood in the way speaks for "ready".
    case checkClear(check: Int)
    /// An essential item below its target is a condition.
    case belowTarget(item: Int)
    /// Nothing is rated.
    case nothingRated
    /// Too few are rated for the score to carry a verdict.
    case provisional
    /// The score alone keeps it from "ready".
    case scoreShort
    /// The score alone makes it "ready": there is no foundation, stop or warning to name.
    case scoreReached
  }
}

/// Applies the rule in the order of the scoring method, section 3: not yet, cannot say, ready, ready with conditions.
struct VerdictJudge {
  /// The answers and their scope.
  let sheet: AnswerSheet
  /// Where "ready" begins.
  let rule: VerdictRule
  /// Over all items.
  let overall: Figures
  /// Those in scope.
  let foundations: [FoundationResult]
  /// All of them.
  let checks: [CheckResult]

  /// The first of the four whose reasons hold, with every one of them.
  var verdict: Verdict {
    let notYet =
      foundations(.notMet, Verdict.Reason.foundationNotMet) + checks(.fired, [.stop], Verdict.Reason.checkFired)
    if !notYet.isEmpty { return Verdict(id: .notYet, reasons: notYet, readyAt: rule.readyAt) }
    if let reasons = cannotSay { return Verdict(id: .cannotSay, reasons: reasons, readyAt: rule.readyAt) }
    if isReady { return Verdict(id: .ready, reasons: readyReasons, readyAt: rule.readyAt) }
    return Verdict(id: .readyWithConditions, reasons: conditions, readyAt: rule.readyAt)
  }
}

extension VerdictJudge {
  private var cannotSay: [Verdict.Reason]? {
    let unknown =
      foundations(.unknown, Verdict.Reason.foundationUnknown)
      + checks(.cannotTell, [.stop], Verdict.Reason.checkCannotTell)
    if !unknown.isEmpty { return unknown }
    return overall.rated == 0 ? [.nothingRated] : nil
  }

  private var isReady: Bool {
    guard let score = overall.score, !overall.isProvisional else { return false }
    return score.points >= rule.readyAt && checks(.fired, [.warn], Verdict.Reason.checkFired).isEmpty
  }

  private var readyReasons: [Verdict.Reason] {
    let reasons =
      foundations(.met, Verdict.Reason.foundationMet) + checks(.clear, [.stop, .warn], Verdict.Reason.checkClear)
    return reasons.isEmpty ? [.scoreReached] : reasons
  }

  /// The essential items below target and the warnings. Where there are neither, it is the score that falls short.
  private var conditions: [Verdict.Reason] {
    let named = essentialsBelowTarget + checks(.fired, [.warn], Verdict.Reason.checkFired)
    if !named.isEmpty { return named }
    return [overall.isProvisional ? .provisional : .scoreShort]
  }

  private var essentialsBelowTarget: [Verdict.Reason] {
    sheet.answers.indices.compactMap { item in
      guard let question = sheet.applicableLevel(item), let level = sheet.answers[item].level else { return nil }
      return level < question.target && question.importance == .essential ? .belowTarget(item: item) : nil
    }
  }

  private func foundations(
    _ state: FoundationResult.State, _ reason: (Int) -> Verdict.Reason
  ) -> [Verdict.Reason] {
    foundations.filter { $0.state == state }.map { reason($0.item) }
  }

  private func checks(
    _ state: CheckResult.State, _ severities: Set<Check.Severity>, _ reason: (Int) -> Verdict.Reason
  ) -> [Verdict.Reason] {
    checks.filter { $0.state == state && severities.contains(sheet.questionnaire.checks[$0.check].severity) }
      .map { reason($0.check) }
  }
}
