import TestSupport
import Testing

@testable import RulesLibrary

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Files that are read, and things that are no ordinary files.
@Suite struct RegularFileTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test("A file is read whole, whatever its size", arguments: [0, 1, 262_143, 262_144, 262_145, 600_000])
  func whole(_ count: Int) throws {
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    let path = try folder.write(bytes, to: "file")
    #expect(try RegularFile.read(path, limit: 1_000_000) == bytes)
  }

  @Test("A file may be as large as the limit, and not a byte larger")
  func limit() throws {
    let path = try folder.write([UInt8](repeating: 7, count: 1000), to: "file")
    #expect(try RegularFile.read(path, limit: 1000).count == 1000)
    #expect(throws: FileFault(path: path, reason: .tooLarge(limit: 999))) { try RegularFile.read(path, limit: 999) }
  }

  @Test("A link to a file is read")
  func link() throws {
    let path = try folder.write([1, 2, 3], to: "file")
    #expect(try RegularFile.read(folder.link("link", to: path), limit: 10) == [1, 2, 3])
  }

  @Test("What is not there is missing")
  func missing() throws {
    let file = try folder.write([], to: "file")
    let dangling = try folder.link("link", to: "\(folder.path)/nowhere")
    for path in ["\(folder.path)/nowhere", "\(file)/inside", dangling, ""] {
      #expect(throws: FileFault(path: path, reason: .missing)) { try RegularFile.read(path, limit: 10) }
    }
  }

  @Test("A folder is no file")
  func isFolder() throws {
    #expect(throws: FileFault(path: folder.path, reason: .isFolder)) {
      try RegularFile.read(folder.path, limit: 10)
    }
  }

  @Test("A named pipe is refused without waiting for a writer, and so is a link to one")
  func namedPipe() throws {
    let path = "\(folder.path)/pipe"
    try #require(mkfifo(path, 0o600) == 0)
    for path in [path, try folder.link("link", to: path)] {
      #expect(throws: FileFault(path: path, reason: .notRegular)) { try RegularFile.read(path, limit: 10) }
    }
  }

  @Test("Devices are refused, the endless one too", arguments: ["/dev/zero", "/dev/null"])
  func devices(_ path: String) {
    #expect(throws: FileFault(path: path, reason: .notRegular)) { try RegularFile.read(path, limit: 10) }
  }

  @Test("Links in a circle are refused")
  func linksInACircle() throws {
    let path = try folder.link("one", to: "\(folder.path)/two")
    _ = try folder.link("two", to: path)
    let fault = #expect(throws: FileFault.self) { try RegularFile.read(path, limit: 10) }
    guard case .system = fault?.reason else {
      Issue.record("\(String(describing: fault))")
      return
    }
  }

  @Test("What another program sends is read to its end, up to the limit", arguments: [0, 1, 5000])
  func descriptor(_ count: Int) throws {
    let bytes = [UInt8](repeating: 9, count: count)
    #expect(try RegularFile.readAll(readingEnd(sending: bytes), path: "-", limit: count) == bytes)
    guard count > 0 else { return }
    let fault = FileFault(path: "-", reason: .tooLarge(limit: count - 1))
    let descriptor = try readingEnd(sending: bytes)
    #expect(throws: fault) { try RegularFile.readAll(descriptor, path: "-", limit: count - 1) }
  }

  @Test("A descriptor that is closed is an error, not the end")
  func closedDescriptor() {
    let fault = #expect(throws: FileFault.self) { try RegularFile.readAll(-1, path: "-", limit: 10) }
    #expect(fault?.path == "-")
  }

  private func readingEnd(sending bytes: [UInt8]) throws -> Int32 {
    var ends: [Int32] = [0, 0]
    try #require(pipe(&ends) == 0)
    try #require(write(ends[1], bytes, bytes.count) == bytes.count)
    close(ends[1])
    return ends[0]
  }
}
