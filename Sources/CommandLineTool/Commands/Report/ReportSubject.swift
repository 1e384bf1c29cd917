import Records
import Reports
import RulesLibrary
import ScoringEngine

/// What a report is about: answers, a plan, or the latest rounds of a readiness folder with its plan.
struct ReportSubject {
  /// What was answered, in the order of the report; empty for a plan alone.
  private(set) var parts: [Part] = []
  /// The plan that people keep; nil where there is none.
  private(set) var plan: LivingPlan?
  /// The folder that was named; nil for a file.
  private(set) var folder: ReadinessFolder?
  /// How few people anything may be shown of in what is passed on.
  private(set) var rule = SmallGroupRule.ballots

  /// One thing that was answered.
  enum Part {
    /// Questions, with what is known of their unit.
    case rated(RatedPart)
    /// Options that were weighed.
    case appraisal(AnsweredAppraisal)

    /// What it is called among others: what was asked, and of whom.
    var name: String {
      switch self {
      case .rated(let part): "\(part.answered.questionnaire.title.closed) \(ReportHead(part.answered.assessment).unit)"
      case .appraisal(let answered): "\(answered.appraisal.title.closed) \(ReportHead(answered.record).unit)"
      }
    }
  }

  /// Reads what was named.
  init(_ path: String, _ invocation: Invocation, _ library: inout Library) throws {
    if path != "-", Folder.isFolder(path) {
      try self.init(folder: path, invocation, &library)
    } else {
      try self.init(file: path, invocation, &library)
    }
  }

  /// The parts that have a score.
  var rated: [RatedPart] { parts.compactMap { if case .rated(let part) = $0 { part } else { nil } } }

  /// What to do where rows or days of a plan are asked for and there is none.
  var planMissing: String {
    guard let folder else { return "there is no plan; name it with --plan, or report on the plan's own file" }
    let make = "peerready plan ASSESSMENT --output \(ShellWord.quoted("\(folder.path)/plan.json"))"
    return "\(ShellWord.quoted(folder.path)) has no plan yet. To make it: \(make)"
  }
}

extension ReportSubject {
  private init(file path: String, _ invocation: Invocation, _ library: inout Library) throws {
    let bytes = try invocation.input.bytes(path, limit: Assessment.limit)
    if let settings = try invocation.settings(besides: path) { rule = settings.ballots }
    guard FileHead(bytes).format != RecordFormat.plan.rawValue else {
      try invocation.refuse([.reportPlan, .reportSince], "for answers, and \(Input.name(of: path)) is a plan")
      plan = try invocation.input.plan(bytes, path)
      return
    }
    switch try invocation.input.answeredFile(bytes, path, library: &library) {
    case .rated(let answered):
      let earlier = try invocation.earlierRound(before: answered, path, &library)
      let plan = try invocation.reportPlan()
      guard plan?.isOf(answered) ?? true else {
        throw Failure(.usage, ["the plan of --plan is of another questionnaire or unit than \(Input.name(of: path))"])
      }
      self.plan = plan
      parts = [.rated(RatedPart(answered: answered, earlier: [earlier].compactMap { $0 }, kept: plan))]
    case .appraisal(let answered):
      try invocation.refuse(
        [.reportPlan, .reportSince], "for rounds, and \(Input.name(of: path)) is an option appraisal")
      parts = [.appraisal(answered)]
    }
  }

  private init(folder path: String, _ invocation: Invocation, _ library: inout Library) throws {
    try invocation.refuse([.reportSince], "for files; a folder's report says what changed since the round before")
    let folder = try invocation.input.folder(path, library: &library)
    let plan = try invocation.reportPlan() ?? folder.plan
    self.folder = folder
    self.plan = plan
    rule = folder.settings.ballots
    parts = folder.strands.compactMap { $0.part(in: folder, plan: plan) }.sorted { $0.rank < $1.rank }
    guard !parts.isEmpty else {
      throw Failure(
        .inputMissing,
        ["\"\(folder.path)\" has no submitted round yet. To report on a draft, name its file: peerready report FILE"])
    }
  }
}

extension ReportSubject.Part {
  /// What a board reads first: answers that the plan comes from, then those with a verdict, then any others, then what was weighed.
  fileprivate var rank: Int {
    switch self {
    case .rated(let part) where part.kept != nil: 0
    case .rated(let part) where part.answered.questionnaire.verdict != nil: 1
    case .rated: 2
    case .appraisal: 3
    }
  }
}

extension Invocation {
  /// The plan that `--plan` names; nil where none is.
  fileprivate func reportPlan() throws -> LivingPlan? {
    try arguments.value(.reportPlan).map { try input.plan(input.bytes($0, limit: LivingPlan.limit), $0) }
  }

  /// What the readiness folder says of itself that a record lies in; nil where it lies elsewhere.
  fileprivate func settings(besides path: String) throws(Failure) -> FolderSettings? {
    do {
      return try ReadinessFolder.folder(ofRecord: path).map { try ReadinessFolder.settings(of: $0) }
    } catch {
      throw Failure(any: error)
    }
  }
}

extension LivingPlan {
  /// Whether it comes from rounds of the same questionnaire and unit.
  func isOf(_ answered: AnsweredQuestionnaire) -> Bool {
    let unit = answered.assessment.unit
    return round.questionnaire.id == answered.questionnaire.id && round.assessment.organisation == unit.organisation
      && round.assessment.team == unit.team
  }
}
