import TestSupport
import Testing

@testable import CommandLineTool

/// `score`: reports, result files, gates.
@Suite struct ScoreCommandTests {
  @Test("A report goes to standard output, and the next commands to standard error") func report() throws {
    let run = try Run(["score", Fixture.half])
    #expect(run.status == .fine)
    #expect(try run.output == Repository.text(of: "Tests/ReportsTests/Expected/scorecard.txt"))
    #expect(run.errors == "Next: peerready explain \(Fixture.half), or peerready plan \(Fixture.half)\n")
  }

  @Test("Only a terminal has its lines broken") func width() throws {
    let run = try Run(["score", Fixture.half], width: 40)
    #expect(try run.output == Repository.text(of: "Tests/ReportsTests/Expected/scorecard-40.txt"))
  }

  @Test("- reads standard input and gives the same") func standardInput() throws {
    let run = try Run(["score", "-"], input: Fixture.text())
    #expect(try run.output == Run(["score", Fixture.half]).output)
    #expect(run.errors.isEmpty)
    let wrong = try Run(["score", "-"], input: "{")
    #expect(wrong.status == .inputWrong)
    #expect(wrong.errors.hasPrefix("Error: standard input:1:2: "))
  }

  @Test("One file's JSON is an object, several files' a list in their order") func json() throws {
    let one = try Run(["score", Fixture.half, "--json"])
    #expect(one.output.hasPrefix("{\n  \"assessment\": {"))
    #expect(one.errors.isEmpty)
    let two = try Run(["score", Fixture.half, "-", "--format", "json"], input: Fixture.ready())
    let scores = two.output.split(separator: "\n").filter { $0.hasPrefix("      \"score\":") }
    #expect(two.output.hasPrefix("[\n  {"))
    #expect(scores == ["      \"score\": 56,", "      \"score\": 100,"])
  }

  @Test("Several files are scored together, or none is") func allOrNothing() throws {
    let both = try Run(["score", Fixture.half, Fixture.half])
    let one = try Run(["score", Fixture.half]).output
    #expect(both.output == "\(one)\n\n\(one)")
    let run = try Run(["score", Fixture.half, "/nowhere.json", "-"], input: "[]")
    #expect(run.status == .inputMissing)
    #expect(run.output.isEmpty)
    #expect(
      run.errorLines == [
        "Error: there is no file \"/nowhere.json\". Check the name, and the folder you are in",
        "Error: standard input:1:1: a list stands here; an object in curly brackets was expected",
      ])
  }

  @Test("--fail-under fails below the number and not at it", arguments: [(55, 0), (56, 0), (57, 1), (0, 0), (100, 1)])
  func failUnder(_ least: Int, _ status: Int32) throws {
    let run = try Run(["score", Fixture.half, "--json", "--fail-under", "\(least)"])
    #expect(run.status.rawValue == status)
    #expect(run.output.hasPrefix("{"))
    #expect(
      run.errors == (status == 0 ? "" : "\(Fixture.half): the score is 56, and at least \(least) was required\n"))
  }

  @Test("--fail-under fails where there is no score, even at 0") func noScore() throws {
    let blank = try Run(["new", "small-garden"]).output
    let run = try Run(["score", "-", "--fail-under", "0"], input: blank)
    #expect(run.status == .gateFailed)
    #expect(run.errors == "standard input: there is no score, and at least 0 was required\n")
  }

  @Test("--require holds for its verdict and the better one", arguments: gates)
  func require(_ required: String, _ verdict: String, _ status: Int32) throws {
    let text =
      switch verdict {
      case "ready": try Fixture.ready()
      case "ready-with-conditions": try Fixture.conditional()
      case "cannot-say": try Run(["new", "small-garden"]).output
      default: try Fixture.text()
      }
    let run = try Run(["score", "-", "--require", required], input: text)
    #expect(run.status.rawValue == status)
    let message = "standard input: the verdict is \(verdict), and \(required) was required\n"
    #expect(run.errors == (status == 0 ? "" : message))
  }

  private static let gates: [(String, String, Int32)] = [
    ("ready", "ready", 0), ("ready", "ready-with-conditions", 1), ("ready", "cannot-say", 1), ("ready", "not-yet", 1),
    ("ready-with-conditions", "ready", 0), ("ready-with-conditions", "ready-with-conditions", 0),
    ("ready-with-conditions", "cannot-say", 1), ("ready-with-conditions", "not-yet", 1),
  ]

  @Test("A gate fails if any of several files does not hold, and the report is printed all the same")
  func severalGates() throws {
    let run = try Run(["score", "-", Fixture.half, "--fail-under=60", "--json"], input: Fixture.ready())
    #expect(run.status == .gateFailed)
    #expect(run.output.hasPrefix("[\n"))
    #expect(run.errorLines.count == 1)
  }
}
