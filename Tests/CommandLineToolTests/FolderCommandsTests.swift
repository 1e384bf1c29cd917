import TestSupport
import Testing

@testable import CommandLineTool

/// `init`, and `new` into a readiness folder.
@Suite struct FolderCommandsTests {
  @Test("A new folder is made, and what lies where is said, with the next command") func new() throws {
    let place = try TemporaryFolder()
    let path = "\(place.path)/our trust"
    let run = try Run(["init", path, "--organisation", "Anytown", "--team", "A", "--team", "B", "--team", "A"])
    #expect(run.status == .fine)
    #expect(run.errors == "Next: peerready wizard '\(path)'\n")
    #expect(
      run.output == """
        A readiness folder for Anytown

        What lies in \(path):

        - folder.json: whose folder this is, its teams, and how many people it takes before anything is shown of a group.
        - assessments: what groups answer, one file for each unit, questionnaire and round.
        - ballots: what people answer alone, without their names.
        - drafts: what is being answered.

        plan.json joins them with the first plan that is kept. All are ordinary files, for you alone to read: back them up, hand them on, or delete them.

        """)
    let check = try Run(["check", "\(path)/folder.json"])
    #expect(check.output == "\(path)/folder.json: nothing found\n")
    let made = try Run(["new", "small-garden", "--output", path])
    #expect(made.errorLines.first == "Written: \(path)/assessments/2026-11-21-small-garden-anytown.json")
  }

  @Test("A dry run makes nothing, and says what would be there") func dryRun() throws {
    let place = try TemporaryFolder()
    let path = try place.makeFolder("ours")
    try place.write([], to: "ours/drafts/a.json")
    let run = try Run(["init", path, "--dry-run"])
    #expect(run.status == .fine && run.errors.isEmpty)
    #expect(run.output.contains("Nothing is written yet. This would lie in \(path):\n"))
    #expect(run.output.contains("- drafts: what is being answered. It was there already.\n"))
    #expect(try Run(["new", "small-garden", "-o", path]).status == .cannotCreate)  // it is no readiness folder yet
    #expect(try Run(["init", path]).status == .fine)
  }

  @Test("A readiness folder is left as it is; so is a file in its place, or in that of a part") func refused() throws {
    let place = try TemporaryFolder()
    let settings = try place.write("mine".utf8, to: "a/folder.json")
    let run = try Run(["init", "\(place.path)/a/"])
    #expect(run.status == .cannotCreate)
    #expect(
      run.errors == "Error: \"\(place.path)/a\" has a folder.json already, and it is left as it is. To change the "
        + "organisation or the teams, change that file. To see where the folder stands: peerready status \(place.path)/a\n"
    )
    let taken = try Run(["init", settings])
    #expect(taken.status == .cannotCreate)
    #expect(
      taken.errors
        == "Error: \"\(settings)\" is there already, and is no folder. Choose another name, or move it away\n")
    try place.write([], to: "b/ballots")
    #expect(
      try Run(["init", "\(place.path)/b"]).errors.hasPrefix("Error: \"\(place.path)/b/ballots\" is there already"))
    let nowhere = try Run(["init", "\(place.path)/c/d"])
    #expect(nowhere.status == .cannotCreate)
    #expect(
      nowhere.errors == "Error: \"\(place.path)/c/d\" is in a folder that is not there. Make the folder first\n")
    #expect(try Run(["init"]).errors.hasPrefix("Error: the folder is missing."))
    #expect(try Run(["init", "\(place.path)/e", "--team", " "]).status == .usage)
  }

  @Test("A record goes under its own name; organisation and the one team are those of the folder unless named")
  func into() throws {
    let place = try TemporaryFolder()
    let path = "\(place.path)/ours"
    _ = try Run(["init", path, "--organisation", "Anytown", "--team", "Seed group"])
    let run = try Run(["new", "small-garden", "--output", "\(path)/"])
    let file = "\(path)/assessments/2026-11-21-small-garden-seed-group.json"
    #expect(run.status == .fine && run.output.isEmpty)
    #expect(run.errors == "Written: \(file)\nNext: fill it in, then: peerready score \(file)\n")
    let again = try Run(["new", "small-garden", "--output", path])
    #expect(again.status == .cannotCreate)
    #expect(
      again.errors
        == "Error: \"\(file)\" is there already, and nothing is overwritten. Name another day with --date, or a "
        + "file of your own with --output\n")
    let other = try Run(["new", "small-garden", "--team", "Diggers", "--organisation", "Elsewhere", "-o", path])
    let named = "\(path)/assessments/2026-11-21-small-garden-diggers.json"
    #expect(other.errorLines.first == "Written: \(named)")
    #expect(try Run(["score", named]).output.hasPrefix("Where we stand: Diggers, Elsewhere\n"))
    #expect(try Run(["score", file]).output.hasPrefix("Where we stand: Seed group, Anytown\n"))
  }

  @Test("Rounds and corrections go there too, of the unit that they start from") func rounds() throws {
    let place = try TemporaryFolder()
    _ = try Run(["init", place.path, "--organisation", "Elsewhere", "--team", "Diggers"])
    let round = try Run(["new", "--from", Fixture.half, "--date", "2027-02-03", "--output", place.path])
    let file = "\(place.path)/assessments/2027-02-03-small-garden-seed-group.json"
    #expect(round.errorLines.first == "Written: \(file)")
    #expect(try Run(["score", file]).output.hasPrefix("Where we stand: Seed group, Anytown\n"))
    let correction = try Run(["new", "--amend", Fixture.half, "--output", place.path])
    #expect(correction.errorLines.first == "Written: \(place.path)/assessments/november-r2.json")
  }

  @Test("A folder that is none, or whose folder.json does not do, is told") func noFolder() throws {
    let place = try TemporaryFolder()
    let run = try Run(["new", "small-garden", "--output", place.path])
    #expect(run.status == .cannotCreate)
    #expect(
      run.errors
        == "Error: \"\(place.path)\" is a folder, and has no folder.json. Name a file in it, or make it a readiness "
        + "folder: peerready init \(place.path)\n")
    try place.write("{}".utf8, to: "folder.json")
    let damaged = try Run(["new", "small-garden", "--output", place.path])
    #expect(damaged.status == .inputWrong)
    #expect(damaged.errors == "Error: \(place.path)/folder.json:1:1: the key \"format\" is missing\n")
  }
}
