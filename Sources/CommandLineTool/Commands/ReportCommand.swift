import Records
import Reports
import RulesLibrary
import ScoringEngine
import StrictJSON

extension Option {
  /// Its words are those of `OutputFormat`.
  static let reportFormat = Option(
    "format", value: "FORMAT", help: "text, markdown, html, csv or json; text unless asked otherwise.")
  /// Not together with `--share`, which leaves out what people typed whatever else is said.
  static let withNotes = Option(
    "with-notes", help: "Show notes, evidence, reasons and answers in words, which can tell who somebody is.")
  /// The rule of `SmallGroupRule.ballots`.
  static let share = Option(
    "share", help: "Leave out what people typed and what is known of fewer than 5 people, for passing on.")
  /// `-` means standard output, as without the option.
  static let reportOutput = Option(
    "output", letter: "o", value: "FILE",
    help: "Write to a new file. Nothing is overwritten; the ending, as in .html or .csv, chooses the format.")
}

extension Command {
  /// One document for a board, a wall or a spreadsheet.
  static let report = Command(
    "report", summary: "One document of it all: to read, print, pin up or pass on.", words: "FILE",
    example: "peerready report november.json --output november.html",
    details:
      "FILE is an assessment or an option appraisal. What people typed stays out unless --with-notes asks for it, "
      + "and the report says so.",
    options: [.withNotes, .share, .only, .csvPlain, .reportOutput, .reportFormat, .json, .library]
  ) { invocation in
    var invocation = invocation
    let path = try invocation.arguments.words(1...1, named: "the assessment's file")[0]
    let format = try invocation.format(among: OutputFormat.printed + [.csv])
    try invocation.checkSheetOptions(format)
    let sharing = try invocation.sharing()
    var library = try invocation.library()
    let answered = try invocation.input.answeredFile(path, library: &library)
    try invocation.deliver(try bytes(of: answered, as: format, sharing, invocation))
    return .fine
  }
}

extension Command {
  private static func bytes(
    of answered: AnsweredFile, as format: OutputFormat, _ sharing: Sharing, _ invocation: Invocation
  ) throws -> [UInt8] {
    if let page = format.page { return Array(page(answered.report(sharing), invocation.pageWidth).utf8) }
    guard format == .csv else {
      return JSONWriter.pretty(DocumentJSON(format: "peerready/report").render(answered.report(sharing)))
    }
    let csv = invocation.arguments.has(.csvPlain) ? CSV.plain : CSV.spreadsheet
    return Array(csv.render(try invocation.sheet(of: answered, sharing)).utf8)
  }
}

extension Invocation {
  /// What a report may show.
  func sharing() throws(UsageFault) -> Sharing {
    Sharing(withNotes: arguments.has(.withNotes), rule: arguments.has(.share) ? .ballots : nil)
  }
}

extension AnsweredFile {
  /// The full report of what was answered.
  func report(_ sharing: Sharing) -> Document {
    switch self {
    case .rated(let answered): answered.report(sharing)
    case .appraisal(let answered): answered.report(sharing)
    }
  }
}

extension AnsweredQuestionnaire {
  /// The full report of an assessment.
  fileprivate func report(_ sharing: Sharing) -> Document {
    let scorecard = scorecard
    let choice = PlanChoice(self, scorecard).usual
    let results = ScorecardDocument(
      scorecard, head: ReportHead(assessment), plan: scorecard.plan(for: choice.items, start: assessment.date),
      groupChoice: GroupChoice(choice))
    return AssessmentReport(results, remarks: assessment.responses.map(AnswerRemarks.init), sharing: sharing).document
  }
}

extension AnsweredAppraisal {
  /// The full report of an option appraisal.
  fileprivate func report(_ sharing: Sharing) -> Document {
    let results = AppraisalDocument(
      appraisal, record.sheet, result, head: ReportHead(record),
      decision: record.decision.map { ($0.option, $0.reason ?? "") }, doNotKnow: record.doNotKnow)
    return AppraisalReport(results, sharing: sharing).document
  }
}

extension AnswerRemarks {
  /// What stands beside an answer in a record.
  init(_ response: Assessment.Response) {
    self.init(
      note: response.note, evidence: response.evidence, dissent: response.dissent, carriedFrom: response.carriedFrom)
  }
}
