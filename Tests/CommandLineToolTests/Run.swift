import RulesLibrary
import TestSupport
import Testing

@testable import CommandLineTool

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// One run of the tool inside the test, with everything it wrote.
struct Run {
  let status: Status
  let output: String
  let errors: String

  /// Runs a command line. The small garden is at hand unless the environment says otherwise; `input` is what `-` reads.
  init(
    _ words: [String], input: String = "", environment: [String: String] = ["PEERREADY_LIBRARY": SmallGarden.library],
    width: Int? = nil
  ) throws {
    let folder = try TemporaryFolder()
    let descriptor = open(try folder.write(input.utf8, to: "input"), O_RDONLY)
    defer { close(descriptor) }
    let (output, errors) = (ByteSink(descriptor: nil), ByteSink(descriptor: nil))
    let console = Console(
      environment: { environment[$0] }, input: descriptor, output: output, errors: errors, width: width,
      today: CivilDate("2026-11-21") ?? .epoch)
    status = CommandLineTool.run(words, console: console)
    self.output = output.text
    self.errors = errors.text
  }

  /// The lines on standard error.
  var errorLines: [String] { errors.split(separator: "\n").map(String.init) }
}

/// Texts and files that the tests start from.
enum Fixture {
  /// The half-answered assessment, whose score is 56, low 42, high 67, and whose verdict is not yet.
  static let half = SmallGarden.halfAnswered

  /// The same group half a year later, under the newer version: its score is 74, without a range, and its verdict is ready.
  static let spring = "\(Repository.root)/Tests/EndToEndTests/Assessments/spring.json"

  /// The text of the half-answered assessment.
  static func text() throws -> String { try Repository.text(of: "Tests/EndToEndTests/Assessments/half-answered.json") }

  /// Its text on one line.
  static func line() throws -> String { try text().split(separator: "\n").joined(separator: " ") }

  /// A text whose money is agreed, so that both foundations are met: 3 + 2 + 1 + 0 of 9 is 67. There are too many plots for the
  /// helpers, which is a warning: ready with conditions.
  static func conditional() throws -> String {
    try text().replacing(#""money": { "level": 1"#, with: #""money": { "level": 2"#)
  }

  /// A text that is ready: 3 + 3 + 2 + 1 of 9 is 100.
  static func ready() throws -> String {
    try text().replacing(#""money": { "level": 1"#, with: #""money": { "level": 3"#).replacing("12.5", with: "9.5")
      .replacing(#""helpers": { "level": 1"#, with: #""helpers": { "level": 2"#)
      .replacing(#""spades": { "level": 0"#, with: #""spades": { "level": 1"#)
  }
}
