import RulesLibrary
import StrictJSON
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

/// A readiness folder is made by only adding, for its owner alone, and its own file last.
@Suite struct NewFolderTests {
  private let settings = FolderSettings(organisation: "Anytown", teams: ["Seed group"])

  @Test("A new place gets every part, for its owner alone") func new() throws {
    let place = try TemporaryFolder()
    let folder = try NewFolder("\(place.path)/ours/", settings: settings)
    #expect(folder.path == "\(place.path)/ours" && folder.present.isEmpty)
    #expect(!Folder.isTaken(folder.path))  // looking makes nothing
    try folder.make(Storage())
    #expect(try Folder.names(in: folder.path) == ["assessments", "ballots", "drafts", "folder.json"])
    var library = try Library()
    #expect(try ReadinessFolder(folder.path, library: &library).settings == settings)
    let modes = try ["", "/assessments", "/ballots", "/drafts", "/folder.json"].map { try mode(folder.path + $0) }
    #expect(modes == [0o700, 0o700, 0o700, 0o700, 0o600])
  }

  @Test("A folder with things in it gets what is missing, and nothing in it changes") func existing() throws {
    let place = try TemporaryFolder()
    let letter = try place.write("mine".utf8, to: "letter.txt")
    let kept = try place.write("old".utf8, to: "assessments/old.json")
    let before = try mode(place.path)
    let folder = try NewFolder(place.path, settings: settings)
    #expect(folder.present == [.assessments])
    try folder.make(Storage())
    #expect(
      try Folder.names(in: place.path) == ["assessments", "ballots", "drafts", "folder.json", "letter.txt"])
    #expect(try RegularFile.read(letter, limit: 10) == Array("mine".utf8))
    #expect(try RegularFile.read(kept, limit: 10) == Array("old".utf8))
    #expect(try mode(place.path) == before)
  }

  @Test("A readiness folder is left as it is, and so is what stands where a part should be") func obstacles() throws {
    let place = try TemporaryFolder()
    let drafts = try place.write([], to: "drafts")
    #expect(throws: NewFolder.Obstacle.isTaken(drafts)) { try NewFolder(place.path, settings: settings) }
    #expect(throws: NewFolder.Obstacle.isTaken(drafts)) { try NewFolder(drafts, settings: settings) }
    let other = try TemporaryFolder()
    _ = try other.link("folder.json", to: "nowhere")
    #expect(throws: NewFolder.Obstacle.isReadinessFolder(other.path)) { try NewFolder(other.path, settings: settings) }
    #expect(try Folder.names(in: place.path) == ["drafts"])
  }

  @Test("Where a call of the system fails it says so, and doing it again makes the rest", arguments: 0..<4)
  func failing(_ place: Int) throws {
    let temporary = try TemporaryFolder()
    let folder = try NewFolder("\(temporary.path)/ours", settings: settings)
    var calls = 0
    var system = FileSystem.real
    system.makeFolder = { path, mode throws(SystemFault) in
      defer { calls += 1 }
      if calls == place { throw SystemFault(number: ENOSPC) }
      try FileSystem.real.makeFolder(path, mode)
    }
    let path = folder.path + ["", "/assessments", "/ballots", "/drafts"][place]
    #expect(throws: StorageFault.file(FileFault(path: path, reason: .noSpace))) { try folder.make(Storage(system)) }
    #expect(!Folder.isTaken("\(folder.path)/folder.json"))
    try NewFolder(folder.path, settings: settings).make(Storage())
    #expect(try Folder.names(in: folder.path) == ["assessments", "ballots", "drafts", "folder.json"])
  }

  @Test("The folder around it has to be there") func missing() throws {
    let place = try TemporaryFolder()
    let path = "\(place.path)/a/b"
    #expect(throws: StorageFault.file(FileFault(path: path, reason: .missing))) {
      try NewFolder(path, settings: settings).make(Storage())
    }
  }

  @Test("A new assessment is put under a name made from its id, whatever the id is, and never over another")
  func adding() throws {
    let folder = try GardenFolder()
    let long = String(repeating: "x", count: 400)
    for (id, name) in [
      ("november-r2", "november-r2"), ("../../Über: November", "ber-november"), ("…", "assessment"),
      (long, String(long.prefix(180))),
    ] {
      let path = try ReadinessFolder.add(assessment: [1], id: id, to: folder.path + "/", storage: Storage())
      #expect(path == "\(folder.path)/assessments/\(name).json")
      #expect(throws: StorageFault.file(FileFault(path: path, reason: .exists))) {
        try ReadinessFolder.add(assessment: [2], id: id, to: folder.path, storage: Storage())
      }
      #expect(try RegularFile.read(path, limit: 10) == [1])
    }
  }

  private func mode(_ path: String) throws -> mode_t {
    var status = stat()
    try #require(stat(path, &status) == 0)
    return status.st_mode & 0o7777
  }
}
