import Records
import RulesLibrary
import TestSupport
import Testing

@testable import CommandLineTool

/// `status`: everything in a folder, in words, and one next command.
@Suite struct StatusCommandTests {
  @Test("A new folder has no records, and the next command begins") func empty() throws {
    let folder = try Self.folder()
    let run = try Run(["status", folder.path])
    #expect(run.status == .fine)
    #expect(
      run.output
        == "Anytown: where the readiness folder stands\n\nThe folder \(folder.path), on 21 November 2026. There are no "
        + "records in it yet.\n")
    #expect(run.errors == "Next: peerready wizard \(folder.path)\n")
  }

  @Test("Rounds, drafts, corrections and ballots are told by questionnaire and unit") func records() throws {
    let folder = try Self.folder()
    try folder.write(Fixture.text().utf8, to: "assessments/november.json")
    _ = try Run(["new", "--amend", "\(folder.path)/assessments/november.json", "-o", folder.path])
    _ = try Run(["new", "--from", Fixture.half, "--date", "2027-02-03", "-o", folder.path])
    let ballot = try Repository.text(of: "Tests/SchemaTests/Sound/ballot.json")
    for name in ["1", "2"] { try folder.write(ballot.utf8, to: "ballots/\(name).json") }
    let run = try Run(["status", folder.path])
    #expect(
      run.output.contains(
        """
        Seed group: Is the garden ready to open?

        - 1 round is submitted: 21 November 2026, round 2026-Q4, version 1.0.0.
          Score: 56 out of 100. 2 questions have no rating (1 "do not know", 1 not answered), so with all of them rated it \
        could be anywhere from 42 to 67.
          1 answer is carried over from 2026-Q3 and not reconfirmed.
          File: \(folder.path)/assessments/november.json
        - A draft: 21 November 2026, round 2026-Q4, version 1.0.0, revision 2.
          8 of 9 questions answered.
          1 answer is carried over from 2026-Q3 and not reconfirmed.
          File: \(folder.path)/assessments/november-r2.json
        - A draft: 3 February 2027, round 2027-Q1, version 1.0.0.
          8 of 9 questions answered.
          9 answers are carried over and not reconfirmed: 1 from 2026-Q3 and 8 from 2026-Q4.
          File: \(folder.path)/assessments/2027-02-03-small-garden-seed-group.json


        Ballots

        - Seed group, small-garden, 2026-Q4: 2 ballots.


        Next review

        On 20 February 2027, 13 weeks after the last round. The plan names no day.
        """))
    #expect(run.errors == "Next: peerready wizard \(folder.path)/assessments/november-r2.json\n")
  }

  @Test("Of the plan: what is late, what is due, who does what, and the day that it names for the review") func plan()
    throws
  {
    let folder = try Self.folder()
    try folder.write(Fixture.text().utf8, to: "assessments/november.json")
    let plan = "\(folder.path)/plan.json"
    _ = try Run(["plan", "\(folder.path)/assessments/november.json", "-o", plan])
    _ = try Run(["plan", plan, "--action", "money", "--owner", "The treasurer", "--due", "2026-12-01"])
    _ = try Run(["plan", plan, "--next-review", "2027-03-01"])
    let run = try Run(["status", folder.path, "--today", "2026-12-02"])
    #expect(
      run.output.contains(
        "The plan\n\n4 actions: 4 not started.\n\n- Late:\n  \"Money for a year\" (money), due 1 December"))
    #expect(run.output.contains("On 1 March 2027, as the plan says."))
    let json = try Run(["status", folder.path, "--today", "2026-12-02", "--json"])
    #expect(json.output.contains("\"late\": [\n      \"money\"\n    ]"))
  }

  @Test("What cannot be read comes first, and so does the command that looks at it") func unreadable() throws {
    let folder = try Self.folder()
    let text = try Fixture.text().replacing("\"level\": 3", with: "\"level\": 4")
    let path = try folder.write(text.utf8, to: "assessments/a.json")
    try folder.write(Fixture.text().replacing("2026-11-21", with: "soon").utf8, to: "drafts/b.json")
    let run = try Run(["status", folder.path])
    #expect(run.status == .fine)
    #expect(
      run.output.contains("Files that need your attention\n\n- \(path)\n  \(path):10:27: answers.purpose.level: 4 is"))
    #expect(run.output.contains("\"soon\" is not a day of the calendar; write it as in \"2026-11-21\".\n"))
    #expect(run.errors == "Next: peerready check \(path)\n")
    #expect(try Run(["check", path]).status == .gateFailed)
  }

  @Test("Locks, copies, bytes on their way, corrections that do not fit and foreign files are told") func leftovers()
    throws
  {
    let folder = try Self.folder()
    let holder = LockHolder(
      host: "garden-shed", user: "ann", process: 7, since: try #require(LocalTime("2026-11-21 14:05:33")))
    try folder.write(holder.lockText, to: "assessments/a.json.lock")
    try folder.write([], to: "plan.json.lock")
    try folder.write([], to: "assessments/.peerready-12.tmp")
    try folder.write([], to: "assessments/a.copy-from-garden-shed-2026-11-21-140533.json")
    try folder.write([], to: "assessments/a.json.bak")
    try folder.write([], to: "letter.pdf")
    let nowhere = String(repeating: "0", count: 64)
    let amends = #""revision": 2, "amends": { "id": "october", "sha256": "\#(nowhere)" }, "depth""#
    try folder.write(Fixture.text().replacing("\"depth\"", with: amends).utf8, to: "assessments/c.json")
    let output = try Run(["status", folder.path]).output
    for line in [
      "ann has been at work on this file on the computer garden-shed since 2026-11-21 14:05:33. Wait until that is done. "
        + "If nobody is at work on it: peerready unlock \(folder.path)/assessments/a.json.lock.",
      "it does not say who is at work on the file. If nobody is: peerready unlock \(folder.path)/plan.json.lock.",
      "left by a write that was cut short: delete it.", "keep what is right in the file, and delete this one.",
      "this corrects \"october\", which does not lie in this folder.",
      "- Kept from before the last change: \(folder.path)/assessments/a.json.bak.\n",
      "- Not of this tool, and left alone: \(folder.path)/letter.pdf.\n",
    ] { #expect(output.contains(line), "\(line)") }
    let json = try Run(["status", folder.path, "--json"]).output
    for state in ["locked", "unreadable-lock", "temporary", "copy", "correction"] {
      #expect(json.contains("\"state\": \"\(state)\""))
    }
  }

  @Test("A draft in a journal counts as a draft; one that was submitted waits for its place") func journals() throws {
    let folder = try Self.folder()
    let draft = try Fixture.line().replacing("\"submitted\"", with: "\"draft\"")
    let head = #"{"format":"peerready/journal","formatVersion":1,"assessment":\#(draft)}"# + "\n"
    try folder.write(head.utf8, to: "drafts/one.jsonl")
    try folder.write((head + #"{"set":["status"],"to":"submitted"}"# + "\n").utf8, to: "drafts/two.jsonl")
    let run = try Run(["status", folder.path])
    #expect(run.output.contains("  File: \(folder.path)/drafts/one.jsonl\n"))
    #expect(!run.output.contains("File: \(folder.path)/drafts/two.jsonl"))
    #expect(
      run.output.contains("- \(folder.path)/drafts/two.jsonl\n  these answers were submitted, and their file is not"))
  }

  @Test("When a review is due, the next command begins the next round; before that it shows the last") func review()
    throws
  {
    let folder = try Self.folder()
    let path = try folder.write(Fixture.text().utf8, to: "assessments/november.json")
    let words = ["status", folder.path, "--today"]
    #expect(try Run(words + ["2027-02-19"]).errors == "Next: peerready score \(path)\n")
    let due = try Run(words + ["2027-02-20"])
    #expect(due.errors == "Next: peerready wizard --from \(path) --output \(folder.path)\n")
    let json = try Run(words + ["2027-02-20", "--json"])
    #expect(json.errors.isEmpty)
    #expect(json.output.contains("\"isDue\": true") && json.output.contains("\"today\": \"2027-02-20\""))
    _ = try Run(["plan", path, "--output", "\(folder.path)/plan.json"])
    #expect(try Run(words + ["2027-02-20"]).errors == "Next: peerready review \(folder.path)\n")
    let newer = try Run(["status", folder.path, "--library", SmallGarden.newerLibrary])
    #expect(newer.output.contains("- There is a newer version of the questionnaire, small-garden 1.1.0.\n"))
    #expect(newer.errors == "Next: peerready score \(path) --library \(SmallGarden.newerLibrary)\n")
  }

  @Test("A place that is no readiness folder is told, with what to do") func faults() throws {
    let place = try TemporaryFolder()
    let gone = try Run(["status", "\(place.path)/our trust/"])
    #expect(gone.status == .inputMissing)
    #expect(
      gone.errors
        == "Error: there is no folder \"\(place.path)/our trust\". Check the name, and the folder you are in. To "
        + "make it: peerready init '\(place.path)/our trust'\n")
    let plain = try Run(["status", place.path])
    #expect(plain.status == .inputMissing)
    #expect(
      plain.errors == "Error: \"\(place.path)\" has no folder.json, so it is no readiness folder yet. To make it one: "
        + "peerready init \(place.path)\n")
    let file = try place.write([], to: "file.json")
    #expect(
      try Run(["status", file]).errors == "Error: \"\(file)\" is a file; name the readiness folder that it lies in\n")
    try place.write("[]".utf8, to: "folder.json")
    let damaged = try Run(["status", place.path])
    #expect(damaged.status == .inputWrong)
    #expect(damaged.errors.hasPrefix("Error: \(place.path)/folder.json:1:1: a list stands here"))
  }

  private static func folder() throws -> TemporaryFolder {
    let place = try TemporaryFolder()
    _ = try Run(["init", place.path, "--organisation", "Anytown"])
    return place
  }
}
