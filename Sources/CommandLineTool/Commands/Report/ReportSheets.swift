import Records
import Reports
import RulesLibrary
import ScoringEngine

extension Option {
  /// Its words are those of `ReportPart`.
  static let only = Option(
    "only", value: "PART",
    help: "The plan, the answers or the sections alone; in csv the answers unless asked otherwise.")
  /// A switch, because there are two ways only.
  static let csvPlain = Option(
    "csv-plain", help: "With csv: for programs, by RFC 4180, without what Excel needs and without its guard.")
}

extension Invocation {
  /// The part that was asked for; nil for all of it. Throws where an option goes with another format.
  func reportPart(_ format: OutputFormat) throws(UsageFault) -> ReportPart? {
    if format != .csv, arguments.has(.csvPlain) { throw .wordMissing("--format csv, which --csv-plain is for,") }
    guard let text = arguments.value(.only) else { return nil }
    guard let part = ReportPart(rawValue: text) else {
      throw .badValue(text, option: "--only", wanted: "plan, answers or sections")
    }
    guard format != .ics || part == .plan else { throw .badValue(text, option: "--only", wanted: "plan with ics") }
    return part
  }
}

extension Report {
  /// Rows of one kind: those that were asked for, of a plan its actions, else the answers.
  func sheet(_ part: ReportPart?) throws(Failure) -> Sheet {
    if subject.parts.isEmpty || part == .plan { return PlanRows(try plan(), sharing: sharing).rows }
    let isSections = part == .sections
    if case .appraisal(let answered)? = subject.parts.first, subject.folder == nil {
      return isSections
        ? TotalRows(answered.appraisal, answered.result).rows
        : RatingRows(answered.appraisal, answered.record.sheet, doNotKnow: answered.record.doNotKnow).rows
    }
    let sheets = subject.rated.map { part in isSections ? SectionRows(part.scorecard).rows : answers(part.answered) }
    guard let first = sheets.first else {
      throw Failure(.usage, ["the folder has option appraisals only; for rows of one, name its file"])
    }
    guard subject.folder != nil else { return first }
    return Sheet(joining: zip(sheets, subject.rated).map { (ReportHead($1.answered.assessment).unit, $1.name, $0) })
  }

  private func answers(_ answered: AnsweredQuestionnaire) -> Sheet {
    AnswerRows(
      answered.scorecard.sheet, remarks: answered.assessment.responses.map(AnswerRemarks.init), sharing: sharing
    ).rows
  }

  /// The days of the plan.
  func calendar() throws(Failure) -> Calendar { PlanCalendar(try plan(), sharing: sharing).calendar }

  private func plan() throws(Failure) -> LivingPlan {
    guard let plan = subject.plan else { throw Failure(.inputMissing, [subject.planMissing]) }
    return plan
  }
}
