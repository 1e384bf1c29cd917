import Reports
import RulesLibrary
import ScoringEngine

extension Option {
  /// For people only: there is nothing in it for a program.
  static let blankSheets = Option(
    "blank-sheets",
    help: "Sheets to print for a workshop: every question with its answers to mark, and room to write by hand.")
  /// Only together with `--blank-sheets`.
  static let ballot = Option(
    "ballot", help: "With --blank-sheets: one sheet a person, to mark alone before anybody talks.")
}

extension Invocation {
  /// Throws where the options of blank sheets are mixed with what does not go with them.
  func checkBlankSheets() throws(UsageFault) {
    guard arguments.has(.blankSheets) else {
      guard !arguments.has(.ballot) else { throw .wordMissing("--blank-sheets, which --ballot is for,") }
      guard !arguments.has(.depth) else { throw .wordMissing("--blank-sheets, which --depth is for,") }
      return
    }
    guard !arguments.has(.changes) else { throw .cannotCombine("--blank-sheets", "--changes") }
    guard try format(among: OutputFormat.printed) != .json else {
      throw .badValue("json", option: "--format", wanted: "text, markdown or html with --blank-sheets")
    }
  }

  /// What is shown of a questionnaire: its blank sheets where they are asked for, else a reading copy.
  func shown(_ content: QuestionnaireContent) throws -> Document {
    let isBlank = arguments.has(.blankSheets)
    switch content {
    case .rated(let questionnaire):
      guard isBlank else { return QuestionnaireDocument(questionnaire).document }
      let depth = try depth() ?? .full
      return arguments.has(.ballot)
        ? BlankBallot(questionnaire, depth: depth).document : BlankSheets(questionnaire, depth: depth).document
    case .appraisal(let appraisal):
      try refuseDepth()
      guard !arguments.has(.ballot) else {
        throw Failure(.usage, ["--ballot is for rated questionnaires; options are weighed together"])
      }
      return isBlank ? AppraisalBlankSheets(appraisal).document : OptionAppraisalDocument(appraisal).document
    }
  }

  /// Option appraisals have no quick first pass.
  func refuseDepth() throws(Failure) {
    guard arguments.has(.depth) else { return }
    throw Failure(.usage, ["--depth is for rated questionnaires; an option appraisal is answered whole"])
  }
}
