import RulesLibrary
import StrictJSON
import TestSupport
import Testing

@testable import CommandLineTool

/// `plan ASSESSMENT --merge PLAN`: shown, written to a new file, or into the very plan.
@Suite struct PlanMergeCommandTests {
  @Test("Without output the merge is shown and nothing is written; the way to keep it is named") func show() throws {
    let kept = try KeptPlan()
    let before = try kept.text()
    let run = try Run(["plan", KeptPlan.later, "--merge", kept.path, "--today", "2027-02-22"])
    #expect(run.status == .fine)
    #expect(
      run.output.hasPrefix(
        "What the answers of 21 February 2027 bring to the plan: Seed group, Anytown\n\n2 actions are added."))
    #expect(run.output.contains("\n- \"Money for a year\" (money-2)\n  Goal: The money is there.\n"))
    #expect(
      run.output.contains(
        "\n- \"Money for a year\" (money)\n  Type: peerready plan \(kept.path) --action money --status done\n"))
    #expect(run.output.contains("\n\nAction plan: Seed group, Anytown\n"))
    #expect(
      run.errors
        == "Next: to keep it, peerready plan \(KeptPlan.later) --merge \(kept.path) --output \(kept.path)\n")
    #expect(try kept.text() == before)
    let trial = try Run(["plan", KeptPlan.later, "--merge", kept.path, "--today", "2027-02-22", "--dry-run"])
    #expect(trial.output == run.output)
  }

  @Test("With a new file the merged plan goes there, and the one that was merged stays") func newFile() throws {
    let kept = try KeptPlan()
    let before = try kept.text()
    let other = "\(kept.folder.path)/new.json"
    let run = try Run(["plan", KeptPlan.later, "--merge", kept.path, "--output", other])
    #expect(run.status == .fine)
    #expect(run.output.contains("Type: peerready plan \(other) --action money --status done\n"))
    #expect(run.errors == "Written: \(other)\nNext: peerready plan \(other)\n")
    #expect(try kept.text() == before)
    #expect(try Run(["check", other]).status == .fine)
    let again = try Run(["plan", KeptPlan.later, "--merge", kept.path, "--output", other])
    #expect(again.status == .cannotCreate)
    let report = "\(kept.folder.path)/report.md"
    #expect(try Run(["plan", KeptPlan.later, "--merge", kept.path, "--output", report]).status == .fine)
    #expect(try Run(["plan", KeptPlan.later, "--merge", kept.path, "--json"]).output.hasPrefix("{\n  \"actions\": ["))
  }

  @Test("With the very plan as output it is replaced, by whatever name it is given; the one before is the backup")
  func inPlace() throws {
    let kept = try KeptPlan()
    let before = try kept.text()
    let names = [kept.path, "\(kept.folder.path)/./plan.json", try kept.folder.link("link", to: kept.path)]
    let run = try Run(["plan", KeptPlan.later, "--merge", kept.path, "--output", names[1]])
    #expect(run.status == .fine)
    #expect(run.errors == "Written: \(kept.path)\nNext: peerready plan \(names[1])\n")
    #expect(try kept.backup() == before)
    let merged = try kept.text()
    #expect(merged.contains("\"id\": \"money-2\"") && merged.contains("\"id\": \"lead\""))
    for name in names {
      let again = try Run(["plan", KeptPlan.later, "--merge", kept.path, "--output", name])
      #expect(again.status == .fine)
      #expect(again.output.contains("These answers are in the plan already. Nothing is changed."))
      #expect(!again.errors.contains("Written"))
    }
    #expect(try kept.text() == merged)
  }

  @Test("A plan without the ending is written as json all the same") func withoutEnding() throws {
    let kept = try KeptPlan()
    let path = try kept.folder.write(kept.text().utf8, to: "plan")
    #expect(try Run(["plan", KeptPlan.later, "--merge", path, "--output", path]).status == .fine)
    #expect(try Run(["check", path]).output == "\(path): nothing found\n")
    let markdown = try Run(["plan", KeptPlan.later, "--merge", path, "--output", path, "--format", "markdown"])
    #expect(markdown.status == .usage)
    #expect(
      markdown.errors.contains("\"markdown\" cannot be used for --format; it takes json for a plan that is kept."))
  }

  @Test("What the group chose now is planned, and its reason stands beside that of the round before") func choice()
    throws
  {
    let folder = try TemporaryFolder()
    let path = "\(folder.path)/plan.json"
    _ = try Run(["plan", Fixture.half, "--choose", "money", "--reason", "Spring is near.", "--output", path])
    let words = ["plan", KeptPlan.later, "--merge", path, "--json"]
    let merged = try Run(words).output
    #expect(
      merged.contains("\"reason\": \"Spring is near.\"")
        && merged.contains("\"reason\": \"Somebody has to hold the key.\""))
    let own = try Run(words + ["--choose", "helpers", "--reason", "Weeds.", "--start", "2027-03-01"]).output
    #expect(
      own.contains("\"id\": \"helpers\"") && !own.contains("\"id\": \"lead\"") && own.contains("\"reason\": \"Weeds.\"")
    )
    #expect(own.contains("\"start\": \"2027-03-01\""))
  }

  @Test("A plan of an earlier version goes along, and says what became of its questions") func otherVersion() throws {
    let kept = try KeptPlan()
    let moved = try Run(["migrate", Fixture.half, "--to", "1.1.0", "--library", SmallGarden.newerLibrary]).output
    let answers = try kept.folder.write(moved.replacing("2026-11-21", with: "2027-02-21").utf8, to: "moved.json")
    let run = try Run(["plan", answers, "--merge", kept.path, "--library", SmallGarden.newerLibrary])
    #expect(run.status == .fine)
    #expect(run.output.contains("Its question changed\n\n- \"Money for a year\" (money)\n"))
    let older = try Run(
      ["plan", KeptPlan.later, "--merge", kept.path], environment: ["PEERREADY_LIBRARY": SmallGarden.newerLibrary])
    #expect(older.status == .inputWrong)
  }

  @Test("A plan whose very text is not at hand is refused with the way out") func otherText() throws {
    let kept = try KeptPlan()
    let other = try kept.text().replacing(
      "a4ecfb5d7e90728742266b486aeff3193511f40e070649696de38e9b0d2ab4b8", with: String(repeating: "0", count: 64))
    try kept.folder.write(other.utf8, to: "plan.json")
    let run = try Run(["plan", KeptPlan.later, "--merge", kept.path])
    #expect(run.status == .inputWrong)
    #expect(
      run.errors
        == "Error: \(kept.path): the plan was made from another text of small-garden@1.0.0 than the one at hand, so nobody can tell "
        + "what changed since. Name the folder that holds the original with --library\n")
  }

  @Test("What does not belong together is refused with both sides named, and nothing is written") func refusals() throws
  {
    let kept = try KeptPlan()
    let before = try kept.text()
    let weighed = "\(Repository.root)/Tests/EndToEndTests/Assessments/weighed.json"
    let decision = "\(kept.folder.path)/decision.json"
    _ = try Run(["plan", weighed, "--output", decision])
    let checklist = "\(Repository.root)/Examples/anytown/assessments/2026-Q4-checklist.json"
    let unit = try kept.folder.write(
      Repository.text(of: "Tests/EndToEndTests/Assessments/later.json").replacing("Seed group", with: "Bees").utf8,
      to: "bees.json")
    _ = try Run(["plan", KeptPlan.later, "--output", "\(kept.folder.path)/later-plan.json"])
    let expected: [(String, String, String)] = [
      (
        checklist, kept.path,
        "PLAN is a plan for small-garden, and ANSWERS answers imroc-checklist. Keep a plan for each questionnaire"
      ),
      (
        unit, kept.path,
        "PLAN is the plan of Seed group, Anytown, and ANSWERS has the answers of Bees, Anytown. Keep a plan for each; if the two "
          + "are the same under two names, write the same name in both files"
      ),
      (
        Fixture.half, "\(kept.folder.path)/later-plan.json",
        "PLAN has the answers of 2027-02-21 in it already, and those of ANSWERS are older: of 2026-11-21. Merge the newest"
      ),
      (
        KeptPlan.later, decision,
        "PLAN comes from a decision between options, which has no next round. After a new decision, make a new plan"
      ),
    ]
    for (answers, plan, message) in expected {
      let run = try Run(["plan", answers, "--merge", plan, "--output", plan])
      #expect(run.status == .inputWrong)
      #expect(
        run.errors == "Error: \(message.replacing("PLAN", with: plan).replacing("ANSWERS", with: answers))\n")
    }
    #expect(try kept.text() == before)
    let appraisal = try Run(["plan", weighed, "--merge", kept.path])
    #expect(appraisal.status == .usage)
    #expect(
      appraisal.errors == "Error: --merge is for rounds of answers; a plan from an option appraisal is made anew\n")
  }

  @Test("Files that are no plan, or not there, are told") func files() throws {
    let folder = try TemporaryFolder()
    let missing = try Run(["plan", KeptPlan.later, "--merge", "\(folder.path)/plan.json"])
    #expect(missing.status == .inputMissing)
    let answers = try Run(["plan", KeptPlan.later, "--merge", Fixture.half])
    #expect(answers.status == .inputWrong)
    #expect(
      answers.errors
        == "Error: \(Fixture.half):2:13: format: the format is \"peerready/assessment\"; a plan has the format \"peerready/plan\"\n"
    )
    let piped = try Run(["plan", KeptPlan.later, "--merge", "-"])
    #expect(
      piped.errors
        == "Error: \"-\" cannot be used for --merge; it takes the file of a plan. For help: peerready help plan.\n")
  }
}
