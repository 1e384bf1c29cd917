import StrictJSON
import TestSupport
import Testing

@testable import CommandLineTool

/// `--since`: what fell since an earlier round counts for its priority, in `score`, `explain` and `plan`.
@Suite struct SinceTests {
  /// A round before the half-answered one, in which spades were there and money was further on.
  private static func earlier() throws -> String {
    try Fixture.text().replacing("2026-11-21", with: "2026-06-03").replacing("november", with: "june")
      .replacing(#""spades": { "level": 0 }"#, with: #""spades": { "level": 1 }"#)
      .replacing(#""money": { "level": 1"#, with: #""money": { "level": 3"#)
  }

  @Test(
    "Each of the three says what fell, and says nothing of it without --since", arguments: ["score", "explain", "plan"])
  func said(_ command: String) throws {
    let folder = try TemporaryFolder()
    let june = try folder.write(Self.earlier().utf8, to: "june.json")
    let run = try Run([command, Fixture.half, "--since", june])
    #expect(run.status == .fine)
    #expect(run.output.ranges(of: "Its level fell since the last round.").count == 2)
    #expect(try !Run([command, Fixture.half]).output.contains("fell since"))
  }

  @Test("The JSON scorecard gives it among the reasons, and says since which round")
  func json() throws {
    let folder = try TemporaryFolder()
    let june = try folder.write(Self.earlier().utf8, to: "june.json")
    let run = try Run(["score", Fixture.half, "--json", "--since", june])
    let fallen = try Member.of(run.output, "priorities").elements().filter { priority in
      try Member.of(priority, "reasons").elements().contains { try Member.of($0, "id").text == "fell" }
    }
    #expect(try fallen.map { try Member.of($0, "item").text } == ["money", "spades"])
    let since = try Member.of(run.output, "since")
    #expect(try Member.of(since, "id").text == "june")
    #expect(try Member.of(since, "date").text == "2026-06-03")
  }

  @Test("Across versions a question keeps its history under another name, and loses it with other words")
  func versions() throws {
    let folder = try TemporaryFolder()
    let before = try Fixture.text().replacing(#""lead": { "doNotKnow": true }"#, with: #""lead": { "level": 3 }"#)
      .replacing(#""money": { "level": 1"#, with: #""money": { "level": 3"#)
    let path = try folder.write(before.utf8, to: "before.json")
    let run = try Run(
      ["explain", Fixture.spring, "--since", path, "--library", SmallGarden.newerLibrary])
    #expect(run.status == .fine)
    let fell = run.output.split(separator: "\n\n").filter { $0.contains("fell since the last round") }
    #expect(fell.map { String($0.prefix { $0 != "(" }) }.sorted() == ["1. Purpose known ", "3. Somebody leads "])
  }

  @Test("What is no earlier round is told plainly")
  func refused() throws {
    let folder = try TemporaryFolder()
    let copy = try folder.write(Fixture.text().utf8, to: "copy.json")
    let checklist = try folder.write(Run(["new", "imroc-checklist"]).output.utf8, to: "c.json")
    let weighed = "\(Repository.root)/Tests/EndToEndTests/Assessments/weighed.json"
    let faults: [(words: [String], status: Status, message: String)] = [
      (
        ["score", Fixture.half, "--since", copy], .usage,
        "\(copy) is the very assessment that is looked at; --since takes the file of an earlier round"
      ),
      (
        ["plan", Fixture.half, "--since", Fixture.spring], .usage,
        "\(Fixture.spring) is of 2027-05-20, after \(Fixture.half) of 2026-11-21; --since takes the file of an earlier round"
      ),
      (
        ["explain", Fixture.half, "--since", checklist], .usage,
        "\(checklist) answers imroc-checklist, and \(Fixture.half) answers small-garden. "
          + "Only rounds of one questionnaire can be held against each other"
      ),
      (
        ["score", Fixture.half, "--since", weighed], .inputWrong,
        "\(weighed) is an option appraisal. Only rounds of a rated questionnaire can be held against each other"
      ),
      (["score", Fixture.half, Fixture.spring, "--since", copy], .usage, "--since is for one file, and 2 are named"),
      (
        ["score", "--jsonl", Fixture.half, "--since", copy], .usage,
        "--jsonl and --since cannot be used together. For help: peerready help score."
      ),
      (["score", "-", "--since", "-"], .usage, "standard input can be read only once"),
      (
        ["explain", weighed, "--since", copy], .usage,
        "--since and an option appraisal cannot be used together. For help: peerready help explain."
      ),
      (
        ["plan", weighed, "--since", copy], .usage,
        "--since and an option appraisal cannot be used together. For help: peerready help plan."
      ),
    ]
    for (words, status, message) in faults {
      let run = try Run(words + ["--library", SmallGarden.newerLibrary], input: Fixture.text())
      #expect(run.status == status, "\(words)")
      #expect(run.output.isEmpty)
      #expect(run.errors == "Error: \(message)\n")
    }
  }
}
