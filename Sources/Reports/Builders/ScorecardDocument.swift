import RulesLibrary
import ScoringEngine

/// The scorecard as a facilitator reads it to a room: the finding, the foundations, what to do first and why, the
/// sections.
package struct ScorecardDocument {
  /// Every figure of the report; nothing is worked out again.
  let scorecard: Scorecard
  /// Whose results they are, and of when.
  let head: ReportHead
  /// The first priorities, or those that the group chose, as actions.
  let plan: ActionPlan
  /// What the group chose in place of the first by rank; nil where it chose nothing.
  let groupChoice: GroupChoice?

  /// A report on a scorecard.
  package init(_ scorecard: Scorecard, head: ReportHead, plan: ActionPlan, groupChoice: GroupChoice?) {
    self.scorecard = scorecard
    self.head = head
    self.plan = plan
    self.groupChoice = groupChoice
  }

  /// The whole report.
  package var document: Document {
    let blocks =
      opening + finding + figures + foundations + checks + unrated + carried + priorities() + sections + method
    return Document(title: "Where we stand: \(head.unit)", blocks: blocks)
  }
}

extension ScorecardDocument {
  /// The same without what may not be shared.
  func shared(_ sharing: Sharing) -> ScorecardDocument {
    ScorecardDocument(
      scorecard, head: head.shared(sharing), plan: plan, groupChoice: groupChoice?.shared(sharing))
  }

  private var questionnaire: Questionnaire { scorecard.questionnaire }

  /// Whose results they are, of when, and what was asked.
  var opening: [Document.Block] { [.paragraph(head.sentence(questionnaire))] }

  /// The finding in a sentence: the verdict where there is one, else the score.
  var finding: [Document.Block] {
    let sentence = verdict.isEmpty ? [Document.Block.paragraph(scorecard.overall.inSentences)] : verdict
    return [.heading(2, "Where you stand")] + sentence
  }

  private var figures: [Document.Block] { [.heading(2, "In figures"), .bullets(scorecard.inFigures)] }

  private var verdict: [Document.Block] {
    guard let verdict = scorecard.verdict, let words = scorecard.verdictInWords else { return [] }
    let reasons = verdict.id == .ready ? [] : reasons(of: verdict)
    return [.paragraph(words)]
      + (reasons.isEmpty ? [] : [.paragraph("Because:"), .bullets(reasons)])
  }

  /// The reasons one by one; where more than five only lack an answer, these in one line.
  private func reasons(of verdict: Verdict) -> [String] {
    let missing = verdict.reasons.filter(\.isMissingAnswer)
    guard missing.count > 5 else { return verdict.reasons.map { $0.text(in: scorecard) } }
    let known = verdict.reasons.filter { !$0.isMissingAnswer }.map { $0.text(in: scorecard) }
    return ["\(missing.count) answers that decide the verdict are not known yet."] + known
  }

  /// Each foundation under how it stands.
  var foundations: [Document.Block] {
    guard !scorecard.foundations.isEmpty else { return [] }
    let lines = FoundationResult.State.allCases.compactMap { state -> String? in
      let names = scorecard.foundations.filter { $0.state == state }.map { questionnaire.items[$0.item].short }
      return names.isEmpty ? nil : "\(state.title): \(names.joined(separator: "; "))."
    }
    let opening = "A foundation has to hold whatever the score says, because an average can hide one that is missing."
    return [.heading(2, "Foundations"), .paragraph(opening), .bullets(lines)]
  }

  /// What the checks found.
  var checks: [Document.Block] {
    let entries = CheckEntries(scorecard: scorecard).entries
    return entries.isEmpty ? [] : [.heading(2, "What your answers point to"), .bullets(entries)]
  }

  /// Which questions nobody could rate, because that is a finding of its own; more than twenty are told by
  /// their number.
  var unrated: [Document.Block] {
    let lines = [unrated("Do not know", .doNotKnow), unrated("Not answered yet", .open)].compactMap { $0 }
    return lines.isEmpty ? [] : [.heading(2, "What is not known yet"), .bullets(lines)]
  }

  private func unrated(_ title: String, _ answer: Answer) -> String? {
    let items = questionnaire.items.indices.filter { item in
      scorecard.sheet.isInScope[item] && scorecard.sheet.answers[item] == answer
        && questionnaire.items[item].question != .text
    }
    return items.isEmpty ? nil : list(title, items)
  }

  /// Which answers nobody has confirmed in this round.
  var carried: [Document.Block] {
    let lines = scorecard.progress.carriedByRound.map { list("From \($0.from)", $0.items) }
    return lines.isEmpty ? [] : [.heading(2, "Carried over, and not reconfirmed"), .bullets(lines)]
  }

  private func list(_ title: String, _ items: [Int]) -> String {
    guard items.count <= 20 else { return "\(title): \(items.count) questions." }
    return "\(title): \(items.map { questionnaire.items[$0].short }.joined(separator: "; "))."
  }

  /// What comes first, and why; an action that is being worked on already is told as it stands in the plan that people keep.
  func priorities(beside kept: LivingPlan? = nil) -> [Document.Block] {
    guard !plan.actions.isEmpty else {
      return [
        .heading(2, "What to do first"), .paragraph("Nothing rated is below its target, and no foundation is missing."),
      ]
    }
    let blocks = ActionBlocks(names: PlanNames(questionnaire))
    let words = PriorityReasons(scorecard: scorecard)
    let entries = plan.actions.map { action in
      let lines =
        words.lines(for: action) + blocks.lines(kept?.open(action, of: questionnaire) ?? questionnaire.proposed(action))
      return Document.Entry(questionnaire.short(action).closed, lines: lines)
    }
    let choice = groupChoice?.blocks(questionnaire) ?? []
    return [.heading(2, "What to do first, and why")] + choice + [.numbered(entries)] + more
  }

  private var more: [Document.Block] {
    let planned = Set(plan.actions.map(\.origin))
    let rest = scorecard.priorities.filter { !planned.contains(.item($0.item)) }.count
    guard rest > 0 else { return [] }
    return [
      .paragraph(
        "\(Counts.of(rest, "more priority is", "more priorities are")) not shown here. A plan that tries everything at once gets little done."
      )
    ]
  }

  private var sections: [Document.Block] {
    let lines = zip(questionnaire.sections, scorecard.sections).map {
      "\($0.title.closed) \($1.inOneLine.capitalisedStart)."
    }
    return [.heading(2, "Section by section"), .bullets(lines)]
  }

  /// How the score comes about, and the sources.
  var method: [Document.Block] {
    let text =
      "Each rating counts by its importance: essential 3, important 2, helpful 1. The score is the share reached of what the rated "
      + "questions could reach. Questions without a rating are left out of the score and make the range: its low end takes them "
      + "as 0, its high end as the top. Engine \(engineVersion)."
    let sources = questionnaire.sources.map { "Source: \($0.inWords)" }
    let texts = [text, questionnaire.notice] + sources
    return [.heading(2, "How this was worked out")] + texts.filter { !$0.isEmpty }.map(Document.Block.paragraph)
  }
}

extension LivingPlan {
  /// The open action that was made for the same item or check; nil where there is none.
  fileprivate func open(_ action: Action, of questionnaire: Questionnaire) -> LivingAction? {
    let origin = questionnaire.proposed(action).origin
    return open.first { $0.origin == origin }
  }
}

extension ReportHead {
  /// Who, when, and which questionnaire.
  func sentence(_ questionnaire: some QuestionnaireHeading) -> String {
    sentence(questionnaire.title, id: questionnaire.id, version: questionnaire.version)
  }

  /// The same by the parts of the questionnaire that are known; `title` is nil where it is not at hand.
  func sentence(_ title: String?, id: String, version: Version) -> String {
    let what = title.map { "\($0.closed) " } ?? ""
    let who = people.map { " Who took part: \($0)." } ?? ""
    let when = round.map { "\(date.inWords), round \($0)" } ?? date.inWords
    return "\(what)\(when).\(who) Questionnaire \(id), version \(version)."
  }

  /// How many took part by perspective, as in "carers 2, peer support workers 3"; nil where nobody is recorded.
  var people: String? {
    let people = participants.filter { $0.count > 0 }
      .map { "\($0.perspective.perspectiveInWords) \($0.count)" }
    return people.isEmpty ? nil : people.joined(separator: ", ")
  }
}

extension FoundationResult.State {
  /// As a heading in a list.
  var title: String {
    switch self {
    case .met: "Met"
    case .notMet: "Not met"
    case .unknown: "Not known"
    case .notApplicable: "Not applicable"
    }
  }
}
