import RulesLibrary
import TestSupport
import Testing

@testable import Records

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A new file is whole, its owner's alone, and never takes another's place.
@Suite struct NewFileTests {
  @Test("It holds the bytes, for its owner alone") func bytesAndMode() throws {
    let folder = try TemporaryFolder()
    let bytes = (0..<300_000).map { UInt8(truncatingIfNeeded: $0) }
    try NewFile.create("\(folder.path)/new", with: bytes)
    #expect(try RegularFile.read("\(folder.path)/new", limit: 1_000_000) == bytes)
    #expect(try mode("\(folder.path)/new") == 0o600)
  }

  @Test("A file that is there is not replaced") func existing() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("old".utf8, to: "file")
    #expect(throws: FileFault(path: path, reason: .exists)) { try NewFile.create(path, with: Array("new".utf8)) }
    #expect(try RegularFile.read(path, limit: 10) == Array("old".utf8))
  }

  @Test("A link is not written through, whether it leads somewhere or nowhere") func links() throws {
    let folder = try TemporaryFolder()
    let target = try folder.write("old".utf8, to: "target")
    let link = try folder.link("link", to: target)
    let dangling = try folder.link("dangling", to: "\(folder.path)/nowhere")
    for path in [link, dangling] {
      #expect(throws: FileFault(path: path, reason: .exists)) { try NewFile.create(path, with: [1]) }
    }
    #expect(try RegularFile.read(target, limit: 10) == Array("old".utf8))
    #expect(throws: FileFault(path: "\(folder.path)/nowhere", reason: .missing)) {
      try RegularFile.read("\(folder.path)/nowhere", limit: 10)
    }
  }

  @Test("A folder that is not there, and a folder in the file's place, are told apart") func folders() throws {
    let folder = try TemporaryFolder()
    let missing = "\(folder.path)/missing/file"
    #expect(throws: FileFault(path: missing, reason: .missing)) { try NewFile.create(missing, with: []) }
    let taken = try folder.makeFolder("taken")
    #expect(throws: FileFault(path: taken, reason: .exists)) { try NewFile.create(taken, with: []) }
  }

  @Test("All bytes go to a descriptor, and an error of the system comes back by its number") func descriptor() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write([], to: "sink")
    let descriptor = open(path, O_WRONLY)
    #expect(Descriptor.write(Array(repeating: 7, count: 200_000), to: descriptor) == nil)
    close(descriptor)
    #expect(try RegularFile.read(path, limit: 1_000_000).count == 200_000)
    #expect(Descriptor.write([1], to: -1) == EBADF)
  }

  private func mode(_ path: String) throws -> mode_t {
    var status = stat()
    try #require(stat(path, &status) == 0)
    return status.st_mode & 0o7777
  }
}
