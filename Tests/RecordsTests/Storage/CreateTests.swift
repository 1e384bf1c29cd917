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
@Suite struct CreateTests {
  private let storage = Storage()

  @Test("It holds the bytes, for its owner alone, and nothing else is left") func bytesAndMode() throws {
    let folder = try TemporaryFolder()
    let bytes = (0..<300_000).map { UInt8(truncatingIfNeeded: $0) }
    try storage.create("\(folder.path)/new", with: bytes)
    #expect(try RegularFile.read("\(folder.path)/new", limit: 1_000_000) == bytes)
    #expect(try folder.mode("new") == 0o600)
    #expect(try folder.names() == ["new"])
  }

  @Test("A file that is there is not replaced") func existing() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("old".utf8, to: "file")
    #expect(throws: exists(path)) { try storage.create(path, with: Array("new".utf8)) }
    #expect(try folder.text("file") == "old")
    #expect(try folder.names() == ["file"])
  }

  @Test("A link is not written through, whether it leads somewhere or nowhere") func links() throws {
    let folder = try TemporaryFolder()
    let target = try folder.write("old".utf8, to: "target")
    let link = try folder.link("link", to: target)
    let dangling = try folder.link("dangling", to: "\(folder.path)/nowhere")
    for path in [link, dangling] { #expect(throws: exists(path)) { try storage.create(path, with: [1]) } }
    #expect(try folder.text("target") == "old")
    #expect(try folder.names() == ["dangling", "link", "target"])
  }

  @Test("A folder that is not there, and a folder in the file's place, are told apart") func folders() throws {
    let folder = try TemporaryFolder()
    let missing = "\(folder.path)/missing/file"
    #expect(throws: StorageFault.file(FileFault(path: missing, reason: .missing))) {
      try storage.create(missing, with: [])
    }
    let taken = try folder.makeFolder("taken")
    #expect(throws: exists(taken)) { try storage.create(taken, with: []) }
    for path in ["\(taken)/", "\(taken)/.", "\(taken)/..", ""] {
      #expect(throws: StorageFault.file(FileFault(path: path, reason: .isFolder))) {
        try storage.create(path, with: [])
      }
    }
  }

  @Test("Of two that make the same file, one does") func twice() throws {
    let folder = try TemporaryFolder()
    var system = FileSystem.real
    system.link = { [link = system.link] old, new throws(SystemFault) in
      try link(old, new)  // the other one, just before
      try link(old, new)
    }
    #expect(throws: exists("\(folder.path)/file")) {
      try Storage(system).create("\(folder.path)/file", with: Array("ours".utf8))
    }
    #expect(try folder.names() == ["file"])
  }

  @Test("A disk without second names gets the file whole all the same", arguments: [EPERM, ENOTSUP, ENOSYS, EMLINK])
  func withoutLinks(_ number: Int32) throws {
    let folder = try TemporaryFolder()
    var system = FileSystem.real
    system.link = { _, _ throws(SystemFault) in throw SystemFault(number: number) }
    let path = "\(folder.path)/file"
    try Storage(system).create(path, with: Array("new".utf8))
    #expect(throws: exists(path)) { try Storage(system).create(path, with: Array("other".utf8)) }
    #expect(try folder.text("file") == "new")
    #expect(try folder.mode("file") == 0o600)
    #expect(try folder.names() == ["file"])
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

  private func exists(_ path: String) -> StorageFault { .file(FileFault(path: path, reason: .exists)) }
}
