import Records
import Reports
import RulesLibrary
import StrictJSON

extension Option {
  /// An option's id; with `--reason`.
  static let decide = Option("decide", value: "OPTION", help: "Record this decision in a new file, with --reason.")
  /// An assessment of the questionnaire that the appraisal's decision belongs to.
  static let answerIn = Option(
    "answer-in", value: "ASSESSMENT", help: "Answer the item it belongs to in a new copy of this assessment.")
  /// Only together with `--decide`.
  static let why = Option("reason", value: "TEXT", help: "Why the group decides so; kept in the record.")
}

extension Command {
  /// The options of an appraisal, weighed.
  static let appraise = Command(
    "appraise", summary: "Weighs options by what the group said matters, and shows what would change the result.",
    words: "FILE | ID",
    example: "peerready appraise models.json",
    details:
      "With the id of an option appraisal, as in employment-model-options, it asks you question by question, and keeps each answer at "
      + "once; peerready help wizard says more. To fill in a file instead: peerready new employment-model-options --output models.json. "
      + "Give the swing that matters most "
      + "100 and the others 0 to 100; rate each option 0 to 100 on each criterion, or { \"doNotKnow\": true }. "
      + "Nothing is pre-filled, and what is missing makes a range.",
    options: [
      .decide, .why, .answerIn, .output, .format, .json, .organisation, .team, .date, .standardInput, .accessible,
      .library,
    ]
  ) { invocation in
    var invocation = invocation
    let path = try invocation.arguments.words(1...1, named: "the appraisal's file, or its id,")[0]
    var library = try invocation.library()
    if !library.isPath(path), path != "-" { return try weigh(path, &invocation, &library) }
    try invocation.refuse(
      [.organisation, .team, .date, .standardInput], "for an appraisal that is begun, and this is a file")
    let answered = try invocation.input.appraisal(path, library: &library)
    switch (invocation.arguments.value(.decide), invocation.arguments.value(.answerIn)) {
    case (nil, nil): try show(answered, path, invocation)
    case (let option?, nil): try decide(option, answered, invocation)
    case (nil, let target?): try answer(in: target, answered, path, invocation, &library)
    case (_?, _?): throw UsageFault.cannotCombine("--decide", "--answer-in")
    }
    return .fine
  }

  /// Asks question by question. Throws where the questionnaire is no appraisal.
  private static func weigh(
    _ word: String, _ invocation: inout Invocation, _ library: inout Library
  ) throws -> ExitStatus {
    _ = try library.appraisal(invocation.name(word))
    try invocation.refuse(
      [.decide, .why, .answerIn, .format, .json], "for the file of an appraisal, and \(word) is an id")
    return try converse(&invocation, &library)
  }

  private static func show(_ answered: AnsweredAppraisal, _ path: String, _ invocation: Invocation) throws {
    try invocation.refuseReason()
    let document = AppraisalDocument(
      answered.appraisal, answered.record.sheet, answered.result, head: ReportHead(answered.record),
      decision: answered.record.decision.map { ($0.option, $0.reason ?? "") }, doNotKnow: answered.record.doNotKnow
    ).document
    let format = try invocation.format()
    try invocation.deliver(try invocation.render(document) { JSONWriter.pretty(json(answered)) })
    guard format != .json else { return }
    invocation.suggest(for: path) { file in
      let next =
        answered.record.decision == nil
        ? "appraise \(file) --decide OPTION --reason \"...\" --output NEW-FILE" : "plan \(file)"
      return "peerready explain \(file) for every sum, or peerready \(next)"
    }
  }

  /// The result file.
  private static func json(_ answered: AnsweredAppraisal) -> JSONValue {
    AppraisalJSON(
      answered.appraisal, answered.result, decision: answered.record.decision.map { ($0.option, $0.reason ?? "") }
    ).render(assessment: answered.record.headJSON, questionnaire: answered.record.questionnaire.json)
  }

  private static func decide(_ id: String, _ answered: AnsweredAppraisal, _ invocation: Invocation) throws {
    let option = try answered.appraisal.position(ofOption: id)
    guard let reason = invocation.arguments.value(.why), !reason.allSatisfy(\.isWhitespace) else {
      throw UsageFault.wordMissing("--reason TEXT, why the group decides so,")
    }
    try invocation.refuseFormats(for: "a decision")
    let decided = answered.deciding(AppraisalRecord.Decision(option: option, reason: reason))
    try invocation.deliver(JSONWriter.pretty(decided.json))
    if let path = invocation.arguments.value(.output), path != "-" {
      invocation.suggest(for: path) { "peerready plan \($0), or peerready appraise \($0) --answer-in ASSESSMENT" }
    }
  }

  private static func answer(
    in target: String, _ answered: AnsweredAppraisal, _ path: String, _ invocation: Invocation,
    _ library: inout Library
  ) throws {
    try invocation.refuseReason()
    try invocation.refuseFormats(for: "an assessment")
    let assessment = try invocation.input.assessment(target, library: &library)
    do {
      let answer = try AppraisalAnswer(answered, in: assessment)
      try invocation.deliver(JSONWriter.pretty(answer.json))
      let item = assessment.questionnaire.items[answer.item]
      invocation.console.errors.write("Answered: \(VisibleText.of(item.short)) (\(item.id)).\n")
      if let output = invocation.arguments.value(.output) {
        invocation.suggest(for: output) { "peerready score \($0)" }
      }
    } catch let obstacle as AppraisalAnswer.Obstacle {
      throw Failure(.inputWrong, [obstacle.words(path, target, assessment.questionnaire)])
    }
  }
}

extension Invocation {
  /// Throws where a reason is given and no decision.
  fileprivate func refuseReason() throws(UsageFault) {
    guard arguments.value(.why) == nil else { throw .wordMissing("--decide, which --reason is for,") }
  }

  /// Throws where a record, which is always json, is asked for in another format.
  fileprivate func refuseFormats(for record: String) throws(UsageFault) {
    guard let format = arguments.value(.format), try self.format() != .json else { return }
    throw .badValue(format, option: "--format", wanted: "json for \(record), which is a file to go on with")
  }
}

extension OptionAppraisal {
  /// Where an option that people named stands.
  func position(ofOption id: String) throws(Failure) -> Int {
    let ids = options.map(\.id)
    if let position = ids.firstIndex(of: id) { return position }
    let suggestion = NearestName.to(id, among: ids).map { "Did you mean \"\($0)\"?" }
    throw Failure(
      .usage, ["there is no option \"\(id)\". \(suggestion ?? "There are: \(ids.joined(separator: ", "))")"])
  }
}

extension ReportHead {
  /// The head of a report on an appraisal.
  init(_ record: AppraisalRecord) {
    self.init(
      unit: record.unit.name, date: record.date, round: record.round,
      participants: record.participants.map { ($0.perspective, $0.count) })
  }
}

extension AppraisalAnswer.Obstacle {
  /// What is wrong, in which of the two files, and what would be right.
  fileprivate func words(_ path: String, _ target: String, _ questionnaire: Questionnaire) -> String {
    let (decided, answered) = (Input.name(of: path), Input.name(of: target))
    let asked = "\(questionnaire.id) \(questionnaire.version)"
    return switch self {
    case .answersNothing: "\(decided): this appraisal belongs to no question of another questionnaire"
    case .undecided:
      "\(decided) has no decision yet. First: peerready appraise \(ShellWord.quoted(path)) --decide OPTION "
        + "--reason \"...\" --output NEW-FILE"
    case .noSuchItem(let id):
      "\(answered): the decision answers a question with choices named \"\(id)\", and \(asked) has none of that name"
    case .noSuchChoice(let id, let option): "\(answered): \"\(id)\" in \(asked) has no choice \"\(option)\""
    }
  }
}
