import Foundation
import TestSupport
import Testing

@testable import CommandLineTool

/// `report` on a readiness folder and on a plan: what it takes from where, and what it leaves out.
@Suite struct FolderReportCommandTests {
  private static let anytown = "\(Repository.root)/Examples/anytown"
  private static let plan = "\(anytown)/plan.json"
  private static let today = ["--today", "2026-11-28"]

  @Test("A folder's report opens with what a board reads, and holds every part in order") func parts() throws {
    let run = try Run(["report", Self.anytown] + Self.today)
    #expect(run.status == .fine)
    #expect(run.errors == "Next: peerready report \(Self.anytown) --share --output NAME.html, as a page to pass on\n")
    let titles = [
      "- What this report is for: ", "- Where we stand: ", "- Foundations missing: ",
      "- Decision asked for: Name an owner for 4 actions and settle 1 action that is late.",
      "- Next review: 20 February 2027.", "\n\nWhere you stand\n\n",
      "\n\nWhat to do first, and why\n\n", "\n\nThe plan\n\n", "\n\nSection by section\n\n", "\n\nWhat changed\n\n",
      "\n\nRound by round\n\n", "\n\nEvery answer\n\n", "\n\nHow this was worked out\n\n",
      "\n\nWho will employ our peer support workers? ",
    ]
    let places = titles.map { run.output.range(of: $0)?.lowerBound }
    #expect(!places.contains(nil))
    #expect(places.compactMap { $0 } == places.compactMap { $0 }.sorted())
  }

  @Test("Ballots of the latest round stand beside each other, as far as the folder's threshold allows")
  func ballots() throws {
    let folder = try TemporaryFolder()
    _ = try Run(["init", folder.path, "--organisation", "Anytown"])
    try folder.write(Fixture.text().utf8, to: "assessments/november.json")
    let ballot = try Repository.text(of: "Tests/SchemaTests/Sound/ballot.json")
    for (perspective, count) in [("carers", 5), ("staff", 6)] {
      for number in 0..<count {
        let text = ballot.replacing("\"carers\"", with: "\"\(perspective)\"")
          .replacing("small-garden-3f9a", with: "\(perspective)-\(number)")
        try folder.write(text.utf8, to: "ballots/\(perspective)-\(number).json")
      }
    }
    let found = try Run(["report", folder.path]).output
    #expect(found.contains("What people said before they talked"))
    #expect(found.contains("Perspectives side by side"))
    #expect(found.contains("Carers (5 people): 3; Staff (6 people): 3."))
    let strict = try Repository.text(of: "Examples/anytown/folder.json").replacing(
      "\"ballots\": 5", with: "\"ballots\": 7")
    try folder.write(strict.utf8, to: "folder.json")
    let few = try Run(["report", folder.path, "--share"]).output
    #expect(!few.contains("Carers (5 people)"))
    #expect(few.contains("Nothing is shown of fewer than 7 people"))
    let alone = try Run(["report", "\(folder.path)/assessments/november.json", "--share"]).output
    #expect(alone.contains("Nothing is shown of fewer than 7 people"))
  }

  @Test("What cannot be read is counted, and a folder without a round says what to do") func missing() throws {
    let folder = try TemporaryFolder()
    _ = try Run(["init", folder.path, "--organisation", "Anytown"])
    let empty = try Run(["report", folder.path])
    #expect(empty.status == .inputMissing)
    #expect(empty.errors.contains("has no submitted round yet. To report on a draft, name its file"))
    try folder.write(Fixture.text().utf8, to: "assessments/november.json")
    try folder.write("{".utf8, to: "assessments/broken.json")
    let run = try Run(["report", folder.path])
    #expect(run.output.contains("1 file of the folder could not be read, and nothing of it is in this report."))
    let days = try Run(["report", folder.path, "--format", "ics"])
    #expect(days.status == .inputMissing)
    #expect(days.errors.contains("has no plan yet. To make it: peerready plan ASSESSMENT --output"))
  }

  @Test(
    "Owners are shown to those who work with the plan, and left out of what is passed on; notes only on request",
    arguments: ["text", "markdown", "html", "csv", "ics", "json"])
  func owners(_ format: String) throws {
    let words = ["report", Self.plan, "--format", format] + Self.today
    let owner = "Recruitment lead in human resources"
    let usual = try Run(words).output.replacing("\r\n ", with: "")
    let shared = try Run(words + ["--with-notes", "--share"]).output.replacing("\r\n ", with: "")
    #expect(usual.contains(owner))
    #expect(!shared.contains(owner))
    let note = "The proposal is one page"
    let noted = try Run(words + ["--with-notes"]).output
    #expect(noted.contains(note) == (format != "ics"))
    #expect(!usual.contains(note) && !shared.contains(note))
  }

  @Test("One part alone, of a folder, a file and a plan") func only() throws {
    let plan = try Run(["report", Self.anytown, "--only", "plan"] + Self.today).output
    #expect(plan == (try Run(["report", Self.plan] + Self.today).output))
    let answers = try Run(["report", Fixture.half, "--only", "answers"]).output
    #expect(answers.hasPrefix("Every answer: Seed group, Anytown\n"))
    #expect(!answers.contains("Section by section"))
    let sections = try Run(["report", Fixture.half, "--only", "sections"]).output
    #expect(sections.contains("Score of each section, out of 100."))
    #expect(!sections.contains("Every answer"))
  }

  @Test("Rows of a folder say whose they are; those of its plan are the plan's") func rows() throws {
    let answers = try StrictCSV.rows(
      Array(Run(["report", Self.anytown, "--format", "csv", "--csv-plain"]).output.utf8))
    #expect(answers[0].suffix(2) == ["Unit", "Questionnaire"])
    #expect(answers.dropFirst().allSatisfy { $0.last?.hasPrefix("imroc-checklist@") ?? false })
    let words = ["--only", "plan", "--format", "csv", "--csv-plain"]
    #expect(try Run(["report", Self.anytown] + words).output == Run(["report", Self.plan] + words).output)
  }

  @Test("A file with its earlier round and its plan says what a folder says") func file() throws {
    let rounds = ["2026-Q4", "2026-Q3"].map { "\(Self.anytown)/assessments/\($0)-checklist.json" }
    let run = try Run(["report", rounds[0], "--since", rounds[1], "--plan", Self.plan] + Self.today)
    let folder = try Run(["report", Self.anytown] + Self.today)
    #expect(run.status == .fine)
    for title in ["What changed", "The plan"] {
      #expect(section(title, of: run.output) == section(title, of: folder.output))
      #expect(!section(title, of: run.output).isEmpty)
    }
  }

  @Test("What does not belong together is refused with what does") func refused() throws {
    let other = try Run(["report", Fixture.half, "--plan", Self.plan])
    #expect(other.errors.contains("the plan of --plan is of another questionnaire or unit than"))
    let since = try Run(["report", Self.anytown, "--since", Fixture.half])
    #expect(since.errors.contains("a folder's report says what changed since the round before"))
    let planned = try Run(["report", Self.plan, "--only", "answers"])
    #expect(planned.status == .usage)
    let days = try Run(["report", Fixture.half, "--format", "ics"])
    #expect(days.errors.contains("there is no plan; name it with --plan"))
  }

  private func section(_ title: String, of report: String) -> Substring {
    guard let start = report.range(of: "\n\n\n\(title)\n") else { return "" }
    let rest = report[start.upperBound...]
    return rest.range(of: "\n\n\n").map { rest[..<$0.lowerBound] } ?? rest
  }
}
