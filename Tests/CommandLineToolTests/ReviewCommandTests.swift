import Records
import RulesLibrary
import ScoringEngine
import StrictJSON
import TestSupport
import Testing

@testable import CommandLineTool

/// The quarterly round, from the first action to the day of the next review.
@Suite struct ReviewCommandTests {
  @Test("Actions, the questions that matter now, what changed, and the next review; then answers and plan are written")
  func whole() throws {
    let folder = try Self.folder()
    let run = try Run(Self.words(folder), input: Self.lines.joined(separator: "\n") + "\n")
    #expect(run.status == .fine)
    for line in Self.shown { #expect(run.output.contains(line), "\(line)\n\(run.output)") }
    // plain lines: no control characters, boxes, bars or pictures
    #expect(
      run.output.unicodeScalars.allSatisfy { $0 == "\n" || ($0.isASCII ? $0.value >= 32 : $0.properties.isAlphabetic) })
    let record = "\(folder.path)/assessments/2026-11-21-small-garden-seed-group.json"
    #expect(run.output.contains("Submitted.\nWritten: \(record)\nWritten: \(folder.path)/plan.json\n"))
    #expect(run.errors == "Next: peerready plan \(folder.path)/plan.json\n")
    #expect(try Folder.names(in: "\(folder.path)/drafts").isEmpty)
    let plan = try Self.plan(folder)
    #expect(plan.round.assessment.date == CivilDate("2026-11-21"))
    #expect(plan.nextReview == CivilDate("2027-02-15"))
    let money = try #require(plan.actions.first { $0.id == "money" })
    #expect(money.status == .done && money.evidence.map(\.text) == ["The letter of June."])
    #expect(money.notes.map(\.text) == ["It went well."])
    let spades = try #require(plan.actions.first { $0.id == "spades" })
    #expect(spades.status == .underWay && spades.owner == "Treasurer" && spades.due == CivilDate("2027-02-01"))
    let helpers = try #require(plan.actions.first { $0.id == "helpers" })
    #expect(helpers.status == .stopped && helpers.stoppedBecause == "Nobody can.")
  }

  @Test("Left at any line it goes on there, and nothing that was typed is lost", arguments: [3, 6, 8, 11, 15, 20])
  func resumed(_ count: Int) throws {
    let (whole, halves) = (try Self.folder(), try Self.folder())
    _ = try Run(Self.words(whole), input: Self.lines.joined(separator: "\n") + "\n")
    let first = try Run(Self.words(halves), input: Self.lines.prefix(count).joined(separator: "\n") + "\n")
    #expect(first.output.contains("Saved. "))
    #expect(try Self.plan(halves).round.assessment.date == CivilDate("2026-11-01"), "the plan waits")
    let draft = "\(halves.path)/drafts/2026-11-21-small-garden-seed-group.jsonl"
    #expect(first.output.contains("Continue with: peerready wizard \(draft) --stdin-answers\n"))
    // what was skipped is asked again, so that everything is said once more, by the way there
    let again = try Run(["wizard", draft, "--stdin-answers"], input: Self.again.joined(separator: "\n") + "\n")
    #expect(again.output.contains("Submitted."), "\(again.output)")
    let plans = (try Self.plan(whole), try Self.plan(halves))
    #expect(plans.0.actions.map(\.status) == plans.1.actions.map(\.status))
    #expect(plans.0.actions.map(\.owner) == plans.1.actions.map(\.owner))
    #expect(plans.0.nextReview == plans.1.nextReview)
  }

  @Test("Handed in and cut off before the plan was written, it is finished by doing it again, and only once")
  func cutOff() throws {
    let folder = try Self.folder()
    let kept = try RegularFile.read("\(folder.path)/plan.json", limit: LivingPlan.limit)
    try folder.write("{}".utf8, to: "plan.json.lock")
    let first = try Run(Self.words(folder), input: Self.lines.joined(separator: "\n") + "\n")
    #expect(first.status == .locked)
    #expect(try RegularFile.read("\(folder.path)/plan.json", limit: LivingPlan.limit) == kept)
    try folder.remove("plan.json.lock")
    for _ in 1...2 { _ = try Run(Self.words(folder), input: ":go\nsubmit\n") }
    let money = try #require(try Self.plan(folder).actions.first { $0.id == "money" })
    #expect(money.evidence.map(\.text) == ["The letter of June."])
  }

  @Test("An action is stopped with a reason only, which is told before anything is handed in") func reason() throws {
    let folder = try Self.folder()
    let run = try Run(Self.words(folder), input: ":go action 1\n4\n:skip\n:go\nsubmit\n")
    #expect(
      run.output.contains("is stopped without a reason. Type :go action 1, and give the reason after it."),
      "\(run.output)")
    #expect(!run.output.contains("Submitted."))
  }

  @Test("Without a plan, or without the round it comes from, it says what to do first") func refused() throws {
    let folder = try TemporaryFolder()
    _ = try Run(["init", folder.path, "--organisation", "Anytown", "--team", "Seed group"])
    let bare = try Run(Self.words(folder))
    #expect(bare.status == .inputMissing)
    #expect(
      bare.errors
        == "Error: \"\(folder.path)\" has no plan to review. Answer the questions first: peerready wizard \(folder.path)\n"
    )
    let round = try Self.add(to: folder)
    #expect(
      try Run(Self.words(folder)).errors.contains(
        "Make one from the last round: peerready plan \(round) --output \(folder.path)/plan.json"))
    _ = try Run(["plan", round, "--output", "\(folder.path)/plan.json"])
    try folder.remove("assessments/november.json")
    #expect(try Run(Self.words(folder)).errors.contains("no submitted round of these lies in the folder"))
  }

  /// One action after the other, then the questions, then the day.
  private static let lines = [
    ":go action 1", "done", "It went well.", ".", "The letter of June.", ".",  // money
    "under", ":skip", "1 feb 2027", "Treasurer",  // the next in the plan
    "stopped", "Nobody can.", ".", ":skip",  // the next
    ":go questions", "1", ":go 2", "3", ":go next review", "15 February 2027", ":go", "submit",
  ]

  /// The same in an order that does not matter.
  private static let again = [
    ":go action 1", "done", ":go action 2", "under", ":skip", "2027-02-01", "Treasurer", ":go action 3", "stopped",
    ":edit", "Nobody can.", ".", ":go 2", "3", ":go next review", "2027-02-15", ":go", "submit",
  ]

  private static let shown = [
    "Review: Is the garden ready to open?\n", "\nAction 1 of 4. Money for a year.\n", "Nobody owns it yet.",
    "How does this action stand?", "Last time (in the plan): 3, Not started.\n", "Recorded: 1, Done.\n",
    "What shows that it is done?", "Last time (2026-Q3): 1, Talked about.\n", "Recorded: 1 February 2027.\n",
    "A quarter of a year from today is 20 February 2027.\n", "What changed.\n", "What came of each action:\n",
    "- \"Money for a year\": Done, and the level rose: from level 1 to level 3.\n", "What the plan becomes.\n",
    "On which day do you want to look at the plan again?\n", "Recorded: 15 February 2027.\n", "Check your answers.\n",
  ]

  private static func words(_ folder: TemporaryFolder) -> [String] { ["review", folder.path, "--stdin-answers"] }

  /// A folder with a round of the small garden and the plan made from it.
  private static func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    _ = try Run(["init", folder.path, "--organisation", "Anytown", "--team", "Seed group"])
    _ = try Run([
      "plan", try add(to: folder), "--choose", "money", "spades", "helpers", "--output", "\(folder.path)/plan.json",
    ])
    return folder
  }

  private static func add(to folder: TemporaryFolder) throws -> String {
    try folder.write(Fixture.text().replacing("2026-11-21", with: "2026-11-01").utf8, to: "assessments/november.json")
  }

  private static func plan(_ folder: TemporaryFolder) throws -> LivingPlan {
    let reading = PlanReader.read(try RegularFile.read("\(folder.path)/plan.json", limit: LivingPlan.limit))
    guard case .read(let plan) = reading else { throw Unreadable() }
    return plan
  }

  private struct Unreadable: Error {}
}
