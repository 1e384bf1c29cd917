import Records
import Reports
import RulesLibrary
import ScoringEngine
import StrictJSON

extension Option {
  /// Its words are those of `OutputFormat`.
  static let reportFormat = Option(
    "format", value: "FORMAT", help: "text, markdown, html, csv, ics or json; text unless asked otherwise.")
  /// Not together with `--share`, which leaves out what people typed whatever else is said.
  static let withNotes = Option(
    "with-notes", help: "Show notes, evidence, reasons and answers in words, which can tell who somebody is.")
  /// The rule of the readiness folder that the file lies in, else `SmallGroupRule.ballots`.
  static let share = Option(
    "share",
    help:
      "For passing on: leave out what people typed, owners, and what is known of too few people: under 5, or what folder.json says."
  )
  /// `-` means standard output, as without the option.
  static let reportOutput = Option(
    "output", letter: "o", value: "FILE",
    help: "Write to a new file. Nothing is overwritten; the ending, as in .html or .csv, chooses the format.")
  /// Of the same questionnaire and unit as the answers.
  static let reportPlan = Option(
    "plan", value: "PLAN", help: "The plan that belongs to the answers; of a folder its plan.json unless named.")
  /// Of a folder it is known which round comes before.
  static let reportSince = Option(
    "since", value: "EARLIER", help: "Also say what changed since this earlier round; a folder's report always does.")
}

extension Command {
  /// One document for a board, a wall, a spreadsheet or a calendar.
  static let report = Command(
    "report", summary: "One document of it all: to read, print, pin up or pass on.", words: "FILE | FOLDER",
    example: "peerready report anytown --output board.html",
    details:
      "FILE is an assessment, an option appraisal or a plan; of a readiness folder it is the latest round of each "
      + "questionnaire, what changed since the one before, and the plan. What people typed stays out unless --with-notes asks "
      + "for it, and the report says so. csv has the rows of one part, and ics the days of the plan for a calendar.",
    options: [
      .only, .withNotes, .share, .reportPlan, .reportSince, .today, .csvPlain, .reportOutput, .reportFormat, .json,
      .library,
    ]
  ) { invocation in
    var invocation = invocation
    let path = try invocation.arguments.words(1...1, named: "the file or the folder to report on")[0]
    let format = try invocation.format(among: OutputFormat.reported)
    let part = try invocation.reportPart(format)
    var library = try invocation.library()
    let subject = try ReportSubject(path, invocation, &library)
    let report = Report(subject: subject, sharing: invocation.sharing(subject), today: try invocation.today())
    try invocation.deliver(try bytes(of: report, part, as: format, invocation))
    if format == .text, !invocation.arguments.has(.share) {
      invocation.suggest(for: path) { "peerready report \($0) --share --output NAME.html, as a page to pass on" }
    }
    return .fine
  }

  private static func bytes(
    of report: Report, _ part: ReportPart?, as format: OutputFormat, _ invocation: Invocation
  ) throws -> [UInt8] {
    switch format {
    case .csv:
      let csv = invocation.arguments.has(.csvPlain) ? CSV.plain : CSV.spreadsheet
      return Array(csv.render(try report.sheet(part)).utf8)
    case .ics: return Array(ICS().render(try report.calendar()).utf8)
    default:
      let document = try report.document(part, names: invocation.planNames)
      guard let page = format.page else {
        return JSONWriter.pretty(DocumentJSON(format: "peerready/report").render(document))
      }
      return Array(page(document, invocation.pageWidth).utf8)
    }
  }
}

extension Invocation {
  /// What a report may show.
  fileprivate func sharing(_ subject: ReportSubject) -> Sharing {
    Sharing(withNotes: arguments.has(.withNotes), rule: arguments.has(.share) ? subject.rule : nil)
  }
}
