import Foundation
import Digests
import StrictJSON
import TestSupport
import Testing

@testable import CommandLineTool

/// `trend`: rounds of a folder, or of files, in order.
@Suite struct TrendCommandTests {
  private static let newer = ["--library", SmallGarden.newerLibrary]

  /// The half-answered round with another day and id, and more passages replaced.
  private static func round(_ day: String, _ id: String, _ passages: [(String, String)] = []) throws -> String {
    try ([("2026-11-21", day), ("november", id), (#""round": "2026-Q4", "#, "")] + passages)
      .reduce(Fixture.text()) { $0.replacing($1.0, with: $1.1) }
  }

  /// A readiness folder with three rounds that count, whose names do not sort by day.
  private static func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    let settings = #"{ "format": "peerready/folder", "formatVersion": 1, "organisation": "Anytown" }"#
    try folder.write(settings.utf8, to: "folder.json")
    try folder.write(
      round("2026-06-03", "june", [(#""spades": { "level": 0"#, #""spades": { "level": 1"#)]).utf8,
      to: "assessments/b.json")
    try folder.write(Fixture.text().utf8, to: "assessments/a.json")
    try folder.write(Repository.text(of: "Tests/EndToEndTests/Assessments/spring.json").utf8, to: "assessments/c.json")
    return folder
  }

  @Test("As a page the rounds are drawn, joined where the version is the same, with the table beside them") func page()
    throws
  {
    let folder = try Self.folder()
    let page = try Run(["trend", folder.path, "--format", "html"] + Self.newer).output
    #expect(page.components(separatedBy: "<circle").count == 4)
    #expect(page.components(separatedBy: "<line class=\"joint\"").count == 2)
    #expect(page.components(separatedBy: "<line class=\"break\"").count == 2)
    #expect(page.contains("<caption>Score of each round, out of 100</caption>"))
  }

  @Test("A folder's rounds are shown by day, each with what changed since the one before")
  func folder() throws {
    let folder = try Self.folder()
    let run = try Run(["trend", folder.path] + Self.newer)
    #expect(run.status == .fine)
    #expect(
      run.output == """
        Round by round


        Seed group, Anytown: Is the garden ready to open?

        3 rounds, the earliest first. Out of 100, the score was 67 on 3 June 2026, and is 74 on 20 May 2027.

        1. 3 June 2026: 67 out of 100, range 50 to 75; 4 of 6 rated.
           Questionnaire version 1.0.0.
           Foundations: 1 of 2 met.

        2. 21 November 2026, round 2026-Q4: 56 out of 100, range 42 to 67; 4 of 6 rated.
           Questionnaire version 1.0.0.
           Foundations: 1 of 2 met.
           Down 11 since June: 11 from what you changed, nothing from the questionnaire, nothing from scope.

        3. 20 May 2027, round 2027-Q2: 74 out of 100; 6 of 6 rated.
           Questionnaire version 1.1.0, another than before.
           Foundations: 2 of 2 met.
           Up 18 since November 2026: up 17 from what you changed, up 5 because the questionnaire changed, down 4 from scope.

        """)
    let paths = ["a", "c"].map { "\(folder.path)/assessments/\($0).json" }
    #expect(run.errors == "Next: peerready compare \(paths[0]) \(paths[1]) --library \(SmallGarden.newerLibrary)\n")
  }

  @Test("The same rounds named as files, in any order, give the same; so does a folder that is none of the tool's")
  func files() throws {
    let folder = try Self.folder()
    let paths = ["c", "a", "b"].map { "\(folder.path)/assessments/\($0).json" }
    let output = try Run(["trend", folder.path] + Self.newer).output
    #expect(try Run(["trend"] + paths + Self.newer).output == output)
    #expect(try Run(["trend", "\(folder.path)/assessments"] + Self.newer).output == output)
    let json = try Run(["trend"] + paths + ["--json"] + Self.newer)
    #expect(json.errors.isEmpty)
    let rounds = try Member.of(#require(Member.of(json.output, "runs").elements().first), "rounds").elements()
    #expect(try rounds.map { try Member.of($0, "scoreHundredths").text } == ["6667", "5556", "7361"])
    let changes = try rounds.dropFirst().map { try Member.of(Member.of($0, "sinceBefore"), "changeHundredths").text }
    #expect(changes == ["-1111", "1805"])
    #expect(try Member.of(rounds[0], "sinceBefore").isNull)
  }

  @Test("Drafts, corrected records, appraisals and files that cannot be read are left out and named")
  func leftOut() throws {
    let folder = try Self.folder()
    try folder.write(Self.round("2027-06-01", "draft", [("submitted", "draft")]).utf8, to: "assessments/d.json")
    try folder.write("{".utf8, to: "assessments/e.json")
    try folder.write(
      Repository.text(of: "Tests/EndToEndTests/Assessments/weighed.json").utf8, to: "assessments/weighed.json")
    let sha = SHA256.hex(of: Array(try Fixture.text().utf8))
    try folder.write(
      Self.round(
        "2026-11-21", "november-2",
        [
          (#""status""#, #""revision": 2, "amends": { "id": "november", "sha256": "\#(sha)" }, "status""#),
          (#""money": { "level": 1"#, #""money": { "level": 2"#),
        ]
      ).utf8, to: "assessments/f.json")
    try folder.write("Buy seeds.".utf8, to: "assessments/notes.txt")
    let run = try Run(["trend", folder.path] + Self.newer)
    #expect(run.status == .inputWrong)
    #expect(run.output.contains("2. 21 November 2026: 67 out of 100, range 50 to 75; 4 of 6 rated.\n"))
    let path = "\(folder.path)/assessments"
    #expect(
      run.output.hasSuffix(
        """
        Left out

        - \(path)/a.json is left out: a correction stands in its place.
        - \(path)/d.json is left out: it is a draft.
        - \(path)/e.json is left out: it cannot be used.
        - \(path)/weighed.json is left out: it is an option appraisal, which has no score.

        """))
    #expect(run.errorLines.last?.hasPrefix("Error: \(path)/e.json:1:2: ") == true)
  }

  @Test("Units and questionnaires are kept apart, in a fixed order; one round has nothing to be compared with")
  func apart() throws {
    let folder = try TemporaryFolder()
    let diggers = try folder.write(
      Self.round("2026-06-03", "june", [("Seed group", "Diggers")]).utf8, to: "diggers.json")
    let whole = try folder.write(
      Self.round("2026-06-03", "june", [(#", "team": "Seed group""#, "")]).utf8, to: "whole.json")
    let run = try Run(["trend", Fixture.half, diggers, whole])
    let headings = run.output.split(separator: "\n").filter { $0.hasSuffix(": Is the garden ready to open?") }
    #expect(headings.map { $0.prefix { $0 != ":" } } == ["Anytown", "Diggers, Anytown", "Seed group, Anytown"])
    #expect(run.output.ranges(of: "There is one round, so there is nothing to compare yet.").count == 3)
    #expect(run.errors.isEmpty)
  }

  @Test("A draft that is named as a file is shown as one")
  func draft() throws {
    let run = try Run(["trend", Fixture.half, "-"], input: Self.round("2027-01-02", "draft", [("submitted", "draft")]))
    #expect(run.status == .fine)
    #expect(
      run.output.contains("\nNo change since November 2026. Two rounds are a change, not a trend; compare shows it"))
    #expect(run.output.contains("\n   It is a draft: its answers may still change.\n"))
  }

  @Test("A folder without any round says so, and names what lies there")
  func empty() throws {
    let folder = try TemporaryFolder()
    try folder.write("{}".utf8, to: "folder.json")
    #expect(try Run(["trend", folder.path]).output == "Round by round\n\nThere is no round to show.\n")
    let json = try Run(["trend", folder.path, "--json"]).output
    #expect(try Member.of(json, "runs").elements().isEmpty)
  }

  @Test("What cannot be used is told plainly")
  func refused() throws {
    let weighed = "\(Repository.root)/Tests/EndToEndTests/Assessments/weighed.json"
    let faults: [(words: [String], status: Status, message: String)] = [
      ([], .usage, "the folder, or the files, of the rounds is missing. For help: peerready help trend."),
      (["nowhere"], .inputMissing, "there is no file \"nowhere\". Check the name, and the folder you are in"),
      (
        [Fixture.half, weighed], .inputWrong,
        "\(weighed) is an option appraisal. Only rounds of a rated questionnaire can be held against each other"
      ),
    ]
    for (words, status, message) in faults {
      let run = try Run(["trend"] + words)
      #expect(run.status == status)
      #expect(run.output.isEmpty)
      #expect(run.errors == "Error: \(message)\n")
    }
  }
}
