import TestSupport
import Testing

@testable import CommandLineTool

/// `new`: an empty assessment, printed or in a new file.
@Suite struct NewCommandTests {
  @Test("Printed, it is a draft of today that the tool reads back") func printed() throws {
    let run = try Run(["new", "small-garden"])
    #expect(run.status == .fine)
    #expect(run.errors.isEmpty)
    #expect(run.output.contains("\"date\": \"2026-11-21\""))
    #expect(run.output.contains("\"organisation\": \"Our organisation\""))
    #expect(run.output.contains("\"id\": \"2026-11-21-small-garden-our-organisation\""))
    let score = try Run(["score", "-"], input: run.output)
    #expect(score.status == .fine)
    #expect(score.output.contains("- Progress: 0 of 9 questions answered."))
    #expect(score.errors.isEmpty)  // what came from standard input has no name to go on with
  }

  @Test("Every option reaches the file") func options() throws {
    let run = try Run([
      "new", "--organisation", "Anytown", "--team=Seed group", "--date", "2026-02-01", "--depth", "core",
      "small-garden@1.0.0",
    ])
    #expect(run.output.contains("\"organisation\": \"Anytown\",\n    \"team\": \"Seed group\""))
    #expect(run.output.contains("\"date\": \"2026-02-01\",\n  \"depth\": \"core\""))
    #expect(!run.output.contains("helpers"))
  }

  @Test("In a file, the next command is named as a shell takes it, and nothing is printed") func file() throws {
    let folder = try TemporaryFolder()
    let path = "\(folder.path)/my garden.json"
    let run = try Run(["new", "small-garden", "--output", path])
    #expect(run.status == .fine)
    #expect(run.output.isEmpty)
    #expect(run.errors == "Written: \(path)\nNext: fill it in, then: peerready score '\(path)'\n")
    #expect(try Run(["check", path]).output == "\(path): nothing found\n")
  }

  @Test("A name that could not be read back is refused", arguments: [201, 70_000]) func longName(_ count: Int) throws {
    let run = try Run(["new", "small-garden", "--team", String(repeating: "x", count: count)])
    #expect(run.status == .usage)
    #expect(run.output.isEmpty)
    #expect(try Run(["new", "small-garden", "--team", String(repeating: "x", count: 200)]).status == .fine)
  }

  @Test("- is standard output") func dash() throws {
    #expect(try Run(["new", "small-garden", "-o", "-"]).output == Run(["new", "small-garden"]).output)
  }

  @Test("Nothing is overwritten, and a folder that is not there is not made") func cannotCreate() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("mine".utf8, to: "mine.json")
    let run = try Run(["new", "small-garden", "-o", path])
    #expect(run.status == .cannotCreate)
    #expect(run.errors.hasPrefix("Error: \"\(path)\" is there already, and nothing is overwritten."))
    let missing = "\(folder.path)/missing/new.json"
    let other = try Run(["new", "small-garden", "-o", missing])
    #expect(other.status == .cannotCreate)
    #expect(other.errors == "Error: \"\(missing)\" is in a folder that is not there. Make the folder first\n")
    #expect(try Run(["check", path]).status == .gateFailed)
  }
}
