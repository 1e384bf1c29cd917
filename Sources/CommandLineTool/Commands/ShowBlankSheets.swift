import Reports
import RulesLibrary

extension Option {
  /// Text or Markdown only: there is nothing in it for a program.
  static let blankSheets = Option(
    "blank-sheets",
    help: "Sheets to print for a workshop: every question with its answers to mark, and room to write by hand.")
}

extension Invocation {
  /// The blank sheets of a questionnaire where they are asked for; nil where they are not.
  func blankSheets(of questionnaire: Questionnaire) throws(UsageFault) -> Document? {
    guard arguments.has(.blankSheets) else {
      guard arguments.value(.depth) == nil else { throw .wordMissing("--blank-sheets, which --depth is for,") }
      return nil
    }
    guard try format() != .json else {
      throw .badValue("json", option: "--format", wanted: "text or markdown with --blank-sheets")
    }
    return BlankSheets(questionnaire, depth: try depth()).document
  }
}
