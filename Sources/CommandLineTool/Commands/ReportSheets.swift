import Records
import Reports
import RulesLibrary
import ScoringEngine

/// What of a report stands in a sheet, which holds rows of one kind only.
enum ReportPart: String, CaseIterable {
  /// The raw value is the word that `--only` takes.
  case answers, sections
}

extension Option {
  /// Its words are those of `ReportPart`.
  static let only = Option(
    "only", value: "PART", help: "With csv: answers or sections; answers unless asked otherwise.")
  /// A switch, because there are two ways only.
  static let csvPlain = Option(
    "csv-plain", help: "With csv: for programs, by RFC 4180, without what Excel needs and without its guard.")
}

extension Invocation {
  /// Throws where an option that is for sheets goes with another format.
  func checkSheetOptions(_ format: OutputFormat) throws(UsageFault) {
    guard format != .csv else { return }
    for option in [Option.only, .csvPlain] where arguments.has(option) {
      throw .wordMissing("--format csv, which --\(option.name) is for,")
    }
  }

  /// The rows that were asked for.
  func sheet(of answered: AnsweredFile, _ sharing: Sharing) throws(UsageFault) -> Sheet {
    let part = try part()
    return switch (answered, part) {
    case (.rated(let answered), .answers):
      AnswerRows(
        answered.scorecard.sheet, remarks: answered.assessment.responses.map(AnswerRemarks.init), sharing: sharing
      ).rows
    case (.rated(let answered), .sections): SectionRows(answered.scorecard).rows
    case (.appraisal(let answered), .answers):
      RatingRows(answered.appraisal, answered.record.sheet, doNotKnow: answered.record.doNotKnow).rows
    case (.appraisal(let answered), .sections): TotalRows(answered.appraisal, answered.result).rows
    }
  }

  private func part() throws(UsageFault) -> ReportPart {
    guard let text = arguments.value(.only) else { return .answers }
    guard let part = ReportPart(rawValue: text) else {
      throw .badValue(text, option: "--only", wanted: ReportPart.allCases.map(\.rawValue).joined(separator: " or "))
    }
    return part
  }
}
