import Records
import RulesLibrary
import TestSupport
import Testing

@testable import CommandLineTool

/// `wizard --ballot`: one person alone; and `wizard --workshop`, which begins from what such people said.
@Suite struct BallotCommandTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    let settings = #"{ "format": "peerready/folder", "formatVersion": 1, "organisation": "Anytown" }"#
    try folder.write(settings.utf8, to: "folder.json")
  }

  private var ballots: [String] { get throws { try Folder.names(in: "\(folder.path)/ballots") } }

  /// A person who gives the purpose a level and answers nothing else.
  private func vote(_ perspective: String, _ purpose: Int) throws -> Run {
    try Run(
      ["wizard", "--ballot", "small-garden", "--output", folder.path, "--stdin-answers"],
      input: "\(perspective)\n\(purpose)\n:go\nsubmit\n")
  }

  @Test("A ballot goes into the folder under a name of its own, says nothing of the answers, and names the next step")
  func cast() throws {
    let run = try vote("carers", 2)
    #expect(run.status == .fine)
    let name = try #require(ballots.first)
    #expect(try ballots.count == 1 && name.hasPrefix("2026-11-21-small-garden-") && name.hasSuffix(".json"))
    #expect(
      run.output.hasSuffix(
        "Submitted.\nWritten: \(folder.path)/ballots/\(name)\n\nWhat you typed can still be read in this window. Close it or clear it "
          + "before the next person answers.\n"))
    #expect(
      run.errors
        == "Next: for the next person: peerready wizard --ballot small-garden --output \(folder.path), and when all are in: "
        + "peerready combine \(folder.path)\n")
    let text = String(
      decoding: try RegularFile.read("\(folder.path)/ballots/\(name)", limit: 10_000), as: UTF8.self)
    for passage in ["\"perspective\": \"carers\"", "\"round\": \"2026-Q4\"", "\"organisation\": \"Anytown\""] {
      #expect(text.contains(passage))
    }
    #expect(!text.contains("wizard") && !text.contains("status"))
    #expect(try Run(["check", "\(folder.path)/ballots/\(name)"]).status == .fine)
  }

  @Test("One that was left is gone on with by name, and is not counted until it is handed in") func resume() throws {
    let first = try Run(
      ["wizard", "--ballot", "small-garden", "--output", folder.path, "--stdin-answers"], input: "staff\n1\n")
    let journal = try #require(ballots.first)
    let path = "\(folder.path)/ballots/\(journal.dropLast(".journal".count))"
    #expect(
      first.output.hasSuffix(
        "Saved. 1 of 7 answered. Continue with: peerready wizard --ballot \(path) --stdin-answers\n"))
    for person in 0..<5 { _ = try vote("carers", person % 4) }
    let combined = try Run(["combine", folder.path])
    #expect(combined.output.contains("5 people answered alone"))
    #expect(combined.errors == "Note: \(path).journal is a ballot that is not handed in, and is not counted\n")
    let second = try Run(["wizard", "--ballot", path, "--stdin-answers"], input: ":go\nsubmit\n")
    #expect(second.output.contains("You are going on where you stopped: 1 of 7 answered."))
    #expect(second.output.contains("1. Purpose known: 1, Talked about."))
    #expect(try Run(["combine", folder.path]).output.contains("6 people answered alone"))
  }

  @Test("A workshop begins from the ballots, and keeps them beside what the group agrees on") func workshop() throws {
    for (perspective, level) in [("carers", 0), ("carers", 0), ("staff", 3), ("staff", 3), ("staff", 3)] {
      _ = try vote(perspective, level)
    }
    let path = "\(folder.path)/agreed.json"
    let words = ["wizard", "--workshop", "--ballots", folder.path, "--output", path, "--stdin-answers"]
    let begun = try Run(words + ["small-garden", "--organisation", "Anytown"], input: ":go 1\n2\n1\n")
    #expect(
      begun.output.contains(
        "5 ballots are read out with the questions. Most worth your time, the widest split first: question 1."))
    #expect(begun.output.contains("Ballots: 0, Not yet: 2; 1, Talked about: 0; 2, Agreed: 0; 3, Done: 3."))
    #expect(
      begun.output.hasSuffix(
        "Continue with: peerready wizard \(path) --workshop --ballots \(folder.path) --stdin-answers\n"))
    let ended = try Run(
      ["wizard", path, "--workshop", "--ballots", folder.path, "--stdin-answers"], input: ":go\nsubmit\n")
    #expect(ended.status == .fine)
    let text = String(decoding: try RegularFile.read(path, limit: 100_000), as: UTF8.self)
    #expect(
      text.contains("\"dissent\": 1")
        && text.contains("\"votes\": [\n          2,\n          0,\n          0,\n          3\n"))
    #expect(try Run(["check", path]).status == .fine)
  }

  @Test(
    "What does not go together is refused before anything is asked",
    arguments: [
      (["--ballot", "small-garden", "--from", Fixture.half], "--ballot and --from cannot be used together"),
      (["--ballot", "water-options"], "water-options"), (["--ballot"], "is missing"),
      (["--ballot", "no/such/ballot.json"], "there is no ballot to go on with"),
      (["--ballot", "small-garden", "--workshop"], "--ballot and --workshop cannot be used together"),
      (["water-options", "--workshop"], "--workshop is for a rated questionnaire"),
      (["small-garden", "--workshop", "--round", "2026-Q4"], "--ballots, which --round is for, is missing"),
      (
        ["small-garden", "--ballots", Fixture.half, "-o", "none.json"], "--workshop, which --ballots is for, is missing"
      ),
    ])
  func refused(_ words: [String], _ message: String) throws {
    let run = try Run(["wizard", "--stdin-answers"] + words)
    #expect(run.status != .fine && run.output.isEmpty)
    #expect(run.errors.contains(message))
    #expect(!Folder.isTaken("none.json") && !Folder.isTaken("none.json.journal"))
  }

  @Test("Ballots on another version than the workshop's are refused") func otherVersion() throws {
    for _ in 0..<5 { _ = try vote("carers", 1) }
    let run = try Run(
      [
        "wizard", "small-garden@1.1.0", "--library", SmallGarden.newerLibrary, "--workshop", "--ballots", folder.path,
        "-o",
        "\(folder.path)/agreed.json", "--stdin-answers",
      ])
    #expect(run.status == .usage && !Folder.isTaken("\(folder.path)/agreed.json.journal"))
    #expect(run.errors.contains("the ballots answer another version of the questionnaire"))
  }
}
