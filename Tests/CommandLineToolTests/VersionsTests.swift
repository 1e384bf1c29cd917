import RulesLibrary
import StrictJSON
import TestSupport
import Testing

@testable import CommandLineTool

/// `list --versions` and `show --changes`.
@Suite struct VersionsTests {
  private static let newer = ["--library", SmallGarden.newerLibrary]

  @Test("The plain list has one entry for a questionnaire, and names its other versions") func plain() throws {
    let run = try Run(["list"] + Self.newer)
    #expect(run.output.contains("- small-garden, version 1.1.0 (also 1.0.0): Is the garden ready to open?\n"))
    #expect(run.output.ranges(of: "small-garden").count == 1)
  }

  @Test("With --versions every version has what it changed, its SHA-256 and its file, the newest first") func versions()
    throws
  {
    let run = try Run(["list", "--versions"] + Self.newer)
    #expect(run.status == .fine)
    let newest = try SmallGarden.loaded("1.1.0").sha256
    let oldest = try SmallGarden.loaded().sha256
    let part = """
      - Version 1.1.0, 1 May 2027
        Water is asked for, and the rota for each half of the year.
        SHA-256: \(newest)
        File: \(SmallGarden.newerLibrary)/small-garden/1.1.0.json
      - Version 1.0.0, 21 November 2026
        First.
        SHA-256: \(oldest)
        File: \(SmallGarden.path)

      """
    #expect(run.output.contains(part))
    #expect(run.output.contains("  File: built in\n"))
  }

  @Test("As JSON there is a row for every version either way; with --versions it has its changes") func json() throws {
    let plain = try rows(["list", "--json"])
    let versions = try rows(["list", "--versions", "--json"])
    let named = { (row: JSONNode) in
      "\(try Member.of(row, "id").string()) \(try Member.of(row, "version").string())"
    }
    #expect(try plain.map(named) == versions.map(named))
    let garden = try versions.filter { try named($0).hasPrefix("small-garden ") }
    #expect(try garden.map(named) == ["small-garden 1.1.0", "small-garden 1.0.0"])
    let changes = try garden.map { try Member.of($0, "changes").elements().count }
    #expect(changes == [2, 1])
    let first = try #require(try Member.of(garden[0], "changes").elements().last)
    #expect(try Member.of(first, "version").string() == "1.1.0")
    #expect(try Member.of(first, "date").string() == "2027-05-01")
    #expect(try plain.allSatisfy { try JSONFields(ofAny: $0).optional("changes") == nil })
  }

  @Test(
    "Two versions are compared in the order named, wherever the option stands",
    arguments: [
      ["show", "small-garden", "--changes", "1.0.0", "1.1.0"],
      ["show", "--changes", "1.0.0", "newest", "small-garden"],
      ["show", "small-garden", "--changes=1.0.0", "1.1.0"],
    ])
  func changes(_ words: [String]) throws {
    let run = try Run(words + Self.newer)
    #expect(run.status == .fine)
    #expect(run.errors.isEmpty)
    #expect(try run.output == Repository.text(of: "Tests/ReportsTests/Expected/changes.txt"))
  }

  @Test("The other formats, and the other way round") func formats() throws {
    let words = ["show", "small-garden", "--changes", "1.0.0", "1.1.0"] + Self.newer
    let markdown = try Run(words + ["--format", "markdown"]).output
    #expect(try markdown == Repository.text(of: "Tests/ReportsTests/Expected/changes.md"))
    let json = try Run(words + ["--json"]).output
    #expect(try json == Repository.text(of: "Tests/ReportsTests/Expected/changes.json"))
    let back = try Run(["show", "small-garden", "--changes", "1.1.0", "1.0.0"] + Self.newer).output
    #expect(back.hasPrefix("What changed in small-garden from version 1.1.0 to version 1.0.0\n"))
  }

  private static let faults: [(words: [String], status: Status, message: String)] = [
    (["small-garden", "--changes", "1.0.0"], .usage, "--changes needs a value: --changes FROM TO."),
    (["small-garden", "--changes", "1.0.0", "--json"], .usage, "--changes needs a value: --changes FROM TO."),
    (["--changes", "1.0.0", "1.1.0"], .usage, "the questionnaire's id is missing."),
    (
      ["small-garden", "--changes", "1.0.0", "1.1.0", "--changes", "1.0.0", "1.1.0"], .usage,
      "--changes is given twice; once is enough."
    ),
    (
      ["small-garden@1.0.0", "--changes", "1.0.0", "1.1.0"], .usage,
      "small-garden@1.0.0 and --changes cannot be used together."
    ),
    (
      ["small-garden", "--changes", "old", "new"], .usage,
      #""old" cannot be used for --changes; it takes a version, as in 1.0.0, or newest."#
    ),
    (
      ["small-garden", "--changes", "1.0.0", "9.0.0"], .inputMissing,
      "there is no version 9.0.0 of small-garden. There are: 1.1.0, 1.0.0. Others can be added with --library"
    ),
  ]

  @Test("What cannot be compared is told", arguments: faults)
  func fault(_ words: [String], _ status: Status, _ message: String) throws {
    let run = try Run(["show"] + words + Self.newer)
    #expect(run.status == status)
    #expect(run.output.isEmpty)
    let help = status == .usage ? " For help: peerready help show." : ""
    #expect(run.errors == "Error: \(message)\(help)\n")
  }

  private func rows(_ words: [String]) throws -> [JSONNode] {
    try Member.of(try Run(words + Self.newer).output, "questionnaires").elements()
  }
}
