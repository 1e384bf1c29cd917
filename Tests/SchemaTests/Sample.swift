import Records
import RulesLibrary
import StrictJSON
import TestSupport

/// A kind of file that the tool reads: its schema, a sound file that uses every key, and what the tool's own reader says.
struct Sample {
  let schema: Schema
  let sound: JSONValue
  private let read: ([UInt8]) throws -> [Finding]

  /// The errors of the tool's own reader; none where it takes the file.
  func errors(_ bytes: [UInt8]) throws -> [Finding] { try read(bytes).filter { $0.severity == .error } }

  /// Questionnaires.
  static func questionnaire(_ path: String = "Tests/SchemaTests/Sound/questionnaire.json") throws -> Sample {
    try Sample(schema: .named("questionnaire"), sound: value(path)) { QuestionnaireReader.read($0).findings }
  }

  /// Option appraisals, by one that uses every key of theirs.
  static func appraisal() throws -> Sample { try questionnaire("Tests/EndToEndTests/Library/water-options/1.0.0.json") }

  /// Assessments of the small garden.
  static func assessment(_ path: String = "Tests/SchemaTests/Sound/assessment.json") throws -> Sample {
    var library = try Library(folders: [SmallGarden.library])
    return try Sample(schema: .named("assessment"), sound: value(path)) { bytes in
      try AssessmentReader.read(bytes) { try library.questionnaire($0, sha256: $1) }.findings
    }
  }

  /// Assessments of the water options, an option appraisal.
  static func weighed() throws -> Sample {
    var library = try Library(folders: [SmallGarden.library])
    return try Sample(
      schema: .named("assessment"), sound: value("Tests/EndToEndTests/Assessments/weighed.json")
    ) { bytes in
      try AppraisalReader.read(bytes) { try library.appraisal($0, sha256: $1) }.findings
    }
  }

  /// Ballots on the small garden.
  static func ballot() throws -> Sample {
    var library = try Library(folders: [SmallGarden.library])
    return try Sample(schema: .named("ballot"), sound: value("Tests/SchemaTests/Sound/ballot.json")) { bytes in
      try AnsweredBallot.read(bytes) { try library.questionnaire($0, sha256: $1) }.findings
    }
  }

  /// The settings of a readiness folder.
  static func folder() throws -> Sample {
    try Sample(schema: .named("folder"), sound: value("Tests/SchemaTests/Sound/folder.json")) {
      FolderSettings.read($0).findings
    }
  }

  /// Plans of the small garden, by one that has been kept over two rounds; or of a decision, by its own file.
  static func plan(_ path: String = "Tests/SchemaTests/Sound/plan.json") throws -> Sample {
    try Sample(schema: .named("plan"), sound: value(path)) { PlanReader.read($0).findings }
  }

  private static func value(_ path: String) throws -> JSONValue {
    try JSONDocument(parsing: Array(Repository.text(of: path).utf8)).root.value()
  }

  /// What tool and schema say of the sound file with one change.
  func verdicts(_ change: Change) throws -> (tool: [Finding], schema: [SchemaFault]) {
    let bytes = JSONWriter.pretty(try change.applied(to: sound))
    return (try errors(bytes), try schema.faults(bytes))
  }
}

extension Schema {
  /// The schema of that name under `questionnaires/schema`.
  static func named(_ name: String, refusesUndescribed: Bool = false) throws -> Schema {
    let text = try Repository.text(of: "questionnaires/schema/\(name).json")
    return try Schema(Array(text.utf8), refusesUndescribed: refusesUndescribed)
  }
}
