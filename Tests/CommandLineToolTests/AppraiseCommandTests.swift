import RulesLibrary
import StrictJSON
import TestSupport
import Testing

@testable import CommandLineTool

/// `appraise`: options weighed, and the decision between them recorded.
@Suite struct AppraiseCommandTests {
  @Test("The report says what comes out and what is decided, and names the next command") func text() throws {
    let run = try Run(["appraise", Weighed.path])
    #expect(run.status == .fine)
    #expect(run.output.hasPrefix("How the options compare: Seed group, Anytown\n"))
    #expect(run.output.contains("No option is ahead yet: \"Dig a well\" and \"Lay a pipe from the road\""))
    #expect(
      run.output.contains("The group decided on \"Lay a pipe from the road\". The reason given: Beans need water."))
    #expect(run.output.contains("- Dig a well. The group does not know: \"Plenty of water\".\n"))
    #expect(run.output.contains("\"Wait a year\" not rated."))
    #expect(
      run.errors
        == "Next: peerready explain \(Weighed.path) for every sum, or peerready plan \(Weighed.path)\n")
  }

  @Test("Without a decision, the next command is the way to one") func undecided() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(Weighed.undecided().utf8, to: "water.json")
    #expect(
      try Run(["appraise", path]).errors
        == "Next: peerready explain \(path) for every sum, or peerready appraise \(path) --decide OPTION --reason \"...\" "
        + "--output NEW-FILE\n")
  }

  @Test("Markdown is the same report, and JSON is the figures without a word beside them") func formats() throws {
    let markdown = try Run(["appraise", Weighed.path, "--format", "markdown"])
    #expect(markdown.output.hasPrefix("# How the options compare: Seed group, Anytown\n"))
    #expect(markdown.output.contains("\n## What is not known yet\n"))
    let json = try Run(["appraise", Weighed.path, "--json"])
    #expect(json.errors.isEmpty)
    #expect(try Member.of(json.output, "format").string() == "peerready/appraisal-result")
    #expect(try Member.of(json.output, "leader").isNull)
    #expect(try Member.of(json.output, "contenders").elements().map { try $0.string() } == ["well", "mains"])
    #expect(try Member.of(Member.of(json.output, "decision"), "option").string() == "mains")
  }

  @Test("The result goes to a new file in the format that its ending names", arguments: ["txt", "md", "json"])
  func output(_ ending: String) throws {
    let folder = try TemporaryFolder()
    let path = "\(folder.path)/result.\(ending)"
    let run = try Run(["appraise", Weighed.path, "--output", path])
    #expect(run.status == .fine)
    #expect(run.output.isEmpty)
    #expect(run.errors.hasPrefix("Written: \(path)\n"))
    let text = String(decoding: try RegularFile.read(path, limit: 1_000_000), as: UTF8.self)
    #expect(text.hasPrefix(["txt": "How the", "md": "# How the", "json": "{\n"][ending] ?? "?"))
    let again = try Run(["appraise", Weighed.path, "--output", path])
    #expect(again.status == .cannotCreate)
    #expect(try RegularFile.read(path, limit: 1_000_000) == Array(text.utf8))
  }

  @Test("What a blank file gives is no figure at all") func blank() throws {
    let blank = try Run(["new", "water-options"]).output
    let run = try Run(["appraise", "-"], input: blank)
    #expect(run.status == .fine)
    #expect(run.errors.isEmpty)
    #expect(run.output.contains("Nothing can be worked out yet: no criterion has a weight."))
    #expect(run.output.contains("- Dig a well. No total.\n"))
  }

  @Test(
    "What cannot be asked for is refused with what can",
    arguments: [
      (["--decide", "mains"], "--reason TEXT, why the group decides so, is missing. \(help)"),
      (["--decide", "mains", "--reason", " "], "--reason TEXT, why the group decides so, is missing. \(help)"),
      (["--decide", "mins", "--reason", "x"], "there is no option \"mins\". Did you mean \"mains\"?"),
      (
        ["--decide", "river", "--reason", "x"],
        "there is no option \"river\". There are: well, mains, not-yet"
      ),
      (["--reason", "x"], "--decide, which --reason is for, is missing. \(help)"),
      (
        ["--decide", "mains", "--reason", "x", "--answer-in", "y.json"],
        "--decide and --answer-in cannot be used together. \(help)"
      ),
      (
        ["--answer-in", SmallGarden.halfAnswered, "--reason", "x"],
        "--decide, which --reason is for, is missing. \(help)"
      ),
      (
        ["--decide", "mains", "--reason", "x", "--format", "text"],
        "\"text\" cannot be used for --format; it takes json for a decision, which is a file to go on with. \(help)"
      ),
      (
        ["--answer-in", SmallGarden.halfAnswered, "--format", "markdown"],
        "\"markdown\" cannot be used for --format; it takes json for an assessment, which is a file to go on with. \(help)"
      ),
    ])
  func refused(_ options: [String], _ message: String) throws {
    let run = try Run(["appraise", Weighed.path] + options)
    #expect(run.status == .usage)
    #expect(run.output.isEmpty)
    #expect(run.errors == "Error: \(message)\n")
  }

  private static let help = "For help: peerready help appraise."

  @Test("A decision is the whole record once more, in a file that is read back") func decide() throws {
    let folder = try TemporaryFolder()
    let path = "\(folder.path)/decided.json"
    let words = ["appraise", Weighed.path, "--decide", "well", "--reason", "We like to dig."]
    let run = try Run(words + ["--output", path])
    #expect(run.status == .fine)
    #expect(run.output.isEmpty)
    #expect(
      run.errors
        == "Written: \(path)\nNext: peerready plan \(path), or peerready appraise \(path) --answer-in ASSESSMENT\n")
    #expect(try Run(words).output == String(decoding: RegularFile.read(path, limit: 1_000_000), as: UTF8.self))
    #expect(try Run(words + ["--json"]).output == Run(words).output)
    let report = try Run(["appraise", path]).output
    #expect(report.contains("The group decided on \"Dig a well\". The reason given: We like to dig."))
    #expect(try Run(words + ["--output", path]).status == .cannotCreate)
    #expect(try Run(["appraise", path]).output == report)
  }
}

/// The record of the water options that has every kind of answer; decided for the mains.
enum Weighed {
  /// Where it is.
  static let path = "\(Repository.root)/Tests/EndToEndTests/Assessments/weighed.json"

  /// Its text.
  static func text() throws -> String { try Repository.text(of: "Tests/EndToEndTests/Assessments/weighed.json") }

  /// Its text without the decision.
  static func undecided() throws -> String {
    try text().replacing("\"option\": \"mains\", \"reason\": \"Beans need water.\"", with: "")
  }
}
