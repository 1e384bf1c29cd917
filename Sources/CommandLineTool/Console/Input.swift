import Records
import RulesLibrary
import ScoringEngine

/// Reads what a command is given: files, or standard input for `-`.
struct Input {
  /// Whose standard input `-` stands for.
  let console: Console

  /// All bytes of a file of at most `limit`.
  func bytes(_ path: String, limit: Int) throws(Failure) -> [UInt8] {
    do {
      guard path == "-" else { return try RegularFile.read(path, limit: limit) }
      return try RegularFile.readAll(console.input, path: Self.name(of: path), limit: limit)
    } catch {
      throw Failure(reading: error)
    }
  }

  /// An assessment with the questionnaire it answers.
  func assessment(_ path: String, library: inout Library) throws -> AnsweredQuestionnaire {
    let bytes = try bytes(path, limit: Assessment.limit)
    switch try AssessmentReader.read(bytes, resolve: { try library.questionnaire($0, sha256: $1) }) {
    case .read(let answered): return answered
    case .refused(let findings): throw Failure(in: Self.name(of: path), findings: findings)
    }
  }

  /// What a group said of an option appraisal, with the appraisal.
  func appraisal(_ path: String, library: inout Library) throws -> AnsweredAppraisal {
    let bytes = try bytes(path, limit: Assessment.limit)
    switch try AppraisalReader.read(bytes, resolve: { try library.appraisal($0, sha256: $1) }) {
    case .read(let answered): return answered
    case .refused(let findings): throw Failure(in: Self.name(of: path), findings: findings)
    }
  }

  /// An assessment of either kind.
  func answeredFile(_ path: String, library: inout Library) throws -> AnsweredFile {
    try answeredBytes(path, library: &library).file
  }

  /// An assessment of either kind, with the bytes of its file.
  func answeredBytes(_ path: String, library: inout Library) throws -> (file: AnsweredFile, bytes: [UInt8]) {
    let bytes = try bytes(path, limit: Assessment.limit)
    return (try answeredFile(bytes, path, library: &library), bytes)
  }

  /// An assessment of either kind, from the bytes of the file at `path`.
  func answeredFile(_ bytes: [UInt8], _ path: String, library: inout Library) throws -> AnsweredFile {
    switch try AnsweredFile.read(bytes, library: &library) {
    case .read(let answered): return answered
    case .refused(let findings): throw Failure(in: Self.name(of: path), findings: findings)
    }
  }

  /// A ballot with the questionnaire it answers.
  func ballot(_ path: String, library: inout Library) throws -> AnsweredBallot {
    let bytes = try bytes(path, limit: Assessment.limit)
    switch try AnsweredBallot.read(bytes, resolve: { try library.questionnaire($0, sha256: $1) }) {
    case .read(let answered): return answered
    case .refused(let findings): throw Failure(in: Self.name(of: path), findings: findings)
    }
  }

  /// A plan, from the bytes of the file at `path`.
  func plan(_ bytes: [UInt8], _ path: String) throws(Failure) -> LivingPlan {
    switch PlanReader.read(bytes) {
    case .read(let plan): return plan
    case .refused(let findings): throw Failure(in: Self.name(of: path), findings: findings)
    }
  }

  /// How messages name a file.
  static func name(of path: String) -> String { path == "-" ? "standard input" : path }
}
