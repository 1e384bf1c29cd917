import Reports
import RulesLibrary
import ScoringEngine

extension Option {
  /// Text or Markdown only: there is nothing in it for a program.
  static let blankSheets = Option(
    "blank-sheets",
    help: "Sheets to print for a workshop: every question with its answers to mark, and room to write by hand.")
}

extension Invocation {
  /// Throws where the options of blank sheets are mixed with what does not go with them.
  func checkBlankSheets() throws(UsageFault) {
    guard arguments.has(.blankSheets) else {
      guard !arguments.has(.depth) else { throw .wordMissing("--blank-sheets, which --depth is for,") }
      return
    }
    guard !arguments.has(.changes) else { throw .cannotCombine("--blank-sheets", "--changes") }
    guard try format() != .json else {
      throw .badValue("json", option: "--format", wanted: "text or markdown with --blank-sheets")
    }
  }

  /// What is shown of a questionnaire: its blank sheets where they are asked for, else a reading copy.
  func shown(_ content: QuestionnaireContent) throws -> Document {
    let isBlank = arguments.has(.blankSheets)
    switch content {
    case .rated(let questionnaire):
      return isBlank
        ? BlankSheets(questionnaire, depth: try depth() ?? .full).document
        : QuestionnaireDocument(questionnaire).document
    case .appraisal(let appraisal):
      try refuseDepth()
      return isBlank ? AppraisalBlankSheets(appraisal).document : OptionAppraisalDocument(appraisal).document
    }
  }

  /// Option appraisals have no quick first pass.
  func refuseDepth() throws(Failure) {
    guard arguments.has(.depth) else { return }
    throw Failure(.usage, ["--depth is for rated questionnaires; an option appraisal is answered whole"])
  }
}
