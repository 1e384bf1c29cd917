import Foundation
import TestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#endif

/// `score --jsonl` as another program's partner: it sends a line, and waits for the answer before it sends the next.
@Suite struct ConversationTests {
  @Test("Each line is answered before the next is sent") func answersEachLine() throws {
    let text = try Repository.text(of: "Examples/anytown/assessments/2026-Q4-checklist.json")
    let line = Data((text.split(separator: "\n").joined() + "\n").utf8)
    let (process, input, output) = (Process(), Pipe(), Pipe())
    process.executableURL = try Tool().executable
    process.arguments = ["score", "--jsonl"]
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    for _ in 0..<3 {
      try input.fileHandleForWriting.write(contentsOf: line)
      #expect(try answer(from: output).hasSuffix("}\n"))
    }
    try input.fileHandleForWriting.close()
    #expect(try output.fileHandleForReading.readToEnd() ?? Data() == Data())
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
  }

  /// What comes up to a line feed. Gives up where nothing comes for a minute, so that a fault fails instead of waiting for ever.
  private func answer(from pipe: Pipe) throws -> String {
    var bytes = Data()
    while bytes.last != UInt8(ascii: "\n") {
      var waiting = pollfd(fd: pipe.fileHandleForReading.fileDescriptor, events: Int16(POLLIN), revents: 0)
      try #require(poll(&waiting, 1, 60_000) == 1, "no answer while the input stays open")
      bytes += pipe.fileHandleForReading.availableData
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
