import RulesLibrary
import StrictJSON

/// The small option appraisal in `Tests/EndToEndTests/Library`: three options (well, mains, not-yet), three criteria (cost, plenty,
/// ease) and one must-have (clean).
package enum WaterOptions {
  /// The appraisal, read; with some members of the file replaced, where a test is about them.
  package static func appraisal(_ replacing: (String, JSONValue)...) throws -> OptionAppraisal {
    let path = "\(SmallGarden.library)/water-options/1.0.0.json"
    let file = try RegularFile.read(path, limit: QuestionnaireContent.largestFile)
    let value = replacing.reduce(try JSONDocument(parsing: file).root.value()) { $0.setting($1.0, to: $1.1) }
    let reading = QuestionnaireReader.read(JSONWriter.pretty(value))
    guard case .appraisal(let appraisal)? = reading.content else { throw Unsound(findings: reading.findings) }
    return appraisal
  }

  /// What a test replaced was meant to be sound, and what was found in it.
  private struct Unsound: Error {
    let findings: [Finding]
  }
}
