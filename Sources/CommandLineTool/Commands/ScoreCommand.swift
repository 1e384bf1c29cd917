import Records
import Reports
import RulesLibrary
import ScoringEngine
import StrictJSON

extension Option {
  /// Results are always json, so `--format` may say nothing else.
  static let jsonLines = Option(
    "jsonl",
    help:
      "Read one assessment a line, write one result a line, for any number of them. A line that cannot be scored gives a line that says why."
  )
  /// The two verdicts that a gate can ask for; the other two are what it guards against.
  static let require = Option(
    "require", value: "VERDICT",
    help: "Exit with 1 unless every verdict is at least this: ready or ready-with-conditions.")
  /// From 0 to 100, against the score in whole numbers.
  static let failUnder = Option(
    "fail-under", value: "N", help: "Exit with 1 if any overall score is under N, or there is none.")
}

extension Command {
  /// Scores, ranges, foundations, verdict, checks, and what to do first.
  static let score = Command(
    "score", summary: "Where you stand, what to do first, and why.", words: "FILE...",
    example: "peerready score november.json",
    details:
      "For the file name, - reads standard input. Several files are scored together: if one cannot be, none is printed.",
    options: [.since, .format, .json, .jsonLines, .require, .failUnder, .library]
  ) { invocation in
    var invocation = invocation
    let gate = try ScoreGate(invocation)
    var library = try invocation.library()
    if invocation.arguments.has(.jsonLines) {
      guard invocation.arguments.value(.format) ?? "json" == "json" else {
        throw UsageFault.cannotCombine("--jsonl", "--format")
      }
      guard invocation.arguments.value(.since) == nil else { throw UsageFault.cannotCombine("--jsonl", "--since") }
      let paths = invocation.arguments.words.isEmpty ? ["-"] : invocation.arguments.words
      var stream = ScoreStream(invocation: invocation, gate: gate, library: library)
      return try stream.run(paths)
    }
    let paths = try invocation.arguments.words(1...Int.max, named: "the assessment's file")
    let answered = try invocation.assessments(paths, library: &library)
    let since = try invocation.earlierRound(before: answered, paths, &library)
    let format = try invocation.format()
    let scored = answered.map { ($0, $0.scorecard(since: since)) }
    let bytes = try invocation.render(scored.map(document)) {
      let results = scored.map { json($0, $1).adding([("since", since?.assessment.headJSON)]) }
      return JSONWriter.pretty(results.count == 1 ? results[0] : .array(results))
    }
    invocation.console.output.write(bytes)
    if format != .json { invocation.suggest(for: paths[0]) { "peerready explain \($0), or peerready plan \($0)" } }
    let failures = zip(paths, scored).flatMap { gate.failures($0.1.1, in: Input.name(of: $0.0)) }
    failures.forEach { invocation.console.errors.write("\(VisibleText.of($0))\n") }
    return failures.isEmpty ? .fine : .gateFailed
  }

  /// The result file of one assessment.
  static func json(_ answered: AnsweredQuestionnaire, _ scorecard: Scorecard) -> JSONValue {
    ScorecardJSON(scorecard).render(
      assessment: answered.assessment.headJSON, questionnaire: answered.assessment.questionnaire.json)
  }

  private static func document(_ answered: AnsweredQuestionnaire, _ scorecard: Scorecard) -> Document {
    let choice = PlanChoice(answered, scorecard).usual
    let plan = scorecard.plan(for: choice.items, start: answered.assessment.date)
    return ScorecardDocument(
      scorecard, head: ReportHead(answered.assessment), plan: plan, groupChoice: GroupChoice(choice)
    ).document
  }
}

extension Invocation {
  /// The earlier round that `--since` names, which is for one file.
  fileprivate func earlierRound(
    before later: [AnsweredQuestionnaire], _ paths: [String], _ library: inout Library
  ) throws -> AnsweredQuestionnaire? {
    guard later.count > 1, arguments.value(.since) != nil else {
      return try earlierRound(before: later[0], paths[0], &library)
    }
    throw Failure(.usage, ["--since is for one file, and \(later.count) are named"])
  }

  /// Every assessment, or every reason why one cannot be read.
  func assessments(_ paths: [String], library: inout Library) throws -> [AnsweredQuestionnaire] {
    try each(paths) { try input.assessment($0, library: &library) }
  }

  /// What is made of each file, or every reason why one of them cannot be read.
  func each<Value>(_ paths: [String], _ read: (String) throws -> Value) throws -> [Value] {
    var values: [Value] = []
    var failures: [Failure] = []
    for path in paths {
      do {
        values.append(try read(path))
      } catch {
        failures.append(Failure(any: error))
      }
    }
    if let failure = Failure(all: failures) { throw failure }
    return values
  }
}

extension ReportHead {
  /// The head of a report on an assessment.
  init(_ assessment: Assessment) {
    self.init(
      unit: assessment.unit.name, date: assessment.date, round: assessment.round,
      participants: assessment.participants.map { ($0.perspective, $0.count) }, isDraft: assessment.status == .draft)
  }
}
