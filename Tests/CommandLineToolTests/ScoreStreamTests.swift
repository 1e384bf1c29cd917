import RulesLibrary
import StrictJSON
import TestSupport
import Testing

@testable import CommandLineTool

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// `score --jsonl`: one line out for each line in, whatever the line holds.
@Suite struct ScoreStreamTests {
  @Test("Each line gives the result that its file gives") func results() throws {
    let run = try Run(["score", "--jsonl"], input: "\(Fixture.line())\n\(Fixture.line())\n")
    let file = try Leaves.of(Run(["score", Fixture.half, "--json"]).output)
    #expect(file.contains("overall.score 56"))
    #expect(run.status == .fine)
    #expect(run.errors.isEmpty)
    #expect(run.output.split(separator: "\n").count == 2)
    for line in run.output.split(separator: "\n") {
      #expect(try Leaves.of(line) == file)
    }
  }

  @Test("A line that cannot be scored gives a line that says why, and the others are scored") func errorLines() throws {
    let wrong = try Fixture.line().replacing("\"level\": 3", with: "\"level\": 4")
    let column = try #require(wrong.firstRange(of: "4, \"note")).lowerBound.utf16Offset(in: wrong) + 1
    let run = try Run(["score", "--jsonl", "-"], input: "\(Fixture.line())\n\(wrong)\n{\n\(Fixture.ready().oneLine)")
    #expect(run.status == .inputWrong)
    let lines = run.output.split(separator: "\n").map(String.init)
    #expect(
      try lines.map { try Member.of($0, "format").text } == [
        "peerready/scorecard", "peerready/error", "peerready/error", "peerready/scorecard",
      ])
    #expect(
      lines[2]
        == #"{"findings":[{"column":2,"line":3,"message":"the text ends here; a key in double quotes was expected. The { of line 3 is still open","path":"","rule":"strict-json","severity":"error"}],"format":"peerready/error","formatVersion":1,"line":3}"#
    )
    #expect(try Member.of(lines[1], "line").source == "2")
    #expect(run.errorLines.count == 2)
    #expect(run.errors.hasPrefix("Error: standard input:2:\(column): answers.purpose.level: 4 is not a level"))
    #expect(run.errors.contains("\nError: standard input:3:2: "))
    #expect(try scores(of: lines[3]) == ["100"])
  }

  @Test("Empty lines are passed over and counted, and so are those of Windows files", arguments: ["\n", "\r\n"])
  func emptyLines(_ end: String) throws {
    let input = try [Fixture.line(), "", " \t", "[]", ""].joined(separator: end) + end
    let run = try Run(["score", "--jsonl"], input: input)
    #expect(run.output.split(separator: "\n").count == 2)
    #expect(run.errors == "Error: standard input:4:1: a list stands here; an object in curly brackets was expected\n")
    #expect(try Run(["score", "--jsonl"], input: end).output.isEmpty)
    #expect(try Run(["score", "--jsonl"], input: "").status == .fine)
  }

  @Test("A line of more than eight mebibytes is refused by its number, and the next is scored") func longLine() throws {
    let long = String(repeating: " ", count: 8 * 1024 * 1024 + 1)
    let run = try Run(["score", "--jsonl"], input: "\(Fixture.line())\n\(long)\n\(Fixture.line())")
    #expect(run.status == .inputWrong)
    #expect(try run.output.split(separator: "\n").map { try scores(of: String($0)) } == [["56"], [], ["56"]])
    #expect(run.errors == "Error: standard input:2:1: the text is longer than 8388608 bytes\n")
  }

  @Test("Several files are one stream, each with its own line numbers") func files() throws {
    let folder = try TemporaryFolder()
    let one = try folder.write("[]\n".utf8, to: "one.jsonl")
    let two = try folder.write("\(Fixture.line())\n[]\n".utf8, to: "two.jsonl")
    let run = try Run(["score", "--jsonl", one, two])
    #expect(run.output.split(separator: "\n").count == 3)
    #expect(run.errorLines.map { $0.prefix { $0 != " " } } == ["Error:", "Error:"])
    #expect(run.errors.contains("Error: \(one):1:1: "))
    #expect(run.errors.contains("Error: \(two):2:1: "))
    #expect(try Run(["score", "--jsonl", "\(folder.path)/three"]).status == .inputMissing)
  }

  @Test("A gate names each line that does not hold; wrong input weighs more") func gates() throws {
    let input = try "\(Fixture.line())\n\(Fixture.ready().oneLine)\n"
    let run = try Run(["score", "--jsonl", "--fail-under", "57"], input: input)
    #expect(run.status == .gateFailed)
    #expect(run.errors == "standard input:1: the score is 56, and at least 57 was required\n")
    #expect(run.output.split(separator: "\n").count == 2)
    #expect(try Run(["score", "--jsonl", "--fail-under", "57"], input: "[]\n" + input).status == .inputWrong)
  }

  @Test("A questionnaire file that cannot be read is a fault of the lines that name it") func unreadable() throws {
    let folder = try TemporaryFolder()
    let path = try folder.makeFolder("small-garden/1.0.0.json")
    let other = try Run(["new", "imroc-checklist"]).output.oneLine
    let input = try "\(Fixture.line())\n\(other)\n"
    let run = try Run(["score", "--jsonl", "--library", folder.path], input: input, environment: [:])
    #expect(run.status == .inputWrong)
    #expect(run.output.split(separator: "\n").count == 2)
    #expect(run.errors == "Error: standard input:1:1: questionnaire: \"\(path)\" is a folder; name a file in it\n")
  }

  @Test(
    "Once results cannot be written the reading stops, and it is said", .enabled(if: access("/dev/full", W_OK) == 0))
  func fullDisk() throws {
    let folder = try TemporaryFolder()
    let lines = String(repeating: try Fixture.line() + "\n", count: 1000)
    let input = open(try folder.write(lines.utf8, to: "input"), O_RDONLY)
    let full = open("/dev/full", O_WRONLY)
    defer { _ = (close(input), close(full)) }
    let (output, errors) = (ByteSink(descriptor: full), ByteSink(descriptor: nil))
    let console = Console(
      environment: { $0 == "PEERREADY_LIBRARY" ? SmallGarden.library : nil }, input: input, output: output,
      errors: errors, width: nil, today: .epoch)
    #expect(CommandLineTool.run(["score", "--jsonl"], console: console) == .inputOutput)
    #expect(errors.text.hasPrefix("Error: the disk of \"standard output\" is full."))
    #expect(output.text.isEmpty)
    #expect(lseek(input, 0, SEEK_CUR) < off_t(lines.utf8.count))
  }

  private func scores(of line: String) throws -> [String] {
    guard try Member.of(line, "format").text == "peerready/scorecard" else { return [] }
    return [try Member.of(Member.of(line, "overall"), "score").source]
  }
}
