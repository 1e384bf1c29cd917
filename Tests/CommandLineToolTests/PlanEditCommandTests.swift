import RulesLibrary
import StrictJSON
import TestSupport
import Testing

@testable import CommandLineTool

/// `plan PLANFILE`: shown as it stands, and changed in place.
@Suite struct PlanEditCommandTests {
  @Test("A plan is shown as it stands on a day, and the way to change it is named") func show() throws {
    let kept = try KeptPlan()
    let run = try kept.run(today: "2027-01-10")
    #expect(run.status == .fine)
    #expect(run.output.contains("How it stands on 10 January 2027\n\n4 actions: 4 not started."))
    #expect(run.output.contains("- Late:\n  \"Spades\" (spades), due 19 December 2026, needs an owner\n"))
    #expect(run.output.contains("\n- Status: not started. It is late: it was due on 19 December 2026.\n"))
    #expect(
      run.errors
        == "Next: peerready plan \(kept.path) --action ID, with --owner, --due, --status, --note or --evidence\n")
    let json = try kept.run("--json")
    #expect(try json.output == kept.text() && json.errors.isEmpty)
    #expect(try kept.run("--format", "markdown").output.hasPrefix("# Action plan: Seed group, Anytown\n"))
    #expect(try Run(["plan", "-", "--today", "2027-01-10"], input: kept.text()).output == run.output)
  }

  @Test("Without its questionnaire at hand a plan is shown all the same") func withoutLibrary() throws {
    let kept = try KeptPlan()
    let run = try Run(["plan", kept.path], environment: [:])
    #expect(run.status == .fine)
    #expect(run.output.contains("\nAction 1. Money for a year\n"))
  }

  @Test("A change is written in place with its line of history; the file before is the backup") func change() throws {
    let kept = try KeptPlan()
    let before = try kept.text()
    let run = try kept.run(
      "--action", "money", "--owner", "Sam Hill", "--due", "2027-01-05", "--status", "under-way", "--note", "Asked.",
      "--evidence", "A letter")
    #expect(run.status == .fine)
    #expect(run.output.hasPrefix("Changed: \"Money for a year\" (money)\n\n- 1 December 2026. Owner: Sam Hill.\n"))
    #expect(run.errors == "Written: \(kept.path)\nNext: peerready plan \(kept.path)\n")
    #expect(try kept.backup() == before)
    let text = try kept.text()
    for passage in [
      "\"owner\": \"Sam Hill\"", "\"due\": \"2027-01-05\"", "\"status\": \"under-way\"", "\"text\": \"Asked.\"",
      "\"text\": \"A letter\"", "\"was\": \"2027-02-20\"",
    ] { #expect(text.contains(passage)) }
    #expect(try Run(["check", kept.path]).output == "\(kept.path): nothing found\n")
  }

  @Test("A trial shows the change and writes nothing; so does what stands like that already") func trial() throws {
    let kept = try KeptPlan()
    let before = try kept.text()
    let trial = try kept.run("--action", "money", "--status", "done", "--dry-run")
    #expect(trial.status == .fine && trial.output.hasPrefix("What would change, and is not written yet: "))
    #expect(trial.errors == "Next: the same without --dry-run, to write it to \(kept.path)\n")
    let same = try kept.run("--action", "money", "--status", "not-started", "--owner", "")
    #expect(same.status == .fine && same.output.hasPrefix("Nothing is changed: \"Money for a year\" (money)\n"))
    #expect(same.errors == "Next: peerready plan \(kept.path)\n")
    #expect(try kept.text() == before)
    #expect(throws: (any Error).self) { try kept.backup() }
    let piped = try Run(["plan", "-", "--action", "money", "--status", "done", "--dry-run", "--json"], input: before)
    #expect(piped.output.contains("\"status\": \"done\""))
  }

  @Test("The next review is another change") func review() throws {
    let kept = try KeptPlan()
    let run = try kept.run("--next-review", "2027-03-01")
    #expect(run.output == "Changed: the plan\n\n- 1 December 2026. Next review: 2027-03-01. Before: 2027-02-20.\n")
    #expect(try kept.text().contains("\"nextReview\": \"2027-03-01\""))
  }

  @Test("An action is stopped with its reason, and taken up again with the reason kept") func stop() throws {
    let kept = try KeptPlan()
    _ = try kept.run("--action", "spades", "--status", "stopped", "--reason", "The school lends us theirs.")
    #expect(try kept.text().contains("\"stoppedBecause\": \"The school lends us theirs.\""))
    _ = try kept.run("--action", "spades", "--status", "under-way")
    let text = try kept.text()
    #expect(!text.contains("stoppedBecause") && text.contains("\"was\": \"The school lends us theirs.\""))
  }

  @Test("What cannot be done is said with what can; nothing is written", arguments: refusals)
  func refused(_ words: [String], _ message: String) throws {
    let kept = try KeptPlan()
    let before = try kept.text()
    let run = try Run(["plan", kept.path] + words)
    #expect(run.status == .usage)
    #expect(run.output.isEmpty)
    #expect(run.errors.replacing(kept.path, with: "plan.json") == "Error: \(message)\n")
    #expect(try kept.text() == before)
  }

  private static let help = " For help: peerready help plan."

  private static let refusals: [([String], String)] = [
    (
      ["--action", "monye", "--owner", "Sam"],
      "there is no action \"monye\". Did you mean \"money\"? There are: money, spades, helpers, plots-for-helpers"
    ),
    (
      ["--action", "beds", "--owner", "Sam"],
      "there is no action \"beds\". There are: money, spades, helpers, plots-for-helpers"
    ),
    (
      ["--action", "money", "--status", "late"],
      "\"late\" cannot be used for --status; it takes one of not-started, under-way, done, stopped.\(help)"
    ),
    (["--action", "money", "--status", "stopped"], "an action is stopped with a reason; add --reason \"...\""),
    (
      ["--action", "money", "--reason", "Why not."],
      "--reason is for an action that is stopped; add --status stopped, or use --note"
    ),
    (
      ["--action", "money"],
      "what to change of the action, by --owner, --due, --status, --note, --evidence, is missing.\(help)"
    ),
    (["--owner", "Sam"], "--action ID, which --owner is for, is missing.\(help)"),
    (["--reason", "So."], "--action ID, which --reason is for, is missing.\(help)"),
    (
      ["--action", "money", "--due", "soon"],
      "\"soon\" cannot be used for --due; it takes a day of the calendar, as in 2026-11-21.\(help)"
    ),
    (
      ["--action", "money", "--owner", " "],
      "\" \" cannot be used for --owner; it takes a name of at most 200 characters, without control characters.\(help)"
    ),
    (
      ["--action", "money", "--owner", "Sam\u{1B}[2J"],
      "\"Sam<U+001B>[2J\" cannot be used for --owner; it takes a name of at most 200 characters, without control characters.\(help)"
    ),
    (
      ["--action", "money", "--note", " \n"],
      "\"  \" cannot be used for --note; it takes words, at most 64 KiB of them.\(help)"
    ),
    (
      ["--action", "money", "--note", String(repeating: "a", count: 65_537)],
      "\"\(String(repeating: "a", count: 40))\" cannot be used for --note; it takes words, at most 64 KiB of them.\(help)"
    ),
    (
      ["--action", "money", "--owner", "Sam", "--next-review", "2027-01-01"],
      "--action and --next-review cannot be used together.\(help)"
    ),
    (
      ["--action", "money", "--owner", "Sam", "-o", "x"],
      "--action or --next-review and --output cannot be used together.\(help)"
    ),
    (["--dry-run"], "--dry-run is for changes, as by --action"),
    (
      ["--top", "2"],
      "--top is for answers, and plan.json is a plan. To bring new answers into it: peerready plan ASSESSMENT --merge plan.json"
    ),
    (
      ["--merge", "other.json"],
      "--merge is for answers, and plan.json is a plan. To bring new answers into it: peerready plan ASSESSMENT --merge plan.json"
    ),
  ]

  @Test("Owners and notes at their limits are taken, and read again") func limits() throws {
    let kept = try KeptPlan()
    let owner = String(repeating: "ö", count: 200)
    let note = String(repeating: "a", count: 65_536)
    #expect(try kept.run("--action", "money", "--owner", owner, "--note", note).status == .fine)
    #expect(try kept.run("--action", "money", "--owner", "Sam").status == .fine)
    #expect(try Run(["check", kept.path]).status == .fine)
    #expect(try kept.text().contains(owner))
  }

  @Test("A plan that would grow past what is read of one is left as it is") func tooLarge() throws {
    let kept = try KeptPlan()
    let note = String(repeating: "a", count: 65_536)
    let notes = Array(repeating: "{ \"date\": \"2026-12-01\", \"text\": \"\(note)\" }", count: 127).joined(
      separator: ",")
    let large = try kept.text().replacing("\"notes\": []", with: "\"notes\": [\(notes)]", maxReplacements: 1)
    try kept.folder.write(large.utf8, to: "plan.json")
    let run = try kept.run("--action", "money", "--note", note, "--evidence", note)
    #expect(run.status == .inputWrong)
    #expect(run.errors.contains("would be larger than 8 MiB, the most that is read of a plan. Nothing is changed."))
    #expect(try kept.text() == large)
  }

  @Test("What is on standard input cannot be changed in place, and answers are no plan") func otherFiles() throws {
    let piped = try Run(["plan", "-", "--action", "money", "--owner", "Sam"], input: KeptPlan().text())
    #expect(piped.status == .usage)
    #expect(
      piped.errors == "Error: what comes from standard input cannot be changed in place; name the file of the plan\n")
    let answers = try Run(["plan", Fixture.half, "--action", "money", "--owner", "Sam"])
    #expect(answers.status == .usage)
    #expect(answers.errors == "Error: --action is for a plan, and \(Fixture.half) has answers\n")
  }

  @Test("A damaged plan is told with its places, and not touched") func damaged() throws {
    let kept = try KeptPlan()
    let text = try kept.text().replacing(
      "\"status\": \"not-started\"", with: "\"status\": \"late\"", maxReplacements: 1)
    try kept.folder.write(text.utf8, to: "plan.json")
    for words in [[], ["--action", "money", "--owner", "Sam"], ["--next-review", "2027-01-01"]] {
      let run = try Run(["plan", kept.path] + words)
      #expect(run.status == .inputWrong)
      #expect(
        run.errors.hasSuffix(
          ": actions[0].status: \"late\" is not a status; it can be: not-started, under-way, done, stopped\n"))
    }
    #expect(try Run(["check", kept.path]).status == .gateFailed)
    #expect(try kept.text() == text)
  }

  @Test("Hostile words in a plan are shown, and obeyed by no terminal") func hostile() throws {
    let kept = try KeptPlan()
    let text = try kept.text().replacing("\"title\": \"Spades\"", with: "\"title\": \"\\u001b[2J\\u202eSpades\"")
      .replacing("\"owner\": \"\"", with: "\"owner\": \"\\u009b1mSam\\u0007\"")
    try kept.folder.write(text.utf8, to: "plan.json")
    for words in [[], ["--format", "markdown"], ["--action", "spades", "--note", "x\u{1B}[31m"]] {
      let run = try Run(["plan", kept.path] + words)
      #expect(run.status == .fine)
      let unsafe = (run.output + run.errors).unicodeScalars.filter { $0.isUnsafeToShow && $0 != "\n" }
      #expect(unsafe.isEmpty, "\(words)")
    }
  }

  @Test("Somebody else at work on the plan is told, and nothing is written") func locked() throws {
    let kept = try KeptPlan()
    let before = try kept.text()
    let holder = "{ \"host\": \"elsewhere\" }"
    try kept.folder.write(holder.utf8, to: "plan.json.lock")
    let run = try kept.run("--action", "money", "--owner", "Sam")
    #expect(run.status == .locked)
    #expect(try kept.text() == before)
  }
}
