import StrictJSON
import TestSupport
import Testing

@testable import CommandLineTool

/// `combine`: ballots of a folder, or of files, put together.
@Suite struct CombineCommandTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try settings(minimum: 5)
  }

  private func settings(minimum: Int) throws {
    let text =
      #"{ "format": "peerready/folder", "formatVersion": 1, "organisation": "Anytown", "thresholds": { "ballots": \#(minimum) } }"#
    try folder.write(text.utf8, to: "folder.json")
  }

  /// One ballot in the folder, which gives the purpose a level; more passages replaced.
  @discardableResult
  private func cast(_ name: String, _ level: Int, _ passages: [(String, String)] = []) throws -> String {
    let text = try ([("small-garden-3f9a", name), (#""level": 3"#, #""level": \#(level)"#)] + passages)
      .reduce(Repository.text(of: "Tests/SchemaTests/Sound/ballot.json")) { $0.replacing($1.0, with: $1.1) }
    return try folder.write(text.utf8, to: "ballots/\(name).json")
  }

  @Test("As a page the perspectives stand in a table") func page() throws {
    for name in ["a", "b", "c", "d", "e"] { try cast(name, 3) }
    let page = try Run(["combine", folder.path, "--format", "html"]).output
    #expect(page.contains("<caption>Perspectives side by side: the level in the middle</caption>"))
    #expect(page.contains("<td data-label=\"Carers (5 people)\" class=\"figures\">3</td>"))
  }

  private static let staff = (#""carers""#, #""staff""#)

  @Test("Five ballots of a folder: votes, the middle and the state, and a perspective that stands for all of them")
  func five() throws {
    for (name, level) in zip(["a", "b", "c", "d", "e"], [3, 3, 0, 1, 3]) { try cast(name, level) }
    let run = try Run(["combine", folder.path])
    #expect(run.status == .fine && run.errors.isEmpty)
    #expect(
      run.output.hasPrefix(
        """
        What people said: Is the garden ready to open?

        Seed group, Anytown, round 2026-Q4. 5 people answered alone, before anybody talked, and without a name. Questionnaire small-garden, version 1.0.0.

        """))
    #expect(run.output.contains("Carers (5 people): votes from level 0 up 1, 1, 0, 3; in the middle level 3"))
    #expect(run.output.contains("Nothing is shown of fewer than 5 people"))
    let files = ["a", "b", "c", "d", "e"].map { "\(folder.path)/ballots/\($0).json" }
    #expect(try Run(["combine"] + files.reversed()).output == run.output)
  }

  @Test("As JSON, with the counts of the engine") func json() throws {
    for (name, level) in zip(["a", "b", "c", "d", "e"], [3, 3, 0, 1, 3]) { try cast(name, level) }
    let run = try Run(["combine", folder.path, "--json"])
    #expect(run.status == .fine)
    #expect(try Member.of(run.output, "format").text == "peerready/group-result")
    #expect(try Member.of(run.output, "ballots").text == "5")
    #expect(run.output.contains("\"votes\": [\n        1,\n        1,\n        0,\n        3\n      ]"))
  }

  @Test("Fewer people than the folder names: nothing of what they said is shown; the folder may name more or fewer")
  func small() throws {
    for (name, level) in zip(["a", "b", "c"], [3, 3, 0]) { try cast(name, level) }
    for words in [[folder.path], ["a", "b", "c"].map { "\(folder.path)/ballots/\($0).json" }] {
      let run = try Run(["combine"] + words)
      #expect(run.status == .fine)
      #expect(
        run.output.hasSuffix(
          "\n\nNothing is shown of fewer than 5 people, so that nobody can tell who answered what.\n"))
      #expect(!run.output.contains("Votes"))
      try settings(minimum: 3)
      #expect(try Run(["combine"] + words).output.contains("Votes"))
      try settings(minimum: 5)
    }
  }

  @Test("A perspective of too few is not shown, and neither is the one it could be worked out from") func hidden()
    throws
  {
    for name in ["a", "b", "c", "d", "e"] { try cast(name, 3) }
    for name in ["f", "g"] { try cast(name, 0, [Self.staff]) }
    let run = try Run(["combine", folder.path])
    #expect(run.output.contains("7 people answered alone"))
    #expect(!run.output.contains("Carers (") && !run.output.contains("taff"))
  }

  @Test("One ballot twice is refused with both files named, so that nobody counts twice") func twice() throws {
    for (name, level) in zip(["a", "b", "c", "d", "e"], [3, 3, 0, 1, 3]) { try cast(name, level) }
    let copy = try Repository.text(of: "Tests/SchemaTests/Sound/ballot.json").replacing("small-garden-3f9a", with: "a")
    try folder.write(copy.utf8, to: "ballots/a (copy).json")
    let run = try Run(["combine", folder.path])
    #expect(run.status == .inputWrong && run.output.isEmpty)
    #expect(
      run.errors.replacing(folder.path, with: "ours")
        == "Error: ours/ballots/a (copy).json and ours/ballots/a.json are the same ballot, \"2026-11-21-a\". One person has one ballot: move one of the two to another folder\n"
    )
  }

  @Test("Ballots of two rounds are not mixed; one round can be named") func rounds() throws {
    for (name, level) in zip(["a", "b", "c", "d", "e"], [3, 3, 0, 1, 3]) { try cast(name, level) }
    try cast("f", 2, [("2026-Q4", "2027-Q1")])
    let run = try Run(["combine", folder.path])
    #expect(run.status == .usage && run.output.isEmpty)
    #expect(
      run.errors
        == "Error: these ballots do not belong together: 5 ballots of Seed group, Anytown: small-garden@1.0.0, round 2026-Q4 and 1 ballot of Seed group, Anytown: small-garden@1.0.0, round 2027-Q1. Name the files, or one round with --round\n"
    )
    #expect(try Run(["combine", folder.path, "--round", "2026-Q4"]).output.contains("5 people answered alone"))
    let none = try Run(["combine", folder.path, "--round", "2025-Q1"])
    #expect(none.status == .usage)
    #expect(
      none.errors == "Error: there is no ballot of the round \"2025-Q1\". There are ballots of 2026-Q4 and 2027-Q1\n")
  }

  @Test("A ballot that cannot be read would be missing from every count, so that nothing is shown") func damaged()
    throws
  {
    for (name, level) in zip(["a", "b", "c", "d", "e"], [3, 3, 0, 1, 3]) { try cast(name, level) }
    try cast("f", 9)
    let run = try Run(["combine", folder.path])
    #expect(run.status == .inputWrong && run.output.isEmpty)
    #expect(run.errors.contains("ballots/f.json"))
  }

  @Test("A folder without ballots, a file that is no ballot, and standard input twice are told") func others() throws {
    let empty = try Run(["combine", folder.path])
    #expect(empty.status == .inputMissing)
    #expect(empty.errors == "Error: there are no ballots in \"\(folder.path)\"\n")
    #expect(try Run(["combine", Fixture.half]).status == .inputWrong)
    #expect(try Run(["combine", "-", "-"]).status == .usage)
  }
}
