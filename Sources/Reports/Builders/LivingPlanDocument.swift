import RulesLibrary
import ScoringEngine

/// An action plan in full, be it new or kept: each action with its measure and its owner; then what to keep doing. Of a kept
/// plan also how it stands on a day, and all that people wrote.
package struct LivingPlanDocument {
  /// May have no action, where nothing is left to do.
  let plan: LivingPlan
  /// Titles of what it names.
  let names: PlanNames
  /// Whose plan it is, of when, and who took part.
  let head: ReportHead
  /// Why the priorities of a new plan came first; nil for others.
  let scorecard: Scorecard?
  /// The day to tell of; nil for a new plan, of which nothing is to be told yet.
  let today: CivilDate?
  /// What of it may be shown.
  let sharing: Sharing

  /// A report on a new plan. `scorecard` gives the reasons for its priorities; nil for a plan from a decision.
  package init(new plan: LivingPlan, names: PlanNames, head: ReportHead, scorecard: Scorecard? = nil) {
    self.plan = plan
    self.names = names
    self.head = head
    self.scorecard = scorecard
    today = nil
    sharing = .everything
  }

  /// A report on a plan that people keep, as it stands on a day; with all that people typed.
  package init(kept plan: LivingPlan, names: PlanNames, today: CivilDate) {
    self.init(kept: plan, names: names, today: today, sharing: .everything)
  }

  /// The same as far as it may be shown.
  package init(kept plan: LivingPlan, names: PlanNames, today: CivilDate, sharing: Sharing) {
    self.plan = plan.shared(sharing)
    self.names = names
    self.today = today
    self.sharing = sharing
    let assessment = plan.round.assessment
    head = ReportHead(unit: assessment.unit, date: assessment.date, round: assessment.round, participants: [])
    scorecard = nil
  }

  /// The whole report.
  package var document: Document { document([]) }

  /// The same with all actions in one table, for the wall.
  package var page: Document { document(atAGlance) }

  private func document(_ table: [Document.Block]) -> Document {
    let pin = plan.round.questionnaire
    let shared = sharing == .everything ? [] : [Document.Block.paragraph(sharing.sentences)]
    let opening = [Document.Block.paragraph(head.sentence(names.title, id: pin.id, version: pin.version))] + shared
    let standing = today.map { PlanDays(plan: plan, today: $0).blocks } ?? []
    let kept = today == nil ? [] : earlier + (sharing.showsNotes ? history : [])
    return Document(
      title: "Action plan: \(head.unit)",
      blocks: opening + basis + standing + table + actions + fromChecks + strengths + review + kept)
  }
}

extension LivingPlanDocument {
  /// What a report on answers says of it: how it stands, a page for the wall, and each open action in full.
  var part: [Document.Block] {
    let open = plan.open.map { action in
      Document.Entry(
        action.title.closed, lines: lines(action) + whatPeopleWrote(action).flatMap { [$0.text] + $0.lines })
    }
    let standing = today.map { PlanDays(plan: plan, today: $0).part } ?? []
    return standing + atAGlance + (open.isEmpty ? [] : [.heading(3, "What is to be done, one by one"), .bullets(open)])
  }

  private var atAGlance: [Document.Block] {
    plan.allActions.isEmpty ? [] : [.table(KeptPlanTable(plan: plan).table)]
  }

  private var basis: [Document.Block] {
    switch plan.round.basis {
    case .priorities(let choice): sentences(on: choice).map(Document.Block.paragraph)
    case .decision(let decision): [.paragraph(sentence(on: decision))]
    }
  }

  private func sentences(on choice: PlanRound.Priorities) -> [String] {
    GroupChoice.sentences(
      engine: quoted(choice.engine), leftOut: quoted(choice.leftOut), isFollowed: choice.isGroupChoice,
      reason: choice.reason)
  }

  private func sentence(on decision: PlanRound.Decision) -> String {
    let why = decision.reason.map { " The reason: \($0.closed)" } ?? " No reason was written down."
    let what = plan.actions.isEmpty ? "" : " Every choice has its drawbacks; these actions make them weigh less."
    return "The group chose: \(names.option(decision.option).closed)\(why)\(what)"
  }

  private func quoted(_ items: [String]) -> [String] { items.map { "\"\(names.item($0, in: plan.actions))\"" } }

  private var isFromDecision: Bool {
    if case .decision = plan.round.basis { return true }
    return false
  }

  private var actions: [Document.Block] {
    guard !plan.actions.isEmpty else {
      let why =
        isFromDecision
        ? "no drawback of it has a step" : "nothing rated is below its target, and no foundation is missing"
      return [.paragraph("There is nothing to plan: \(why).")]
    }
    return plan.actions.enumerated().flatMap { index, action in
      [
        Document.Block.heading(2, "Action \(index + 1). \(isFromDecision ? action.goal : action.title)"),
        .bullets((why(action) + lines(action)).map { Document.Entry($0) } + whatPeopleWrote(action)),
      ]
    }
  }

  private var fromChecks: [Document.Block] {
    guard !plan.fromChecks.isEmpty else { return [] }
    let entries = plan.fromChecks.map { action in
      let written = whatPeopleWrote(action).flatMap { [$0.text] + $0.lines }
      return Document.Entry(action.title, lines: lines(action) + written)
    }
    return [.heading(2, "Beside the priorities: what the checks ask for"), .bullets(entries)]
  }

  private func why(_ action: LivingAction) -> [String] {
    guard let scorecard, let id = action.origin.item, let item = scorecard.questionnaire.positions[id] else {
      return []
    }
    return PriorityReasons(scorecard: scorecard).lines(for: item)
  }

  private func lines(_ action: LivingAction) -> [String] {
    let blocks = ActionBlocks(names: names, others: plan.actions)
    let status = today.map { [action.statusInWords(on: $0)] } ?? []
    let change = action.questionChange.map { [$0.inWords] } ?? []
    return status + change + blocks.lines(action) + blocks.measure(action) + ["Name in files: \(action.id)"]
  }

  private var strengths: [Document.Block] {
    let strengths = plan.round.strengths
    guard !strengths.isEmpty else { return [] }
    return [
      .heading(2, "Strengths to keep"), .bullets(strengths.map { names.item($0, in: plan.actions).closed }),
    ]
  }

  /// Told with the other days where the plan is kept.
  private var review: [Document.Block] {
    guard today == nil, let day = plan.nextReview else { return [] }
    return [.heading(2, "Next review"), .paragraph("On \(day.inWords), look at the plan again and answer anew.")]
  }
}

extension LivingPlanDocument {
  /// Evidence and notes, the oldest first, then what was done about the action.
  private func whatPeopleWrote(_ action: LivingAction) -> [Document.Entry] {
    guard today != nil else { return [] }
    let texts = action.evidence.map { $0.inWords("Evidence") } + action.notes.map { $0.inWords("Note") }
    let events = sharing.showsNotes ? plan.history.filter { $0.action == action.id }.map(\.inWords) : []
    let history = events.isEmpty ? [] : [Document.Entry("History:", lines: events)]
    return texts.map { Document.Entry($0) } + history
  }

  private var earlier: [Document.Block] {
    guard !plan.earlier.isEmpty else { return [] }
    let entries = plan.earlier.map { round in
      let assessment = round.assessment
      let when = assessment.round.map { "\(assessment.date.inWords), round \($0)" } ?? assessment.date.inWords
      var lines: [String] = []
      if case .priorities(let choice) = round.basis { lines = sentences(on: choice) }
      return Document.Entry("\(when). Version \(round.questionnaire.version).", lines: lines)
    }
    return [.heading(2, "Earlier rounds"), .bullets(entries)]
  }

  /// What happened to the plan as a whole, and to actions that it does not have.
  private var history: [Document.Block] {
    let ids = Set(plan.allActions.map(\.id))
    let events = plan.history.filter { $0.action.map { !ids.contains($0) } ?? true }
    guard !events.isEmpty else { return [] }
    let lines = events.map { event in event.action.map { "\($0): \(event.inWords)" } ?? event.inWords }
    return [.heading(2, "What happened to the plan"), .bullets(lines)]
  }
}
