import RulesLibrary
import TestSupport
import Testing

@testable import CommandLineTool

/// `explain` and `plan`.
@Suite struct ExplainAndPlanTests {
  @Test("The explanation is the report's, and names the command for one item") func explain() throws {
    let run = try Run(["explain", Fixture.half])
    #expect(run.status == .fine)
    #expect(try run.output == Repository.text(of: "Tests/ReportsTests/Expected/explanation.txt"))
    #expect(run.errors == "Next: peerready explain \(Fixture.half) ITEM, for one item\n")
    let item = try Run(["explain", Fixture.half, "money"])
    #expect(try item.output == Repository.text(of: "Tests/ReportsTests/Expected/explanation-money.txt"))
    #expect(item.errors.isEmpty)
  }

  @Test("A check is explained by its id, as the explanation prints it") func check() throws {
    let run = try Run(["explain", Fixture.half, "rented-without-money"])
    #expect(run.status == .fine)
    #expect(try run.output == Repository.text(of: "Tests/ReportsTests/Expected/explanation-check.txt"))
  }

  @Test("As JSON the explanation is its blocks, without a word beside it") func explainJSON() throws {
    let run = try Run(["explain", Fixture.half, "--json"])
    #expect(run.errors.isEmpty)
    #expect(run.output.contains("\"format\": \"peerready/explanation\""))
    #expect(run.output.contains("\"text\": \"Score: 100 × 5 ÷ 9 = 55.56, shown as 56.\""))
  }

  @Test("An item that is not there is answered with the nearest, or with the way to the names") func nearMiss() throws {
    let near = try Run(["explain", Fixture.half, "mony"])
    #expect(near.status == .usage)
    #expect(near.output.isEmpty)
    #expect(near.errors == "Error: small-garden 1.0.0 has no item \"mony\". Did you mean \"money\"?\n")
    let far = try Run(["plan", Fixture.half, "--choose", "bees"])
    #expect(far.status == .usage)
    #expect(
      far.errors
        == "Error: small-garden 1.0.0 has no item \"bees\". To see the names: peerready show small-garden@1.0.0\n")
  }

  @Test(
    "The plan has three actions unless asked otherwise, and no more than there are",
    arguments: [(nil, 3), ("1", 1), ("2", 2), ("5", 3)])
  func top(_ top: String?, _ actions: Int) throws {
    let run = try Run(["plan", Fixture.half] + (top.map { ["--top", $0] } ?? []))
    #expect(run.status == .fine)
    #expect(
      run.output.split(separator: "\n").filter {
        $0.hasPrefix("Action ") && !$0.hasPrefix("Action plan")
      }.count == actions)
    #expect(
      run.errors == "Next: agree an owner for each action, and peerready explain \(Fixture.half) for the figures\n")
  }

  @Test(
    "A group's choice is planned in its order, however it is typed",
    arguments: [
      ["FILE", "--choose", "spades", "lead"], ["--choose", "spades", "lead", "FILE"],
      ["--choose", "spades,lead", "FILE"],
      ["--choose=spades", "FILE", "--choose", "lead"],
    ])
  func choose(_ typed: [String]) throws {
    let run = try Run(["plan"] + typed.map { $0 == "FILE" ? Fixture.half : $0 })
    #expect(run.status == .fine)
    let actions = run.output.split(separator: "\n").filter {
      $0.hasPrefix("Action ") && !$0.hasPrefix("Action plan")
    }
    #expect(actions == ["Action 1. Spades", "Action 2. Somebody leads"])
    #expect(
      run.output.contains(
        "By rank they would have been \"Money for a year\", \"Spades\" and \"Helpers found\". No reason was given."))
  }

  @Test("A group's reason and start day stand in the plan") func reasonAndStart() throws {
    let run = try Run(["plan", Fixture.half, "--choose", "spades", "--reason", "Spring", "--start", "2027-01-01"])
    #expect(run.output.contains("The reason given: Spring."))
    #expect(run.output.contains("- From 1 January 2027 to 29 January 2027 (4 weeks)."))
  }

  @Test("What the group wrote in the file is planned, unless --top asks for the ranking") func chosenInFile() throws {
    let text = try Fixture.text().replacing(
      #""votes": { "spades": 4 }"#, with: #""chosen": ["lead"], "reason": "Now.""#)
    let run = try Run(["plan", "-"], input: text)
    #expect(run.output.contains("\n\nAction 1. Somebody leads\n"))
    #expect(run.output.contains("The reason given: Now."))
    #expect(try Run(["plan", "-", "--top", "1"], input: text).output.contains("\n\nAction 1. Money for a year\n"))
  }

  @Test("A choice that cannot be planned is refused", arguments: refused)
  func refusal(_ options: [String], _ message: String) throws {
    let run = try Run(["plan", Fixture.half] + options)
    #expect(run.status == .usage)
    #expect(run.output.isEmpty)
    #expect(run.errors.hasPrefix("Error: \(message)"))
  }

  private static let refused: [([String], String)] = [
    (
      ["--choose", "purpose"],
      #"there is nothing to plan for "purpose": it has no levels, does not apply, was not asked, or is at its top"#
    ),
    (["--choose", "model"], #"there is nothing to plan for "model""#),
    (["--choose", "first-aid"], #"there is nothing to plan for "first-aid""#),
    (["--choose", "money", "money"], #""money" is chosen twice"#),
    (["--choose", "a", "b", "c", "d", "e", "f"], "6 items are chosen; a plan keeps to 5 at most"),
    (["--choose", "money", "--top", "1"], "--top and --choose cannot be used together."),
    (["--reason", "Spring"], "--choose, which --reason is for, is missing."),
    (["--top", "6"], #""6" cannot be used for --top; it takes a whole number from 1 to 5."#),
    (["--top", "0"], #""0" cannot be used for --top; it takes a whole number from 1 to 5."#),
    (["--start", "soon"], #""soon" cannot be used for --start; it takes a day of the calendar, as in 2026-11-21."#),
  ]

  @Test(
    "The ending of a new file chooses its format",
    arguments: [
      ("plan.json", "{\n"), ("plan.md", "# Action plan"), ("plan.txt", "Action plan"), ("plan", "Action plan"),
    ])
  func output(_ name: String, _ beginning: String) throws {
    let folder = try TemporaryFolder()
    let run = try Run(["plan", Fixture.half, "--output", "\(folder.path)/\(name)"], width: 40)
    #expect(run.status == .fine)
    #expect(run.output.isEmpty)
    let bytes = try RegularFile.read("\(folder.path)/\(name)", limit: 1_000_000)
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.hasPrefix(beginning))
    #expect(text.hasPrefix("{") || text.split(separator: "\n").contains { $0.count > 80 })
  }
}
