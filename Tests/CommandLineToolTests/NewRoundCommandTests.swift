import TestSupport
import Testing

@testable import CommandLineTool

/// `new --from`: the next round starts from the last.
@Suite struct NewRoundCommandTests {
  private let later = ["--date", "2027-02-03"]

  @Test(
    "The answers come along and are counted as not reconfirmed; the unit and the depth are those of the earlier one")
  func plain() throws {
    let run = try Run(["new", "--from", Fixture.half] + later)
    #expect(run.status == .fine)
    #expect(run.output.contains("\"id\": \"2027-02-03-small-garden-seed-group\""))
    #expect(run.output.contains("\"round\": \"2027-Q1\""))
    #expect(run.output.contains("\"team\": \"Seed group\""))
    #expect(
      run.errorLines == ["Note: 9 answers are carried over. To confirm or change one, take its \"carriedFrom\" out."])
    let score = try Run(["score", "-"], input: run.output)
    #expect(
      score.output.contains(
        "- 9 answers are carried over and not reconfirmed: 1 from 2026-Q3 and 8 from 2026-Q4.\n"))
    let json = try Run(["score", "-", "--json"], input: run.output)
    #expect(json.output.contains("\"answered\": 8,\n    \"asked\": 9,\n    \"carried\": 9\n"))
  }

  @Test("In a file, the next command is named; what people named for the unit and the depth counts") func named() throws
  {
    let folder = try TemporaryFolder()
    let path = "\(folder.path)/february.json"
    let words = ["--team", "Diggers", "--depth", "core", "-o", path] + later
    let run = try Run(["new", "--from", Fixture.half] + words)
    #expect(run.output.isEmpty)
    #expect(run.errorLines.first == "Written: \(path)")
    #expect(run.errorLines.last == "Next: fill it in, then: peerready score \(path)")
    let text = try Run(["new", "--from", path, "--date", "2027-05-01"]).output
    #expect(text.contains("\"depth\": \"core\"") && text.contains("\"team\": \"Diggers\""))
    #expect(text.contains("\"organisation\": \"Anytown\""))
  }

  @Test("A newer version at hand is told, with the command that moves to it; with its id the answers are moved")
  func newer() throws {
    let library = ["--library", SmallGarden.newerLibrary]
    let run = try Run(["new", "--from", Fixture.half] + later + library)
    #expect(
      run.errorLines.last
        == "Note: There is a newer version, small-garden@1.1.0. To start from it with the answers that stand: peerready new "
        + "small-garden@1.1.0 --from \(Fixture.half)")
    #expect(run.output.contains("\"version\": \"1.0.0\""))
    for id in ["small-garden@1.1.0", "small-garden"] {
      let moved = try Run(["new", id, "--from", Fixture.half] + later + library)
      #expect(moved.output.contains("\"version\": \"1.1.0\""))
      #expect(
        moved.errorLines == [
          "Note: 6 answers are carried over. To confirm or change one, take its \"carriedFrom\" out.",
          "Note: 3 old answers do not stand, and are kept in the new record under \"orphaned\". 5 questions wait for an answer.",
        ])
    }
  }

  @Test("From a draft too, which is said") func draft() throws {
    let text = try Fixture.text().replacing("\"submitted\"", with: "\"draft\"")
    let run = try Run(["new", "--from", "-"] + later, input: text)
    #expect(run.status == .fine)
    #expect(run.errorLines.last == "Note: standard input is still a draft.")
  }

  @Test("Of an option appraisal only the unit comes along") func appraisal() throws {
    let weighed = "\(Repository.root)/Tests/EndToEndTests/Assessments/weighed.json"
    let run = try Run(["new", "--from", weighed] + later)
    #expect(run.status == .fine)
    #expect(run.output.contains("\"team\": \"Seed group\"") && run.output.contains("\"cost\": null"))
    #expect(
      run.errorLines == [
        "Note: Of an option appraisal only the unit is taken over: every round weighs the options anew."
      ])
    #expect(try Run(["new", "--from", weighed, "--depth", "core"] + later).status == .usage)
  }

  @Test("Another questionnaire, a day that is not later, and a correction at once are refused") func refused() throws {
    let other = try Run(["new", "water-options", "--from", Fixture.half] + later)
    #expect(other.status == .usage)
    #expect(
      other.errors == "Error: \(Fixture.half) answers small-garden, and a new round starts from answers to the same "
        + "questionnaire. Leave water-options out, or write small-garden@VERSION for another version\n")
    let early = try Run(["new", "--from", Fixture.half])  // today is the earlier one's own day
    #expect(early.status == .usage)
    #expect(
      early.errors
        == "Error: the new round's day, 2026-11-21, is not after 2026-11-21, the day of \(Fixture.half). Name its "
        + "day: --date YYYY-MM-DD\n")
    let both = try Run(["new", "--from", Fixture.half, "--amend", Fixture.half])
    #expect(both.errors.hasPrefix("Error: --from and --amend cannot be used together."))
    #expect(try Run(["new", "--from", "\(Fixture.half).gone"]).status == .inputMissing)
    #expect(try Run(["new"]).errors.hasPrefix("Error: the questionnaire's id is missing."))
  }
}
