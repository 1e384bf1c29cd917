import RulesLibrary
import StrictJSON
import TestSupport
import Testing

@testable import CommandLineTool

/// `migrate`: a new record, printed or in a new file, or a preview of it; the old file is left alone.
@Suite struct MigrateCommandTests {
  private static let newer = ["--library", SmallGarden.newerLibrary]

  @Test("Printed, the new record reads back under the new version, with a summary and the next command beside it")
  func printed() throws {
    let run = try Run(["migrate", Fixture.half, "--to", "1.1.0"] + Self.newer)
    #expect(run.status == .fine)
    #expect(try run.output == Repository.text(of: "Tests/RecordsTests/Expected/migrated.json"))
    #expect(
      run.errorLines == [
        "3 old answers do not stand, and are kept in the new record under \"orphaned\". "
          + "5 questions wait for an answer.",
        "Next: to keep it in a file, peerready migrate \(Fixture.half) --library \(SmallGarden.newerLibrary) "
          + "--to 1.1.0 --output NEW-FILE",
      ])
    let check = try Run(["check", "-"] + Self.newer, input: run.output)
    #expect(check.status == .fine)
    let score = try Run(["score", "-", "--json"] + Self.newer, input: run.output)
    #expect(score.status == .fine)
    #expect(score.output.contains("\"version\": \"1.1.0\""))
  }

  @Test("In a new file it is the same, and the old file keeps its bytes") func file() throws {
    let folder = try TemporaryFolder()
    let old = try folder.write(try Fixture.text().utf8, to: "old.json")
    let path = "\(folder.path)/new.json"
    let run = try Run(["migrate", old, "--to", "newest", "-o", path] + Self.newer)
    #expect(run.status == .fine)
    #expect(run.output.isEmpty)
    #expect(run.errorLines.first == "Written: \(path)")
    #expect(
      run.errorLines.last
        == "Next: answer what is open, then: peerready score \(path) --library \(SmallGarden.newerLibrary)")
    #expect(try String(decoding: RegularFile.read(old, limit: 100_000), as: UTF8.self) == Fixture.text())
    let written = try String(decoding: RegularFile.read(path, limit: 100_000), as: UTF8.self)
    #expect(try written == Repository.text(of: "Tests/RecordsTests/Expected/migrated.json"))
  }

  @Test("Nothing is overwritten, the old file least of all") func exists() throws {
    let folder = try TemporaryFolder()
    let old = try folder.write(try Fixture.text().utf8, to: "old.json")
    let run = try Run(["migrate", old, "--to", "1.1.0", "--output", old] + Self.newer)
    #expect(run.status == .cannotCreate)
    #expect(run.output.isEmpty)
    #expect(try String(decoding: RegularFile.read(old, limit: 100_000), as: UTF8.self) == Fixture.text())
  }

  @Test("A preview tells what would become of every answer and writes no record", arguments: ["text", "markdown"])
  func preview(_ format: String) throws {
    let run = try Run(["migrate", Fixture.half, "--to", "newest", "--dry-run", "--format", format] + Self.newer)
    #expect(run.status == .fine)
    #expect(run.output.contains("Money for a year (money)"))
    #expect(!run.output.contains("peerready/assessment"))
    #expect(
      run.errors == "Next: peerready migrate \(Fixture.half) --library \(SmallGarden.newerLibrary) --to 1.1.0 "
        + "--output NEW-FILE\n")
  }

  @Test("The preview as JSON names both versions, the assessment, and each answer's fate") func previewJSON() throws {
    let run = try Run(["migrate", Fixture.half, "--to", "newest", "--dry-run", "--json"] + Self.newer)
    #expect(run.status == .fine)
    #expect(run.errors.isEmpty)
    #expect(try Member.of(run.output, "format").string() == "peerready/migration")
    #expect(try Member.of(Member.of(run.output, "assessment"), "id").string() == "november")
    let questionnaire = try Member.of(run.output, "questionnaire")
    #expect(try Member.of(Member.of(questionnaire, "from"), "version").string() == "1.0.0")
    #expect(try Member.of(Member.of(questionnaire, "to"), "sha256").string() == SmallGarden.loaded("1.1.0").sha256)
    let items = try Member.of(run.output, "items").elements()
    let fates = try items.map { "\(try Member.of($0, "id").string()) \(try Member.of($0, "answer").string())" }
    #expect(fates.count == 13)
    #expect(fates.contains("money set-aside") && fates.contains("key-holder stands") && fates.contains("water none"))
  }

  @Test("From standard input there is no file to name") func standardInput() throws {
    let run = try Run(["migrate", "-", "--to", "1.1.0"] + Self.newer, input: Fixture.text())
    #expect(run.status == .fine)
    #expect(run.errorLines.count == 1)
  }

  private static let faults: [(words: [String], status: Status, message: String)] = [
    (
      [], .usage,
      "--to VERSION (there are 1.1.0, 1.0.0; the file answers 1.0.0) is missing. For help: peerready help migrate."
    ),
    (["--to", "1.0.0"], .usage, "the file answers small-garden 1.0.0 already; there is nothing to move"),
    (
      ["--to", "2.0.0"], .inputMissing,
      "there is no version 2.0.0 of small-garden. There are: 1.1.0, 1.0.0. Others can be added with --library"
    ),
    (
      ["--to", "1.1"], .usage,
      #""1.1" cannot be used for --to; it takes a version, as in 1.0.0, or newest. For help: peerready help migrate."#
    ),
    (
      ["--to", "newest", "--dry-run", "-o", "x"], .usage,
      "--dry-run and --output cannot be used together. For help: peerready help migrate."
    ),
    (
      ["--to", "newest", "--format", "markdown"], .usage,
      "--dry-run, which --format markdown is for, is missing. For help: peerready help migrate."
    ),
  ]

  @Test("What cannot be done is told, and nothing is written", arguments: faults)
  func fault(_ words: [String], _ status: Status, _ message: String) throws {
    let run = try Run(["migrate", Fixture.half] + words + Self.newer)
    #expect(run.status == status)
    #expect(run.output.isEmpty)
    #expect(run.errors == "Error: \(message)\n")
  }

  @Test("With the newer version beside it, an old assessment gives the same bytes as before, in every command")
  func untouched() throws {
    for words in [
      ["score", Fixture.half], ["score", Fixture.half, "--json"], ["explain", Fixture.half], ["plan", Fixture.half],
      ["plan", Fixture.half, "--json"], ["explain", Fixture.half, "rota"],
    ] {
      #expect(try Run(words + Self.newer).output == Run(words).output)
    }
    let line = try Fixture.line()
    #expect(
      try Run(["score", "--jsonl"] + Self.newer, input: line).output == Run(["score", "--jsonl"], input: line).output)
  }

  @Test("Escape sequences in what was set aside reach no terminal") func hostile() throws {
    let text = try Fixture.text().replacing("The school has one.", with: #"\u001b[2J\u202e"#)
      .replacing("november", with: #"\u001b[2J"#).replacing("Anytown", with: #"\u009b2J"#)
    for words in [["--dry-run"], ["--dry-run", "--json"], []] {
      let run = try Run(["migrate", "-", "--to", "newest"] + words + Self.newer, input: text, width: 80)
      #expect(run.status == .fine)
      #expect(!(run.output + run.errors).unicodeScalars.contains { "\u{1B}\u{9B}\u{202E}".unicodeScalars.contains($0) })
    }
  }
}
