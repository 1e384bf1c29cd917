import Records
import Reports
import RulesLibrary
import ScoringEngine
import StrictJSON

extension Option {
  /// A plan file of the same questionnaire.
  static let comparedPlan = Option(
    "plan", value: "PLAN",
    help: "Also say what came of each action of this plan; the plan.json of the readiness folder unless named.")
}

extension Command {
  /// Two rounds, and what brought the change about.
  static let compare = Command(
    "compare", summary: "What changed between two rounds, and what brought it about.", words: "EARLIER LATER",
    example: "peerready compare june.json november.json",
    details:
      "The change of the score is split into your answers, the questionnaire and the scope, which add up to it exactly. "
      + "The two files may answer different versions of one questionnaire. Where the later one lies in a readiness folder, it also "
      + "says what came of each action of the plan there.",
    options: [.comparedPlan, .printedOutput, .printedFormat, .json, .library]
  ) { invocation in
    var invocation = invocation
    let paths = try invocation.arguments.words(2...2, named: "the file of the earlier or the later round")
    var library = try invocation.library()
    let files = try RoundFiles.read((paths[0], paths[1]), invocation, &library)
    let comparison = files.comparison
    let actions = try invocation.plan(besides: paths[1], for: files.later.questionnaire.id).map {
      comparison.outcomes(of: $0, before: files.later.assessment.date)
    }
    let document = ComparisonDocument(
      comparison, heads: (ReportHead(files.earlier.assessment), ReportHead(files.later.assessment)),
      actions: actions ?? [])
    let bytes = try invocation.render(document.document, page: document.page) {
      JSONWriter.pretty(
        ComparisonJSON(comparison, actions: actions).render(from: files.earlier.source, to: files.later.source))
    }
    try invocation.deliver(bytes)
    if try invocation.format(among: OutputFormat.printed) != .json {
      invocation.suggest(for: paths[1]) { "peerready plan \($0) --since \(ShellWord.quoted(paths[0]))" }
    }
    return .fine
  }
}

extension Invocation {
  /// The plan that was named, or else the one of the readiness folder that the later round's file lies in; nil where there is
  /// none for this questionnaire.
  fileprivate func plan(besides later: String, for questionnaire: String) throws -> LivingPlan? {
    let named = arguments.value(.comparedPlan)
    guard let path = named ?? ReadinessFolder.plan(ofRecord: later) else { return nil }
    let plan = try input.plan(input.bytes(path, limit: LivingPlan.limit), path)
    guard plan.round.questionnaire.id != questionnaire else { return plan }
    guard named != nil else { return nil }
    let other = plan.round.questionnaire.id
    throw Failure(
      .inputWrong, ["\(Input.name(of: path)) is a plan for \(other), and the rounds answer \(questionnaire)"])
  }
}

extension AnsweredQuestionnaire {
  /// What a result says of where it comes from.
  var source: ComparisonJSON.Source {
    (assessment.headJSON, assessment.questionnaire.json, assessment.status.rawValue)
  }
}
