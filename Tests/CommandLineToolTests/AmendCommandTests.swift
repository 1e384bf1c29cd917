import TestSupport
import Testing

@testable import CommandLineTool

/// `new --amend`: a correction is a new draft that says what it corrects.
@Suite struct AmendCommandTests {
  @Test("It is a sound draft, of the same day, under a new id") func plain() throws {
    let folder = try TemporaryFolder()
    let path = "\(folder.path)/second.json"
    let run = try Run(["new", "--amend", Fixture.half, "--output", path])
    #expect(run.status == .fine)
    #expect(run.errors == "Written: \(path)\nNext: fill it in, then: peerready score \(path)\n")
    #expect(try Run(["check", path]).output == "\(path): nothing found\n")
    let (before, after) = (try Run(["score", Fixture.half]).output, try Run(["score", path]).output)
    #expect(after == before)
    let head = try Run(["score", path, "--json"]).output
    #expect(head.contains("\"date\": \"2026-11-21\"") && head.contains("\"id\": \"november-r2\""))
  }

  @Test("An appraisal is corrected the same way, and appraised next") func appraisal() throws {
    let folder = try TemporaryFolder()
    let weighed = "\(Repository.root)/Tests/EndToEndTests/Assessments/weighed.json"
    let run = try Run(["new", "--amend", weighed, "--output", "\(folder.path)/w.json"])
    #expect(run.errorLines.last == "Next: fill it in, then: peerready appraise \(folder.path)/w.json")
  }

  @Test("A draft is told to be changed itself") func draft() throws {
    let folder = try TemporaryFolder()
    let draft = try folder.write(
      try Fixture.text().replacing("\"submitted\"", with: "\"draft\"").utf8, to: "draft.json")
    let run = try Run(["new", "--amend", draft])
    #expect(run.status == .inputWrong)
    #expect(
      run.errors
        == "Error: \(draft) is a draft, so it can still be changed itself. Only what was submitted is corrected in a "
        + "new file\n")
  }

  @Test(
    "What the new file takes from the old one cannot be named",
    arguments: [["--date", "2027-01-01"], ["--team", "x"], ["--organisation", "x"], ["--depth", "core"]])
  func options(_ words: [String]) throws {
    let run = try Run(["new", "--amend", Fixture.half] + words)
    #expect(run.status == .usage)
    #expect(run.errors.hasPrefix("Error: --amend and \(words[0]) cannot be used together."))
    #expect(try Run(["new", "small-garden", "--amend", Fixture.half]).status == .usage)
  }
}
