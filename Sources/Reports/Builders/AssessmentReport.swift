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
  /// What else is known of the unit beside the answers.
  let context: ReportContext

  /// A report on answers, by default with nothing beside them.
  package init(
    _ results: ScorecardDocument, remarks: [AnswerRemarks], sharing: Sharing, context: ReportContext = ReportContext()
  ) {
    self.results = results.shared(sharing)
    self.remarks = remarks
    self.sharing = sharing
    self.context = context
  }

  /// The whole report, in the order in which a board reads it.
  package var document: Document {
    Document(
      title: "Readiness report: \(results.head.unit)",
      blocks: [AssessmentCover(report: self).block] + opening + results.finding + results.foundations + results.checks
        + priorities + plan + sections + whatChanged + (context.run?.part ?? [])
        + (context.group?.part ?? []) + results.unrated + results.carried + answers + results.method)
  }

  /// One part of it, with whose it is.
  package func document(of part: ReportPart) -> Document {
    let (title, blocks) =
      switch part {
      case .plan: ("Action plan", priorities + plan)
      case .answers: ("Every answer", answers)
      case .sections: ("Section by section", sections)
      }
    return Document(title: "\(title): \(results.head.unit)", blocks: opening + blocks)
  }
}

extension AssessmentReport {
  /// Every figure of the report.
  var scorecard: Scorecard { results.scorecard }

  private var questionnaire: Questionnaire { scorecard.questionnaire }

  private var opening: [Document.Block] { results.opening + [.paragraph(sharing.sentences)] }

  private var priorities: [Document.Block] { results.priorities(beside: context.kept?.plan) }

  private var sections: [Document.Block] { SectionChart(scorecard: scorecard).blocks }

  private var plan: [Document.Block] {
    if let kept = context.kept { return kept.part }
    guard let table = PlanTable(questionnaire: questionnaire, plan: results.plan).table else { return [] }
    return [.heading(2, "The plan at a glance"), .table(table)]
  }

  private var whatChanged: [Document.Block] {
    context.changes.map { [.heading(2, "What changed")] + $0.part } ?? []
  }

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
