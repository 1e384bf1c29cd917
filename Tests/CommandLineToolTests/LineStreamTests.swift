import RulesLibrary
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

/// Lines out of a long input, wherever its chunks of 256 KiB end.
@Suite struct LineStreamTests {
  private static let chunk = 256 * 1024

  @Test(
    "Every line comes once, and what follows the last line feed too",
    arguments: [
      ("", [String]()), ("a", ["a"]), ("a\n", ["a"]), ("a\nb", ["a", "b"]), ("\n", [""]), ("\n\na\n", ["", "", "a"]),
      ("a\r\nb\r\n", ["a\r", "b\r"]),
    ])
  func lines(_ text: String, _ expected: [String]) throws { #expect(try lines(of: text, limit: 10) == expected) }

  @Test("A line feed may stand just before, at or after the end of a chunk", arguments: -2...2)
  func chunkBoundary(_ offset: Int) throws {
    let first = String(repeating: "a", count: Self.chunk + offset)
    let second = String(repeating: "b", count: 2 * Self.chunk + offset)
    #expect(try lines(of: "\(first)\n\(second)\nc", limit: .max) == [first, second, "c"])
    #expect(try lines(of: "\(first)\n", limit: .max) == [first])
  }

  @Test("A line of the limit is a line; a longer one is passed over, and the next is read", arguments: [10, 300_000])
  func limit(_ limit: Int) throws {
    let (fits, long) = (String(repeating: "a", count: limit), String(repeating: "b", count: limit + 1))
    let longest = String(repeating: "c", count: 3 * Self.chunk + limit)
    #expect(
      try lines(of: "\(fits)\n\(long)\nx\n\(longest)\ny\n\(longest)", limit: limit) == [fits, nil, "x", nil, "y", nil])
  }

  @Test("A pipe that gives a few bytes at a time gives the same lines") func smallPieces() throws {
    var ends: [Int32] = [0, 0]
    let made = pipe(&ends)
    try #require(made == 0)
    defer { close(ends[0]) }
    var stream = LineStream(descriptor: ends[0], path: "pipe", limit: 100)
    for piece in ["ab", "c\nd", "\n"] { _ = write(ends[1], piece, piece.utf8.count) }
    #expect(try stream.next() == .bytes(Array("abc".utf8)))
    _ = write(ends[1], "e", 1)
    close(ends[1])
    #expect(try stream.next() == .bytes(Array("d".utf8)))
    #expect(try stream.next() == .bytes(Array("e".utf8)))
    #expect(try stream.next() == nil)
  }

  @Test("Before each read, and only then, it says that it may wait") func beforeWaiting() throws {
    var ends: [Int32] = [0, 0]
    let made = pipe(&ends)
    try #require(made == 0)
    defer { close(ends[0]) }
    var calls = 0
    var stream = LineStream(descriptor: ends[0], path: "pipe", limit: 100, beforeWaiting: { calls += 1 })
    _ = write(ends[1], "a\nb\n", 4)
    _ = try (stream.next(), stream.next())
    #expect(calls == 1, "two lines of one read")
    close(ends[1])
    #expect(try stream.next() == nil)
    #expect(calls == 2, "and the read that finds the end")
  }

  @Test("An input that cannot be read is an error and not an end") func unreadable() {
    var stream = LineStream(descriptor: -1, path: "nothing", limit: 10)
    #expect(throws: FileFault(path: "nothing", errorNumber: EBADF)) { try stream.next() }
  }

  /// The lines of a file of that text; nil for one that was too long.
  private func lines(of text: String, limit: Int) throws -> [String?] {
    let folder = try TemporaryFolder()
    let descriptor = open(try folder.write(text.utf8, to: "lines"), O_RDONLY)
    defer { close(descriptor) }
    var stream = LineStream(descriptor: descriptor, path: "lines", limit: limit)
    var lines: [String?] = []
    while let line = try stream.next() {
      guard case .bytes(let bytes) = line else {
        lines.append(nil)
        continue
      }
      lines.append(String(decoding: bytes, as: UTF8.self))
    }
    return lines
  }
}
