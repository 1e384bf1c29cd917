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

/// Files that are no files, too large, or not ours to read.
@Suite struct ReadingLimitsTests {
  @Test("A named pipe is refused and not waited for", arguments: ["score", "check", "explain", "plan"])
  func namedPipe(_ command: String) throws {
    let folder = try TemporaryFolder()
    let path = "\(folder.path)/pipe"
    try #require(mkfifo(path, 0o600) == 0)
    let run = try Run([command, path])
    #expect(run.status == .inputMissing)
    #expect(run.errors.hasPrefix("Error: \"\(path)\" is not an ordinary file."))
    #expect(try Run(["score", "--jsonl", path]).status == .inputMissing)
  }

  @Test("A folder is refused by its name") func folder() throws {
    let folder = try TemporaryFolder()
    let run = try Run(["score", folder.path])
    #expect(run.status == .inputMissing)
    #expect(run.errors == "Error: \"\(folder.path)\" is a folder; name a file in it\n")
  }

  @Test("An assessment of more than eight mebibytes is refused, one of just as much is read", arguments: [0, 1])
  func tooLarge(_ more: Int) throws {
    let text = try Fixture.text()
    let padded = text + String(repeating: " ", count: 8 * 1024 * 1024 - text.utf8.count + more)
    let run = try Run(["score", "-", "--json"], input: padded)
    #expect(run.status == (more == 0 ? .fine : .inputWrong))
    #expect(run.output.isEmpty == (more > 0))
  }

  @Test("A file that may not be read is status 77", .enabled(if: getuid() != 0)) func notPermitted() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(try Fixture.text().utf8, to: "locked.json")
    chmod(path, 0)
    let run = try Run(["score", path])
    #expect(run.status == .notPermitted)
    #expect(run.errors.hasPrefix("Error: \"\(path)\" may not be opened by you."))
  }

  @Test("A folder that may not be written to is status 77", .enabled(if: getuid() != 0)) func notWritable() throws {
    let folder = try TemporaryFolder()
    let closed = try folder.makeFolder("closed")
    chmod(closed, 0o500)
    defer { chmod(closed, 0o700) }
    #expect(try Run(["new", "small-garden", "-o", "\(closed)/a.json"]).status == .notPermitted)
  }
}
