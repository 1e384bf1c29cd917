import Records
import Reports
import RulesLibrary
import ScoringEngine
import StrictJSON

extension Command {
  /// A plan that people keep: shown, or changed in place.
  static func keptPlan(_ bytes: [UInt8], _ path: String, _ invocation: Invocation) throws {
    try invocation.refuse(
      Option.ofAnswers,
      "for answers, and \(Input.name(of: path)) is a plan. To bring new answers into it: "
        + "peerready plan ASSESSMENT --merge \(ShellWord.quoted(path))")
    let today = try invocation.today()
    guard let change = try invocation.planChange() else {
      try invocation.refuse([.trial], "for changes, as by --action")
      return try show(invocation.input.plan(bytes, path), path, today, invocation)
    }
    try self.change(change, path, bytes, today, invocation)
  }

  private static func show(_ plan: LivingPlan, _ path: String, _ today: CivilDate, _ invocation: Invocation) throws {
    let names = try invocation.planNames(plan)
    let document = LivingPlanDocument(kept: plan, names: names, today: today).document
    try invocation.deliver(invocation.render(document) { plan.bytes })
    guard try invocation.format() != .json else { return }
    invocation.suggest(for: path) {
      "peerready plan \($0) --action ID, with --owner, --due, --status, --note or --evidence"
    }
  }

  /// In place, unless it is only to be shown; where nothing changes, nothing is written.
  private static func change(
    _ change: PlanChange, _ path: String, _ bytes: [UInt8], _ today: CivilDate, _ invocation: Invocation
  ) throws {
    guard !invocation.arguments.has(.output) else {
      throw UsageFault.cannotCombine("--action or --next-review", "--output")
    }
    let isTrial = invocation.arguments.has(.trial)
    guard path != "-" || isTrial else {
      throw Failure(.usage, ["what comes from standard input cannot be changed in place; name the file of the plan"])
    }
    var before = try invocation.input.plan(bytes, path)
    var after = try change.applied(to: before, today)
    if !isTrial, after != before {
      try invocation.console.storage.update(path, limit: LivingPlan.limit) { kept in
        before = try invocation.input.plan(kept.bytes, path)
        after = try change.applied(to: before, today)
        return try after.bytes(for: path)
      }
    }
    try tell(change, before, after, path, today, invocation)
  }

  private static func tell(
    _ change: PlanChange, _ before: LivingPlan, _ after: LivingPlan, _ path: String, _ today: CivilDate,
    _ invocation: Invocation
  ) throws {
    let isTrial = invocation.arguments.has(.trial)
    let document = PlanChangeDocument(
      from: before, to: after, action: change.action, names: try invocation.planNames(after), today: today,
      isTrial: isTrial)
    invocation.console.output.write(try invocation.render(document.document) { after.bytes })
    if !isTrial, after != before { invocation.console.errors.write("Written: \(VisibleText.of(path))\n") }
    guard try invocation.format() != .json else { return }
    invocation.suggest(for: path) {
      isTrial ? "the same without --dry-run, to write it to \($0)" : "peerready plan \($0)"
    }
  }
}

extension PlanChange {
  /// The id of the action that is changed; nil where none is.
  fileprivate var action: String? {
    guard case .action(let id, _) = self else { return nil }
    return id
  }

  /// The plan after the change.
  fileprivate func applied(to plan: LivingPlan, _ today: CivilDate) throws(Failure) -> LivingPlan {
    switch self {
    case .review(let day): return plan.reviewing(on: day, today: today)
    case .action(let id, let edit):
      do {
        return try plan.editing(id, edit, today: today)
      } catch {
        throw Failure(.usage, [error.words(plan)])
      }
    }
  }
}

extension EditRefusal {
  /// What is wrong and what to type instead.
  fileprivate func words(_ plan: LivingPlan) -> String {
    switch self {
    case .noSuchAction(let id):
      let known = plan.allActions.map(\.id)
      let nearest = NearestName.to(id, among: known).map { " Did you mean \"\($0)\"?" } ?? ""
      let all = known.isEmpty ? "The plan has none." : "There are: \(known.joined(separator: ", "))"
      return "there is no action \"\(id)\".\(nearest) \(all)"
    case .reasonMissing: return "an action is stopped with a reason; add --reason \"...\""
    case .reasonNotWanted: return "--reason is for an action that is stopped; add --status stopped, or use --note"
    }
  }
}

extension LivingPlan {
  /// The whole file.
  var bytes: [UInt8] { JSONWriter.pretty(json) }

  /// The whole file; throws where it would be too large to be read again.
  func bytes(for path: String) throws(Failure) -> [UInt8] {
    let bytes = bytes
    guard bytes.count <= LivingPlan.limit else {
      throw Failure(
        .inputWrong,
        [
          "\"\(path)\" would be larger than \(LivingPlan.limit / 1024 / 1024) MiB, the most that is read of a plan. Nothing is "
            + "changed. Shorten old notes in the file, or keep them elsewhere"
        ])
    }
    return bytes
  }
}

extension Invocation {
  /// Titles for what a plan names, where the very text that it comes from is at hand.
  func planNames(_ plan: LivingPlan) throws(Failure) -> PlanNames {
    var library = try library()
    let pin = plan.round.questionnaire
    // without it the plan is shown all the same, in its own words
    let file = try? library.file(QuestionnaireName(id: pin.id, version: pin.version), sha256: pin.sha256)
    guard let file, file.sha256 == pin.sha256 else { return PlanNames() }
    switch file.content {
    case .rated(let questionnaire): return PlanNames(questionnaire)
    case .appraisal(let appraisal): return PlanNames(appraisal)
    }
  }

  /// Puts a plan in the place of the file that was read.
  func replace(_ kept: KeptFile, with bytes: [UInt8]) throws(StorageFault) {
    try console.storage.replace(kept, with: bytes)
    console.errors.write("Written: \(VisibleText.of(kept.path))\n")
  }

  /// Prints a document as text, beside a result that went to a file.
  func print(_ document: Document) { console.output.write(PlainText(width: console.width).render(document)) }
}
