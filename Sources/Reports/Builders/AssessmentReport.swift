import RulesLibrary
import ScoringEngine

/// The full report of an assessment, as people take it to a board, pin it to a wall and keep it.
package struct AssessmentReport {
  /// The finding, the foundations, the priorities and how it was worked out.
  let results: ScorecardDocument
  /// What was written beside each answer, in the questionnaire's order.
  let remarks: [AnswerRemarks]
  /// What of it may be shown.
  let sharing: Sharing
  /// What changed since an earlier round, under headings of level 3; empty where none was named.
  let changes: [Document.Block]
  /// The plan as people keep it; nil where there is only what follows from the answers.
  let kept: LivingPlan?

  /// A report on answers; `changes` and `kept` say what came before and what is being done.
  package init(
    _ results: ScorecardDocument, remarks: [AnswerRemarks], sharing: Sharing, changes: [Document.Block] = [],
    kept: LivingPlan? = nil
  ) {
    self.results = results.shared(sharing)
    self.remarks = remarks
    self.sharing = sharing
    self.changes = changes
    self.kept = kept
  }

  /// The whole report, in the order in which a board reads it.
  package var document: Document {
    Document(
      title: "Readiness report: \(results.head.unit)",
      blocks: [AssessmentCover(report: self).block] + results.opening + [.paragraph(sharing.sentences)]
        + results.finding + results.foundations + results.checks + results.priorities + plan
        + SectionChart(scorecard: scorecard).blocks + whatChanged + results.unrated + results.carried + answers
        + results.method)
  }
}

extension AssessmentReport {
  /// Every figure of the report.
  var scorecard: Scorecard { results.scorecard }

  private var questionnaire: Questionnaire { scorecard.questionnaire }

  private var plan: [Document.Block] {
    if let kept {
      return [.heading(2, "The plan at a glance"), .table(KeptPlanTable(plan: kept, sharing: sharing).table)]
    }
    guard let table = PlanTable(questionnaire: questionnaire, plan: results.plan).table else { return [] }
    return [.heading(2, "The plan at a glance"), .table(table)]
  }

  private var whatChanged: [Document.Block] { changes.isEmpty ? [] : [.heading(2, "What changed")] + changes }

  /// The items that were asked, as positions.
  private var scope: [Int] { questionnaire.items.indices.filter { scorecard.sheet.isInScope[$0] } }

  private var answers: [Document.Block] {
    let unasked = questionnaire.items.count - scope.count
    let note =
      unasked == 0
      ? []
      : [
        Document.Block.paragraph(
          "\(Counts.of(unasked, "question was", "questions were")) not asked, because of other answers or of the depth chosen."
        )
      ]
    return [.heading(2, "Every answer")] + note + questionnaire.sections.flatMap(answers)
  }

  private func answers(_ section: Section) -> [Document.Block] {
    let entries = scope.filter(section.items.contains).map { item in
      AnswerWording(
        item: questionnaire.items[item], answer: scorecard.sheet.answers[item], remarks: remarks[item],
        sharing: sharing
      ).entry
    }
    return entries.isEmpty ? [] : [.heading(3, section.title), .bullets(entries)]
  }
}
