import RulesLibrary
import TestSupport
import Testing

/// What the README tells rules authors, done as it says.
@Suite struct ReadmeTests {
  @Test("The README's items of other kinds fit into its questionnaire") func items() throws {
    let sample = try block("{\n  \"format\": \"peerready/questionnaire\"")
    let items = try block("{ \"id\": \"room\"")
    let end = #""max": 100 } ] } ],"#
    #expect(sample.contains(end))
    let text = sample.replacing(end, with: #""max": 100 }, \#(items) ] } ],"#)
    #expect(Linter.findings(in: Array(text.utf8)).map(\.message) == [])
  }

  @Test("The README's questionnaire is sound, and the commands beside it do as they say") func example() throws {
    let readme = try Repository.text(of: "README.md")
    let text = try block("{\n  \"format\": \"peerready/questionnaire\"")
    let folder = try TemporaryFolder()
    try folder.write(text.utf8, to: "ours/tea-room/1.0.0.json")
    #expect(Linter.findings(in: Array(text.utf8)) == [])

    var tool = try Tool()
    tool.folder = folder.path
    let commands = try #require(readme.split(separator: "```sh\n").first { $0.hasPrefix("peerready check ours") })
    for command in commands.prefix(while: { $0 != "`" }).split(separator: "\n") {
      let run = try tool.run(command.split(separator: " ").dropFirst().map(String.init))
      #expect(run.status == 0, "\(command)")
      #expect(run.output.contains("tea room") || command.contains(" check ") || command.contains(" new "))
    }
  }

  /// The JSON in the README that begins so.
  private func block(_ start: String) throws -> String {
    let blocks = try Repository.text(of: "README.md").split(separator: "```json\n")
    let block = try #require(blocks.first { $0.hasPrefix(start) })
    return String(try #require(block.split(separator: "```").first))
  }
}
