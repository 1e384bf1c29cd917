import RulesLibrary
import TestSupport

@testable import CommandLineTool

/// A plan file of a test's own, made from the half-answered assessment.
struct KeptPlan {
  /// Goes away with the value.
  let folder: TemporaryFolder
  /// The plan file.
  var path: String { "\(folder.path)/plan.json" }

  /// Makes the plan: money, spades and helpers, and one action from a check.
  init() throws {
    folder = try TemporaryFolder()
    _ = try Run(["plan", Fixture.half, "--output", path])
  }

  /// The file's text.
  func text() throws -> String { try text(of: path) }

  /// The generation before.
  func backup() throws -> String { try text(of: "\(path).bak") }

  /// Runs `plan` on the file with more words.
  func run(_ words: String..., today: String = "2026-12-01") throws -> Run {
    try Run(["plan", path] + words + ["--today", today])
  }

  private func text(of path: String) throws -> String {
    String(decoding: try RegularFile.read(path, limit: 1 << 24), as: UTF8.self)
  }

  /// The answers of February, which reach the level of money and clear the check.
  static let later = "\(Repository.root)/Tests/EndToEndTests/Assessments/later.json"
}
