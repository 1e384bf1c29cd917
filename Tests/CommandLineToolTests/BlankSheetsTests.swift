import StrictJSON
import TestSupport
import Testing

@testable import CommandLineTool

/// `show --blank-sheets`: what a workshop prints beforehand.
@Suite struct BlankSheetsTests {
  @Test("Sheets come as text and as Markdown, for every question or for the quick first pass") func sheets() throws {
    let text = try Run(["show", "small-garden", "--blank-sheets"])
    #expect(text.status == .fine)
    #expect(text.errors.isEmpty)
    #expect(text.output.hasPrefix("Is the garden ready to open?\n\nSheets for a workshop"))
    #expect(text.output.split(separator: "\n").filter { $0.hasPrefix("Question ") }.count == 10)
    #expect(text.output.contains("   peerready new small-garden@1.0.0 --output NAME.json\n"))
    let markdown = try Run(["show", "small-garden@1.0.0", "--blank-sheets", "--format=markdown", "--depth", "core"])
    #expect(markdown.status == .fine)
    #expect(markdown.output.hasPrefix("# Is the garden ready to open?\n"))
    #expect(markdown.output.split(separator: "\n").filter { $0.hasPrefix("### Question ") }.count == 4)
    #expect(markdown.output.contains("- peerready new small-garden@1.0.0 --depth core --output NAME.json\n"))
    #expect(try Run(["show", "small-garden", "--blank-sheets", "--depth", "full"]).output == text.output)
  }

  @Test("The command that the sheets name makes a file with the questions that they print") func nextCommand() throws {
    let sheets = try Run(["show", "small-garden", "--blank-sheets", "--depth", "core"]).output
    let command = try #require(sheets.split(separator: "\n").first { $0.contains("peerready new") })
    let words = command.replacing("--output NAME.json", with: "").split(separator: " ").dropFirst()
    let file = try Run(words.map(String.init))
    #expect(file.status == .fine)
    let named = sheets.split(separator: "\n").filter { $0.hasPrefix("Name in files: ") }
      .compactMap { $0.dropFirst("Name in files: ".count).split(separator: ".").first.map(String.init) }
    var asked: [String] = []
    try Member.of(file.output, "answers").forEachMember { key, _ in asked.append(key.text) }
    #expect(asked == named.sorted())
  }

  @Test(
    "What cannot be put on sheets is refused with what can",
    arguments: [
      (["--json"], #""json" cannot be used for --format; it takes text, markdown or html with --blank-sheets."#),
      (
        ["--format", "json"],
        #""json" cannot be used for --format; it takes text, markdown or html with --blank-sheets."#
      ),
      (["--changes", "1.0.0", "newest"], "--blank-sheets and --changes cannot be used together."),
      (["--depth", "half"], #""half" cannot be used for --depth; it takes core or full."#),
    ])
  func refused(_ options: [String], _ message: String) throws {
    let run = try Run(["show", "small-garden", "--blank-sheets"] + options)
    #expect(run.status == .usage)
    #expect(run.output.isEmpty)
    #expect(run.errors == "Error: \(message) For help: peerready help show.\n")
  }

  @Test("A depth without sheets is asked what it is for") func depthAlone() throws {
    let run = try Run(["show", "small-garden", "--depth", "core"])
    #expect(run.status == .usage)
    #expect(run.output.isEmpty)
    #expect(
      run.errors == "Error: --blank-sheets, which --depth is for, is missing. For help: peerready help show.\n")
  }
}
