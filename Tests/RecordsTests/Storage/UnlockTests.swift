import TestSupport
import Testing

@testable import Records

/// A lock is taken away where nobody can be at work, and where somebody insists.
@Suite struct UnlockTests {
  @Test("A stale lock goes at once, by the name of the file or its own", arguments: ["file", "file.lock"])
  func stale(_ name: String) throws {
    let (folder, storage) = try locked(by: 3)
    let result = try storage.unlock("\(folder.path)/\(name)", evenIfHeld: false)
    #expect(result == Unlocking(lock: "\(folder.path)/file.lock", state: .stale(try holder(3)), isRemoved: true))
    #expect(try folder.names() == ["file"])
  }

  @Test("One that may be in use stays unless it is asked for") func held() throws {
    let (folder, storage) = try locked(by: 30)
    let lock = "\(folder.path)/file.lock"
    let state = LockState.held(try holder(30))
    #expect(try storage.unlock(lock, evenIfHeld: false) == Unlocking(lock: lock, state: state, isRemoved: false))
    #expect(try folder.names() == ["file", "file.lock"])
    #expect(try storage.unlock(lock, evenIfHeld: true) == Unlocking(lock: lock, state: state, isRemoved: true))
    #expect(try folder.names() == ["file"])
    #expect(try storage.unlock(lock, evenIfHeld: true) == Unlocking(lock: lock, state: .free, isRemoved: false))
  }

  @Test("So does one that does not say whose it is") func unreadable() throws {
    let (folder, storage) = try locked(by: 3)
    try folder.write([], to: "file.lock")
    #expect(try storage.unlock("\(folder.path)/file", evenIfHeld: false).state == .unreadable)
    #expect(try folder.names() == ["file", "file.lock"])
    #expect(try storage.unlock("\(folder.path)/file", evenIfHeld: true).isRemoved)
    #expect(try folder.names() == ["file"])
  }

  @Test("A folder in its place stays whatever is asked for, and a link to nothing goes") func odd() throws {
    let (folder, storage) = try locked(by: 3)
    try folder.makeFolder("other.lock")
    #expect(throws: StorageFault.self) { try storage.unlock("\(folder.path)/other", evenIfHeld: true) }
    _ = try folder.link("third.lock", to: "nowhere")
    #expect(try storage.unlock("\(folder.path)/third", evenIfHeld: false).state == .unreadable)
    #expect(try storage.unlock("\(folder.path)/third", evenIfHeld: true).isRemoved)
    #expect(try folder.names() == ["file", "file.lock", "other.lock"])
  }

  private func locked(by process: Int32) throws -> (TemporaryFolder, Storage) {
    let folder = try TemporaryFolder()
    try folder.write("old".utf8, to: "file")
    try folder.write(holder(process).lockText, to: "file.lock")
    var system = FileSystem.real
    let own = try holder(20)
    system.holder = { own }
    system.isRunning = { $0 >= 20 }
    return (folder, Storage(system))
  }

  private func holder(_ process: Int32) throws -> LockHolder {
    LockHolder(host: "here", user: "ann", process: process, since: try #require(LocalTime("2026-11-21 12:00:00")))
  }
}
