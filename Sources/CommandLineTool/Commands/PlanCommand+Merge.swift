import Records
import Reports
import RulesLibrary
import ScoringEngine
import StrictJSON

extension Command {
  /// A new round of answers brought into a plan that is kept.
  static func merge(
    _ answered: AnsweredQuestionnaire, _ path: String, into planPath: String, _ invocation: Invocation,
    _ library: inout Library
  ) throws {
    let output = try mergeOutput(planPath, invocation)
    let kept = try invocation.console.storage.read(planPath, limit: LivingPlan.limit)
    let plan = try invocation.input.plan(kept.bytes, planPath)
    let scorecard = answered.scorecard(since: try invocation.earlierRound(before: answered, path, &library))
    let planned = try plannedRound(answered, scorecard, invocation)
    let today = try invocation.today()
    let merge: PlanMerge
    do {
      if let refusal = plan.refusal(of: planned.round) { throw refusal }
      let former = try library.questionnaire(answeredBy: plan, at: planPath)
      merge = try plan.merged(with: planned, former: former, today: today)
    } catch let refusal as MergeRefusal {
      throw Failure(.inputWrong, [refusal.words(plan: planPath, answers: path)])
    }
    let target = output.file ?? planPath
    let news = PlanMergeDocument(merge) { id, status in
      let reason = status == .stopped ? " --reason \"...\"" : ""
      return "peerready plan \(ShellWord.quoted(target)) --action \(id) --status \(status.rawValue)\(reason)"
    }.document
    let whole = LivingPlanDocument(kept: merge.plan, names: PlanNames(answered.questionnaire), today: today).document
    switch output {
    case .report: try invocation.deliver(invocation.render([news, whole]) { merge.plan.bytes })
    case .new:
      try invocation.deliver(merge.plan.bytes(for: target))
      invocation.print(news)
    case .same:
      if merge.isChange { try invocation.replace(kept, with: merge.plan.bytes(for: target)) }
      invocation.print(news)
    }
    try suggestNext(output, path, planPath, invocation)
  }

  private static func suggestNext(
    _ output: MergeOutput, _ path: String, _ planPath: String, _ invocation: Invocation
  ) throws {
    if let file = output.file {
      invocation.suggest(for: file) { "peerready plan \($0)" }
    } else if try invocation.format() != .json {
      let plan = ShellWord.quoted(planPath)
      invocation.suggest(for: path) { "to keep it, peerready plan \($0) --merge \(plan) --output \(plan)" }
    }
  }

  /// Where the result of a merge goes.
  private enum MergeOutput {
    /// As any result does.
    case report
    /// Into a new plan file, at this path.
    case new(String)
    /// Into the very file that is merged, at this path.
    case same(String)

    /// The plan file that is written.
    var file: String? {
      switch self {
      case .report: nil
      case .new(let path), .same(let path): path
      }
    }
  }

  private static func mergeOutput(_ planPath: String, _ invocation: Invocation) throws -> MergeOutput {
    guard planPath != "-" else { throw UsageFault.badValue("-", option: "--merge", wanted: "the file of a plan") }
    guard let file = invocation.outputFile else { return .report }
    guard !invocation.arguments.has(.trial) else { throw UsageFault.cannotCombine("--dry-run", "--output") }
    let format = try invocation.format()
    guard invocation.console.storage.isSameFile(file, planPath) else { return format == .json ? .new(file) : .report }
    guard !invocation.arguments.has(.format) || format == .json else {
      throw UsageFault.badValue(format.rawValue, option: "--format", wanted: "json for a plan that is kept")
    }
    return .same(file)
  }
}

extension Library {
  /// The very text that a plan's last round answered.
  mutating func questionnaire(answeredBy plan: LivingPlan, at path: String) throws -> Questionnaire {
    let pin = plan.round.questionnaire
    let name = QuestionnaireName(id: pin.id, version: pin.version)
    let loaded = try questionnaire(name, sha256: pin.sha256)
    guard loaded.sha256 == pin.sha256 else {
      throw Failure(
        .inputWrong,
        [
          "\(path): the plan was made from another text of \(name) than the one at hand, so nobody can tell what changed "
            + "since. Name the folder that holds the original with --library"
        ])
    }
    return loaded.questionnaire
  }
}

extension MergeRefusal {
  /// What is wrong, in which of the two files, and what to do.
  func words(plan: String, answers: String) -> String {
    let answersFile = Input.name(of: answers)
    return switch self {
    case .planOfDecision:
      "\(plan) comes from a decision between options, which has no next round. After a new decision, make a new plan"
    case .otherQuestionnaire(let mine, let theirs):
      "\(plan) is a plan for \(mine), and \(answersFile) answers \(theirs). Keep a plan for each questionnaire"
    case .otherUnit(let mine, let theirs):
      "\(plan) is the plan of \(mine), and \(answersFile) has the answers of \(theirs). Keep a plan for each; if the two are "
        + "the same under two names, write the same name in both files"
    case .olderAnswers(let mine, let theirs):
      "\(plan) has the answers of \(mine) in it already, and those of \(answersFile) are older: of \(theirs). Merge the newest"
    }
  }
}
