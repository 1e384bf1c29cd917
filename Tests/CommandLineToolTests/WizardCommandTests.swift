import Records
import RulesLibrary
import StrictJSON
import TestSupport
import Testing

@testable import CommandLineTool

/// The wizard as a command: what it begins and goes on with, and what it says at its end.
@Suite struct WizardCommandTests {
  @Test("In a folder it says what there is to do, begins what is chosen, and goes on with it the next time")
  func folder() throws {
    let folder = try Self.folder()
    let words = ["wizard", folder.path, "--stdin-answers"]
    let first = try Run(words, input: "begin \"is the garden\n:go 1\n2\n")
    #expect(first.status == .fine && first.errors.isEmpty)
    #expect(first.output.hasPrefix("Anytown: what there is to do\n\nThe folder \(folder.path), on 21 November 2026.\n"))
    #expect(first.output.contains(". Begin \"Is the garden ready to open?\": About 10 minutes.\n"))
    let draft = "\(folder.path)/drafts/2026-11-21-small-garden-seed-group.jsonl"
    #expect(first.output.hasSuffix("Continue with: peerready wizard \(draft) --stdin-answers\n"))
    let second = try Run(words, input: "1\n3\n:go\nsubmit\n")
    #expect(
      second.output.contains(
        "1. Go on with \"Is the garden ready to open?\": Seed group, 21 November 2026, round 2026-Q4, version 1.0.0. 1 of 9 "
          + "questions answered.\n"))
    let record = "\(folder.path)/assessments/2026-11-21-small-garden-seed-group.json"
    #expect(second.output.contains("Submitted.\nWritten: \(record)\n\n"))
    #expect(second.errors == "Next: peerready score \(record) for all of it, or peerready plan \(record)\n")
    #expect(!Folder.isTaken(draft) && Folder.isTaken(record))
  }

  @Test("The next round shows the answers of the last, takes = for the same, and says who is missing from the plan")
  func nextRound() throws {
    let folder = try Self.folder()
    let text = try Fixture.text().replacing("2026-11-21", with: "2026-11-01")
    let earlier = try folder.write(text.utf8, to: "assessments/november.json")
    _ = try Run(["plan", earlier, "--output", "\(folder.path)/plan.json"])
    let run = try Run(["wizard", folder.path, "--stdin-answers"], input: "answer\n:go 1\n=\n0\n:go\nsubmit\n")
    #expect(run.output.contains("2. Answer \"Is the garden ready to open?\" again: Seed group. Each question shows"))
    #expect(run.output.contains("Last time (2026-11-01): 3, Done.\n"))
    #expect(run.output.contains("Your answer: =\nRecorded: 3, Done."))
    #expect(run.output.contains("\n1. Purpose known: 3, Done. Same as last time.\n"))
    #expect(run.output.contains("\n2. Money for a year: 0, Not yet. Last time: 1, Talked about.\n"))
    #expect(run.output.contains("\n3. Land: 2, Rented. Taken over from 2026-11-01, and not confirmed.\n"))
    #expect(run.output.contains("Taken over from an earlier round, and not confirmed: questions 3 to 6 and 8 to 10."))
    #expect(run.output.contains("Actions of the plan that nobody owns yet: \"Money for a year\""))
    #expect(run.errors.hasSuffix(" --merge \(folder.path)/plan.json --output \(folder.path)/plan.json\n"))
    let record = try RegularFile.read(
      "\(folder.path)/assessments/2026-11-21-small-garden-seed-group.json", limit: 100_000)
    #expect(String(decoding: record, as: UTF8.self).contains("\"carriedFrom\": \"2026-11-01\""))
  }

  @Test("Leaving the list of what there is to do changes nothing", arguments: ["", ":quit\n", "9999\n"])
  func leaving(_ input: String) throws {
    let folder = try Self.folder()
    let run = try Run(["wizard", folder.path, "--stdin-answers"], input: input)
    #expect(run.status == .fine)
    #expect(run.output.hasSuffix("Nothing was begun or changed. To see this again: peerready wizard \(folder.path)\n"))
    #expect(try Folder.names(in: "\(folder.path)/drafts").isEmpty)
  }

  @Test("With its id, appraise asks for the weights, the ratings and the decision of an option appraisal")
  func appraisal() throws {
    let folder = try TemporaryFolder()
    let path = "\(folder.path)/water.json"
    let run = try Run(["appraise", "water-options", "--stdin-answers", "-o", path], input: ":go 1\n1\n:go\nsubmit\n")
    #expect(run.status == .fine)
    #expect(run.output.contains("Which swing, from the worst to the best end, matters most to you?"))
    #expect(run.output.contains("Submitted.\nWritten: \(path)\n"))
    #expect(run.output.hasSuffix("No decision is recorded yet.\n"))
    #expect(run.errors == "Next: peerready appraise \(path)\n")
    #expect(try Run(["appraise", path]).status == .fine)
  }

  @Test(
    "What does not go together is refused before anything is asked",
    arguments: [
      (["appraise", "small-garden"], "small-garden is a rated questionnaire"),
      (["appraise", "water-options", "--decide", "tank"], "--decide is for the file of an appraisal"),
      (["appraise", SmallGarden.halfAnswered, "--team", "x"], "--team is for an appraisal that is begun"),
      (["wizard", SmallGarden.halfAnswered, "--stdin-answers", "--team", "x"], "cannot be used together"),
      (["wizard", "--stdin-answers"], "is missing"), (["wizard", "small-garden"], "its input is none"),
      (["wizard", "smal-garden", "--stdin-answers"], "Did you mean"),
      (["wizard", SmallGarden.halfAnswered, "--stdin-answers"], "submitted"),
    ])
  func refused(_ words: [String], _ message: String) throws {
    let run = try Run(words, input: "1\n")
    #expect(run.status != .fine && run.output.isEmpty)
    #expect(run.errors.hasPrefix("Error: ") && run.errors.contains(message), "\(run.errors)")
  }

  private static func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    _ = try Run(["init", folder.path, "--organisation", "Anytown", "--team", "Seed group"])
    return folder
  }
}
