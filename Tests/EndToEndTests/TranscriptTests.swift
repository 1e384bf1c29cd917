import Foundation
import TestSupport
import Testing

/// Every transcript, run with the real executable from the root of the repository.
@Suite struct TranscriptTests {
  @Test("The tool answers as the transcript says", arguments: try files())
  func transcript(_ file: String) throws {
    let folder = try TemporaryFolder()
    let transcript = try Transcript(
      Repository.text(of: "Tests/EndToEndTests/Transcripts/\(file)"), folder: folder.path)
    #expect(!transcript.runs.isEmpty)
    let tool = try Tool()
    for run in transcript.runs {
      let words = Array(run.words.dropFirst())
      if run.words.first == "cp" {
        try FileManager.default.copyItem(atPath: "\(Repository.root)/\(words[0])", toPath: words[1])
      } else {
        try check(run, tool.run(words, input: run.input))
      }
    }
  }

  @Test("Words are split as a shell splits them")
  func words() {
    let words = Transcript.words(#"peerready new  a --team "Seed group" -o 'it is "x".json' --reason="" b'c'd"#)
    #expect(
      words == ["peerready", "new", "a", "--team", "Seed group", "-o", #"it is "x".json"#, "--reason=", "bcd"])
  }

  @Test("Three dots stand for any lines, and for none; every other line has to be there")
  func pattern() {
    func matches(_ lines: [String], _ expected: [String]) -> Bool { LinePattern.matches(lines[...], expected[...]) }
    #expect(matches(["a", "b", "c"], ["a", "...", "c"]))
    #expect(matches(["a", "c"], ["a", "...", "c"]))
    #expect(matches([], ["..."]))
    #expect(!matches(["a", "b"], ["a"]))
    #expect(!matches(["a"], ["a", "b"]))
    #expect(!matches(["a", "b", "c"], ["a", "...", "d"]))
    #expect(LinePattern.lines(of: "a\n\nb\n") == ["a", "", "b"])
    #expect(LinePattern.lines(of: "a").count == 2)
  }

  private func check(_ run: Transcript.Run, _ result: Tool.Result) {
    let command = Comment(rawValue: run.words.joined(separator: " "))
    let (output, errors) = (LinePattern.lines(of: result.output), LinePattern.lines(of: result.errors))
    #expect(result.status == run.status, command)
    if !LinePattern.matches(output[...], run.output[...]) { #expect(output == run.output, command) }
    if !LinePattern.matches(errors[...], run.errors[...]) { #expect(errors == run.errors, command) }
  }

  private static func files() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: "\(Repository.root)/Tests/EndToEndTests/Transcripts")
      .filter { $0.hasSuffix(".txt") }.sorted()
  }
}
