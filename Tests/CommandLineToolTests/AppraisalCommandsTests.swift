import StrictJSON
import TestSupport
import Testing

@testable import CommandLineTool

/// What the other commands make of option appraisals and of what groups said of them.
@Suite struct AppraisalCommandsTests {
  @Test("A new file waits for every weight, rating and judgement, and names the next command") func new() throws {
    let folder = try TemporaryFolder()
    let path = "\(folder.path)/water.json"
    let run = try Run(["new", "water-options", "--team", "Seed group", "--output", path])
    #expect(run.status == .fine)
    #expect(run.errors == "Written: \(path)\nNext: fill it in, then: peerready appraise \(path)\n")
    let text = try Run(["new", "water-options", "--team", "Seed group"]).output
    for key in ["weights", "ratings", "mustHaves", "decision"] { #expect(text.contains("\n  \"\(key)\": {")) }
    #expect(text.matches(of: #/: null/#).count == 17)
    #expect(try Run(["check", path]).output == "\(path): nothing found\n")
  }

  @Test("Appraisals are shown to read, as sheets for a workshop, and as their own file") func show() throws {
    let reading = try Run(["show", "water-options"])
    #expect(reading.output.hasPrefix("Where should the water come from?\n"))
    let sheets = try Run(["show", "water-options", "--blank-sheets"])
    #expect(sheets.status == .fine)
    #expect(sheets.output.contains("peerready new water-options@1.0.0 --output NAME.json"))
    let path = "Tests/EndToEndTests/Library/water-options/1.0.0.json"
    #expect(try Run(["show", "water-options", "--json"]).output == Repository.text(of: path))
  }

  @Test(
    "There is no quick first pass of an appraisal",
    arguments: [["new", "water-options"], ["show", "water-options", "--blank-sheets"]])
  func depth(_ words: [String]) throws {
    let run = try Run(words + ["--depth", "core"])
    #expect(run.status == .usage)
    #expect(run.output.isEmpty)
    #expect(run.errors == "Error: --depth is for rated questionnaires; an option appraisal is answered whole\n")
  }

  @Test("Every total is explained, and one option alone where it is named") func explain() throws {
    let whole = try Run(["explain", Weighed.path])
    #expect(whole.status == .fine)
    #expect(whole.errors == "Next: peerready explain \(Weighed.path) OPTION, for one option\n")
    #expect(whole.output.contains("Low end: (4000 + 0 + 1026.375) ÷ 175.5 = 28.64, shown as 29."))
    let one = try Run(["explain", Weighed.path, "well"])
    #expect(one.output.hasPrefix("Dig a well: how it comes out for Seed group, Anytown\n"))
    #expect(one.errors.isEmpty)
    let json = try Run(["explain", Weighed.path, "well", "--json"])
    #expect(try Member.of(json.output, "format").string() == "peerready/explanation")
    let other = try Run(["explain", Weighed.path, "wel"])
    #expect(other.status == .usage)
    #expect(other.errors == "Error: there is no option \"wel\". Did you mean \"well\"?\n")
  }

  @Test("The plan of a decision is about the drawbacks of the option chosen") func plan() throws {
    let run = try Run(["plan", Weighed.path])
    #expect(run.status == .fine)
    #expect(run.output.contains("The group chose: Lay a pipe from the road. The reason: Beans need water."))
    #expect(actions(run) == ["Action 1. The bill is shared by plot."])
    #expect(run.output.contains("- From 21 November 2026 to 19 December 2026 (4 weeks)."))
    #expect(
      run.errors
        == "Next: agree an owner for each action, and peerready appraise \(Weighed.path) for the result\n")
    let later = try Run(["plan", Weighed.path, "--start", "2027-01-01"])
    #expect(later.output.contains("- From 1 January 2027 to 29 January 2027 (4 weeks)."))
    #expect(try Run(["plan", Weighed.path, "--json"]).output.contains("\"disadvantage\": \"bill\""))
    let folder = try TemporaryFolder()
    #expect(try Run(["plan", Weighed.path, "--output", "\(folder.path)/plan.md"]).status == .fine)
  }

  @Test(
    "Drawbacks that are named are planned for in that order",
    arguments: [
      ["--choose", "depth", "digging"], ["--choose=depth,digging"], ["--choose", "depth", "--choose", "digging"],
    ])
  func choose(_ options: [String]) throws {
    let run = try Run(
      ["plan", "-"] + options, input: Weighed.text().replacing("\"mains\", \"r", with: "\"well\", \"r"))
    #expect(
      actions(run) == ["Action 1. The depth is known.", "Action 2. The well is dug in four weekends."])
  }

  @Test(
    "What an appraisal has no plan for is refused",
    arguments: [
      (["--choose", "bil"], "mains has no drawback \"bil\". Did you mean \"bill\"?"),
      (["--choose", "digging"], "mains has no drawback \"digging\". There are: bill"),
      (["--choose", "bill", "bill"], "\"bill\" is chosen twice"),
      (["--top", "1"], "--top is for plans from priorities; this file is an option appraisal"),
      (
        ["--choose", "bill", "--reason", "x"], "--reason is for plans from priorities; this file is an option appraisal"
      ),
    ])
  func refused(_ options: [String], _ message: String) throws {
    let run = try Run(["plan", Weighed.path] + options)
    #expect(run.status == .usage)
    #expect(run.output.isEmpty)
    #expect(run.errors == "Error: \(message)\n")
  }

  @Test("A drawback without a step is nothing to plan for") func noStep() throws {
    let folder = try TemporaryFolder()
    let text = try Repository.text(of: "Tests/EndToEndTests/Library/water-options/1.0.0.json")
    let other = text.replacing(#/,\s+"mitigation": { "goal": "The bill[^}]*}/#, with: "")
    #expect(other != text)
    try folder.write(other.utf8, to: "water-options/1.0.0.json")
    let library = ["--library", folder.path]
    let blank = try Run(["new", "water-options"] + library, environment: [:]).output
    let words = ["appraise", "-", "--decide", "mains", "--reason", "x"] + library
    let decided = try Run(words, input: blank, environment: [:]).output
    let chosen = try Run(["plan", "-", "--choose", "bill"] + library, input: decided, environment: [:])
    #expect(chosen.status == .usage)
    #expect(chosen.errors == "Error: there is nothing to plan for \"bill\": it has no step\n")
    let plan = try Run(["plan", "-"] + library, input: decided, environment: [:])
    #expect(plan.status == .fine)
    #expect(plan.output.contains("There is nothing to plan: no drawback of it has a step."))
  }

  @Test("Without a decision there is nothing to plan for, and the way to one is told") func undecided() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(Weighed.undecided().utf8, to: "our water.json")
    let run = try Run(["plan", path])
    #expect(run.status == .inputWrong)
    #expect(run.output.isEmpty)
    #expect(
      run.errors
        == "Error: \(path) has no decision yet, so there is nothing to plan for. First: peerready appraise '\(path)' "
        + "--decide OPTION --reason \"...\" --output NEW-FILE\n")
  }

  @Test(
    "Commands for rated questionnaires say what to use",
    arguments: [["score"], ["migrate", "--to", "newest"], ["migrate", "--to", "newest", "--dry-run"]])
  func otherKind(_ words: [String]) throws {
    let run = try Run([words[0], Weighed.path] + words.dropFirst())
    #expect(run.status == .inputWrong)
    #expect(run.output.isEmpty)
    #expect(
      run.errors
        == "Error: \(Weighed.path):5:28: questionnaire.id: water-options is an option appraisal; it is not rated item by "
        + "item. Use appraise\n")
  }

  @Test("In a stream it is one line that cannot be scored; and an assessment of items is nothing to appraise")
  func streams() throws {
    let run = try Run(["score", "--jsonl"], input: "\(try Weighed.text().oneLine)\n\(try Fixture.line())\n")
    #expect(run.status == .inputWrong)
    let lines = run.output.split(separator: "\n")
    #expect(try lines.map { try Member.of($0, "format").string() } == ["peerready/error", "peerready/scorecard"])
    #expect(lines[0].contains("water-options is an option appraisal; it is not rated item by item. Use appraise"))
    let other = try Run(["appraise", Fixture.half])
    #expect(other.status == .inputWrong)
    #expect(
      other.errors
        == "Error: \(Fixture.half):5:28: questionnaire.id: small-garden is a rated questionnaire, not an option appraisal. "
        + "Use score\n")
  }

  @Test("check tells every fault of a record with its place") func check() throws {
    #expect(try Run(["check", Weighed.path]).output == "\(Weighed.path): nothing found\n")
    let text = try Weighed.text().replacing("\"plenty\": 100", with: "\"plnty\": 100")
      .replacing("\"well\": true", with: "\"well\": 1")
    let run = try Run(["check", "-"], input: text)
    #expect(run.status == .gateFailed)
    #expect(
      run.output.split(separator: "\n") == [
        "standard input:9:28: error: weights.plnty: there is no criterion \"plnty\". Did you mean \"plenty\"?",
        "standard input:15:37: error: mustHaves.clean.well: 1 stands here; true or false was expected [shape]",
      ])
  }

  private func actions(_ run: Run) -> [String] {
    run.output.split(separator: "\n").map(String.init).filter {
      $0.hasPrefix("Action ") && !$0.hasPrefix("Action plan")
    }
  }
}
