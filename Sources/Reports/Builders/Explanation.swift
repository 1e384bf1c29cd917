import RulesLibrary
import ScoringEngine

/// How a result comes about, in words and numbers that can be followed with a pencil.
package struct Explanation {
  /// What is explained.
  let scorecard: Scorecard
  /// Whose results they are; its date is also the start of an item's next step.
  let head: ReportHead

  /// An explanation of a scorecard.
  package init(_ scorecard: Scorecard, head: ReportHead) {
    self.scorecard = scorecard
    self.head = head
  }

  /// The score, the verdict, the checks and every priority.
  package var document: Document {
    Document(
      title: "How the result comes about: \(head.unit)",
      blocks: [.paragraph(head.sentence(questionnaire))] + score + ratings + verdict + checks + priorities)
  }
}

extension Explanation {
  /// The questions behind the figures, for their words.
  var questionnaire: Questionnaire { scorecard.questionnaire }

  private var score: [Document.Block] {
    let overall = scorecard.overall
    let opening =
      "Each rated question gives its weight (essential 3, important 2, helpful 1) times level over top level. "
      + "The score is 100 times the sum of these, over the sum of the weights."
    guard overall.score != nil else {
      return [.heading(2, "The score"), .paragraph("There is no score: nothing is rated.")]
    }
    let range =
      overall.rated == overall.applicable
      ? "Every question with levels that applies is rated, so there is no range."
      : "The range is there because some questions have no rating (\(overall.unratedInWords)). Low, with these at 0: \(sum(overall.lowSum)). "
        + "High, with these at the top: \(sum(overall.highSum))."
    let provisional =
      "It is provisional, because fewer than half of the questions that apply are rated (\(overall.rated) of \(overall.applicable))."
    return [
      .heading(2, "The score"), .paragraph(opening),
      .bullets(["Score: \(sum(overall.ratedSum)).", range] + (overall.isProvisional ? [provisional] : [])),
    ]
  }

  private var ratings: [Document.Block] {
    let lines = scorecard.sheet.answers.indices.compactMap { rating($0).map { "\($0)." } }
    return lines.isEmpty ? [] : [.heading(2, "What each rated question gives"), .bullets(lines)]
  }

  private var verdict: [Document.Block] {
    guard let verdict = scorecard.verdict else { return [] }
    let rule =
      "Not yet: a foundation is not met, or a check marked stop has come up. Otherwise cannot say: a foundation or such a check is not known, or nothing is rated. "
      + "Otherwise ready: the score is at least \(verdict.readyAt), not provisional, and no warning has come up. Otherwise ready with conditions."
    let reasons = verdict.reasons.map { $0.text(in: scorecard) }
    return [.heading(2, "The verdict: \(verdict.id.title)"), .paragraph(rule), .paragraph(standing(verdict))]
      + (reasons.isEmpty ? [] : [.paragraph("What led to it:"), .bullets(reasons)])
  }

  /// How the score stands to the threshold.
  private func standing(_ verdict: Verdict) -> String {
    guard let score = scorecard.overall.score else { return "There is no score to hold against \(verdict.readyAt)." }
    let relation = score.points < verdict.readyAt ? "below" : "at or above"
    return "The score is \(score.points), \(relation) \(verdict.readyAt)"
      + (scorecard.overall.isProvisional ? ", and provisional." : ".")
  }

  private var checks: [Document.Block] {
    guard !scorecard.checks.isEmpty else { return [] }
    return [.heading(2, "The checks"), .bullets(scorecard.checks.map(line))]
  }

  /// What a check came to, on one line that begins with its id.
  func line(_ result: CheckResult) -> String {
    let check = questionnaire.checks[result.check]
    return switch result.state {
    case .fired: "\(check.id) (\(check.severity.rawValue)) has come up: \(check.message)"
    case .clear: "\(check.id) (\(check.severity.rawValue)) is clear."
    case .cannotTell: "\(check.id) (\(check.severity.rawValue)): \(result.waiting(in: questionnaire))"
    }
  }

  private var priorities: [Document.Block] {
    guard !scorecard.priorities.isEmpty else { return [] }
    let rule =
      "Foundations not met come first, then foundations not known, then the rest. Within these: most votes, then most to gain, then what fell, "
      + "then the widest gap between groups of people, then the order asked. What an item needs comes just before it."
    return [.heading(2, "The priorities, in rank order"), .paragraph(rule), .numbered(scorecard.priorities.map(entry))]
  }

  private func entry(_ priority: Priority) -> Document.Entry {
    let above = PriorityReasons(scorecard: scorecard).above(priority).map { ["Above the next because \($0)."] } ?? []
    let reasons = PriorityReasons(scorecard: scorecard).sentences(of: priority).joined(separator: " ")
    return Document.Entry(
      "\(questionnaire.items[priority.item].short) (\(questionnaire.items[priority.item].id)).",
      lines: [reasons] + above)
  }

  /// What one rated item gives, as a sum: "Funding: essential, 3 × 2/3 = 2 of 3". Nil where it is not rated or not in
  /// scope.
  func rating(_ item: Int) -> String? {
    guard let question = questionnaire.items[item].level, scorecard.sheet.isInScope[item],
      let level = scorecard.sheet.answers[item].level
    else { return nil }
    let points = Fraction(question.importance.weight * level, over: question.top).mixed
    let weight = question.importance.weight
    return
      "\(questionnaire.items[item].short): \(question.importance.rawValue), \(weight) × \(level)/\(question.top) = \(points) of \(weight)"
  }

  /// As in "100 × 12 1/3 ÷ 20 = 61.67, shown as 62".
  private func sum(_ sum: WeightedSum) -> String {
    sum.share.map { "\(sum.inFigures), shown as \($0.points)" } ?? sum.inFigures
  }
}

extension WeightedSum {
  /// As in "100 × 12 1/3 ÷ 20 = 61.67".
  var inFigures: String {
    guard let share else { return "nothing to add up" }
    return "100 × \(reached.mixed) ÷ \(weight) = \(share.twoDecimals)"
  }
}

extension Fraction {
  /// As a whole number and a proper fraction: "61 1/3". For values from 0 up.
  var mixed: String {
    let (whole, rest) = numerator.quotientAndRemainder(dividingBy: denominator)
    if rest == 0 { return "\(whole)" }
    return (whole == 0 ? "" : "\(whole) ") + "\(rest)/\(denominator)"
  }
}
