import RulesLibrary
import StrictJSON
import TestSupport
import Testing

@testable import CommandLineTool

/// What there is, and one questionnaire to read.
@Suite struct ListAndShowTests {
  @Test("The list has the built-in questionnaires, and those of added folders from option and environment") func list()
    throws
  {
    let builtIn = try Run(["list"], environment: [:])
    #expect(builtIn.status == .fine)
    #expect(builtIn.output.contains("- imroc-checklist, version 1.1.0 (also 1.0.0): "))
    #expect(!builtIn.output.contains("small-garden"))
    for run in [
      try Run(["list", "--library", SmallGarden.library], environment: [:]), try Run(["list"]),
      try Run(["list", "--library=\(SmallGarden.library)"], environment: ["PEERREADY_LIBRARY": ""]),
    ] {
      #expect(run.status == .fine)
      #expect(run.output.contains("- imroc-checklist, version 1.1.0 (also 1.0.0): "))
      #expect(run.output.contains("\n- small-garden, version 1.0.0: Is the garden ready to open?\n"))
    }
  }

  @Test("The list as JSON has a row for each, with its SHA-256 and file") func listJSON() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      try Repository.text(of: "Tests/EndToEndTests/Library/small-garden/1.0.0.json").utf8, to: "small-garden/1.0.0.json"
    )
    let run = try Run(["list", "--json", "--library", folder.path], environment: [:])
    let row = """
          {
            "core": 4,
            "file": "\(folder.path)/small-garden/1.0.0.json",
            "id": "small-garden",
            "items": 10,
            "kind": "rated",
            "minutes": 10,
            "sha256": "a4ecfb5d7e90728742266b486aeff3193511f40e070649696de38e9b0d2ab4b8",
            "summary": "Ten questions for the tests.",
            "title": "Is the garden ready to open?",
            "version": "1.0.0"
          }
      """
    #expect(run.output.contains(row))
    #expect(run.output.contains("\"format\": \"peerready/library\""))
  }

  @Test("Every file of a folder that cannot be used is named; the others are listed") func unusable() throws {
    let folder = try TemporaryFolder()
    try folder.write("{}".utf8, to: "one/1.0.0.json")
    try folder.write("[".utf8, to: "two/1.0.0.json")
    let run = try Run(["list", "--library", folder.path])
    #expect(run.status == .inputWrong)
    #expect(run.output.contains("- small-garden"))
    #expect(
      run.errorLines == [
        "Error: \(folder.path)/one/1.0.0.json:1:1: the key \"format\" is missing",
        "Error: \(folder.path)/two/1.0.0.json:1:2: [0]: the text ends here; a value was expected. The [ of line 1 is still open",
      ])
  }

  @Test("A folder and files that only look like a library's are told of beside the list, and only there")
  func overlooked() throws {
    let folder = try TemporaryFolder()
    let garden = try Repository.text(of: "Tests/EndToEndTests/Library/small-garden/1.0.0.json").utf8
    for name in ["1.0.0.json", "1.1.0 copy.json", "v2.json", "notes.json", "1.2.txt"] {
      try folder.write(garden, to: "mine/small-garden/\(name)")
    }
    try folder.write(garden, to: "empty/garden.json")
    let listed = try Run(["list", "--library", "\(folder.path)/mine"], environment: [:])
    #expect(listed.status == .fine)
    #expect(listed.output.contains("- small-garden"))
    let advice = "is left out, because its name is no version. Name it as in 1.1.0.json or 1.1.0-draft.1.json"
    #expect(
      listed.errorLines
        == ["1.1.0 copy.json", "v2.json"].map {
          "Note: \"\(folder.path)/mine/small-garden/\($0)\" \(advice)"
        })
    let tooDeep = try Run(["list", "--library", "\(folder.path)/mine/small-garden"], environment: [:])
    #expect(!tooDeep.output.contains("small-garden"))
    #expect(
      tooDeep.errors.hasSuffix(
        "is the folder of one questionnaire, so nothing is taken from it. Name the folder that it lies in\n"))
    let empty = try Run(["list", "--library", "\(folder.path)/empty"], environment: [:])
    #expect(
      empty.errors
        == "Note: \"\(folder.path)/empty\" holds no questionnaire. One lies there as ID/VERSION.json, as in tea-room/1.0.0.json\n"
    )
    #expect(try Run(["list"]).errors.isEmpty)
    let far = try Run(["show", "small-garden"], environment: [:])
    #expect(far.errors.hasSuffix(". Others can be added with --library\n"))
  }

  @Test("A questionnaire is shown by id and by exact version") func show() throws {
    let byID = try Run(["show", "small-garden"])
    #expect(byID.status == .fine)
    #expect(byID.errors.isEmpty)
    #expect(byID.output.hasPrefix("Is the garden ready to open?\n\nTen questions for the tests.\n"))
    #expect(try Run(["show", "small-garden@1.0.0"]).output == byID.output)
    #expect(try Run(["show", "small-garden", "--format", "markdown"]).output.hasPrefix("# Is the garden"))
  }

  @Test("As JSON it is the file byte for byte; on a terminal the same value without control characters") func json()
    throws
  {
    let text = try Repository.text(of: "Tests/EndToEndTests/Library/small-garden/1.0.0.json")
    #expect(try Run(["show", "small-garden", "--json"]).output == text)
    let folder = try TemporaryFolder()
    let hostile = text.replacing("Ten questions", with: "\u{9B}31mTen questions")
    try folder.write(hostile.utf8, to: "small-garden/1.0.0.json")
    let options = ["--json", "--library", folder.path]
    #expect(try Run(["show", "small-garden"] + options, environment: [:]).output == hostile)
    let shown = try Run(["show", "small-garden"] + options, environment: [:], width: 80).output
    #expect(shown == text.replacing("Ten questions", with: "\\u009B31mTen questions"))
  }

  @Test("A name that is nearly right is proposed, and a version that is not there is answered with those that are")
  func nearMiss() throws {
    let id = try Run(["show", "small-gardn"])
    #expect(id.status == .inputMissing)
    #expect(id.errors == "Error: there is no questionnaire \"small-gardn\". Did you mean \"small-garden\"?\n")
    let version = try Run(["new", "small-garden@2.0.0"])
    #expect(version.status == .inputMissing)
    #expect(version.errors.hasPrefix("Error: there is no version 2.0.0 of small-garden. There are: 1.0.0."))
  }

  @Test("A folder that is not there is named") func missingFolder() throws {
    let run = try Run(["list", "--library", "/nowhere/at/all"])
    #expect(run.status == .inputMissing)
    #expect(run.output.isEmpty)
    #expect(
      run.errors.hasPrefix("Error: the folder of --library or PEERREADY_LIBRARY: there is no file \"/nowhere/at/all\".")
    )
  }
}
