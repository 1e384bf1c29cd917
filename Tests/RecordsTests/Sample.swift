import Records
import RulesLibrary
import StrictJSON
import TestSupport
import Testing

/// The half-answered assessment of the small garden, whole or with one passage changed.
enum Sample {
  /// The file as it is.
  static func text() throws -> String { try Repository.text(of: "Tests/EndToEndTests/Assessments/half-answered.json") }

  /// What the reader makes of a text, with the small garden at hand.
  static func reading(_ text: String, firstLine: Int = 1) throws -> Reading<AnsweredQuestionnaire> {
    var library = try Library(folders: [SmallGarden.library])
    return try AssessmentReader.read(Array(text.utf8), firstLine: firstLine) {
      try library.questionnaire($0, sha256: $1)
    }
  }

  /// The assessment of a text that has to be sound.
  static func answered(_ text: String) throws -> AnsweredQuestionnaire {
    switch try reading(text) {
    case .read(let answered): return answered
    case .refused(let findings): throw Refused(findings: lines(findings))
    }
  }

  /// The answer that the item of that id is read to have.
  static func response(_ text: String, _ id: String) throws -> Assessment.Response? {
    let answered = try answered(text)
    return answered.questionnaire.positions[id].map { answered.assessment.responses[$0] }
  }

  /// Everything found in a text, as `line:column path: message`; nothing where it is sound.
  static func findings(_ text: String, firstLine: Int = 1) throws -> [String] {
    guard case .refused(let findings) = try reading(text, firstLine: firstLine) else { return [] }
    return lines(findings)
  }

  /// Findings as a table of cases has them.
  static func lines(_ findings: [Finding]) -> [String] { findings.map { "\($0.place.words): \($0.message)" } }

  /// A text that was meant to be sound and is not.
  struct Refused: Error {
    let findings: [String]
  }
}

/// One passage of the sample changed, and what the reader then has to say. The mark `➤` in `new` shows where.
struct Mutation: Sendable, CustomTestStringConvertible {
  let old: String
  let new: String
  let path: String
  let message: String
  let sample: @Sendable () throws -> String

  init(
    _ old: String, to new: String, _ path: String, _ message: String,
    in sample: @escaping @Sendable () throws -> String = { try Sample.text() }
  ) {
    self.old = old
    self.new = new
    self.path = path
    self.message = message
    self.sample = sample
  }

  var testDescription: String { new }

  /// The sample with the passage changed.
  func text() throws -> String { try marked().split(separator: "➤").joined() }

  /// The one finding, as `Sample.findings` gives it.
  func expected() throws -> String {
    let before = try marked().split(separator: "➤", omittingEmptySubsequences: false)[0]
    let lines = before.split(separator: "\n", omittingEmptySubsequences: false)
    return "\(lines.count):\(lines[lines.count - 1].unicodeScalars.count + 1) \(path): \(message)"
  }

  private func marked() throws -> String {
    let pieces = try sample().split(separator: old, omittingEmptySubsequences: false)
    guard pieces.count == 2 else { throw NotOnce(passage: old, times: pieces.count - 1) }
    return pieces.joined(separator: new)
  }

  /// A passage that a test wanted to change and that does not stand exactly once in the sample.
  struct NotOnce: Error {
    let passage: String
    let times: Int
  }
}
