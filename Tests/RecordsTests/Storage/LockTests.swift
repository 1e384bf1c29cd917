import Foundation
import RulesLibrary
import TestSupport
import Testing

@testable import Records

#if canImport(Glibc)
  import Glibc
#endif

/// Who may work on a file, and who waits.
@Suite struct LockTests {
  @Test("A lock is there while the work goes on, says whose it is in plain words, and is gone after it")
  func whileWorking() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("old".utf8, to: "file")
    try Storage(system()).update(path, limit: 10) { _ throws in
      #expect(try folder.text("file.lock") == Self.text(host: "here", process: 20))
      #expect(try folder.mode("file.lock") & ~0o022 == 0o644 & ~0o022)
      return Array("new".utf8)
    }
    #expect(try folder.names() == ["file", "file.bak"])
  }

  @Test("The lock of a link is that of the file it leads to") func links() throws {
    let folder = try TemporaryFolder()
    try folder.write("old".utf8, to: "there/file")
    let link = try folder.link("link", to: "there/file")
    try Storage(system()).update(link, limit: 10) { _ throws in
      #expect(try folder.text("there/file.lock") != nil)
      return []
    }
  }

  @Test(
    "The lock of a living process, or of another computer, is waited for about two seconds, and stays",
    arguments: [("here", 20), ("here", 21), ("elsewhere", 1), ("elsewhere", 20)] as [(String, Int32)])
  func held(_ host: String, _ process: Int32) throws {
    let (folder, path) = try locked(Self.text(host: host, process: process))
    var waited = 0
    var system = system()
    system.wait = { waited += $0 }
    let holder = LockHolder(host: host, user: "ann", process: process, since: Self.noon)
    #expect(throws: StorageFault.locked(path: path, holder: holder)) {
      try Storage(system).update(path, limit: 10) { _ in [] }
    }
    #expect((1500...2500).contains(waited))
    #expect(try folder.text("file.lock") == Self.text(host: host, process: process))
    #expect(try folder.names() == ["file", "file.lock"])
  }

  @Test("Once the lock is let go of, the one who waits has it") func letGo() throws {
    let (folder, path) = try locked(Self.text(host: "elsewhere", process: 1))
    var (waits, system) = (0, system())
    system.wait = { _ in
      waits += 1
      if waits == 5 { unlink("\(path).lock") }
    }
    try Storage(system).update(path, limit: 10) { _ in Array("new".utf8) }
    #expect(waits == 5)
    #expect(try folder.text("file") == "new")
  }

  @Test("The lock of a process of this computer that is gone is taken over at once") func stale() throws {
    let (folder, path) = try locked(Self.text(host: "here", process: 3))
    try Storage(system()).update(path, limit: 10) { _ throws in
      #expect(try folder.text("file.lock") == Self.text(host: "here", process: 20))
      return Array("new".utf8)
    }
    #expect(try folder.names() == ["file", "file.bak"])
  }

  @Test("Of two that find the same stale lock, only one has it", arguments: ["open", "hold", "status"])
  func raceForStale(_ moment: String) throws {
    let (folder, path) = try locked(Self.text(host: "here", process: 3))
    let place = FilePlace(path)
    let other = Storage(system(process: 21))
    var slow = system()
    var theirs: FileLock?
    /// The other one is faster, just before a call of this one.
    func lose(_ call: String) {
      if call == moment, theirs == nil { theirs = try? other.lock(place) }
    }
    slow.open = { [open = slow.open] path, flags, mode throws(SystemFault) in
      if flags & O_RDWR != 0 { lose("open") }
      return try open(path, flags, mode)
    }
    slow.hold = { [hold = slow.hold] descriptor throws(SystemFault) in
      lose("hold")
      try hold(descriptor)
    }
    slow.status = { [status = slow.status] path throws(SystemFault) in
      if moment == "status", path.hasSuffix(".lock"), theirs == nil {
        #expect((try? other.lock(place)) == nil, "this one holds the stale lock, and nobody else can take it over")
        theirs = FileLock(path: "", identity: FileStatus.Identity(device: 0, inode: 0))
      }
      return try status(path)
    }
    let ours = try? Storage(slow).lock(place)
    #expect((ours == nil) == (moment != "status"))
    let holder = moment == "status" ? Int32(20) : 21
    #expect(try folder.text("file.lock") == Self.text(host: "here", process: holder))
  }

  @Test(
    "A lock that does not say whose it is is never taken over",
    arguments: ["", "PeerReady", "something else\n", Self.text(host: "here", process: 3) + "\n"])
  func unreadable(_ text: String) throws {
    let (folder, path) = try locked(text)
    #expect(throws: StorageFault.lockUnreadable(path: path)) {
      try Storage(system()).update(path, limit: 10) { _ in [] }
    }
    #expect(try folder.text("file.lock") == text)
  }

  @Test("Neither a folder nor a link to nothing in the place of a lock is one") func odd() throws {
    let folder = try TemporaryFolder()
    for name in ["a", "b"] { try folder.write("old".utf8, to: name) }
    try folder.makeFolder("a.lock")
    _ = try folder.link("b.lock", to: "nowhere")
    for name in ["a", "b"] {
      let path = "\(folder.path)/\(name)"
      #expect(throws: StorageFault.lockUnreadable(path: path)) {
        try Storage(system()).update(path, limit: 10) { _ in [] }
      }
    }
    #expect(try folder.names() == ["a", "a.lock", "b", "b.lock"])
  }

  @Test("A lock that came into the place of one's own is left alone") func notOwn() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("old".utf8, to: "file")
    try Storage(system()).update(path, limit: 10) { _ throws in
      try folder.write(Self.text(host: "elsewhere", process: 1).utf8, to: "other")
      #expect(rename("\(folder.path)/other", "\(path).lock") == 0)
      return Array("new".utf8)
    }
    #expect(try folder.text("file.lock") == Self.text(host: "elsewhere", process: 1))
  }

  /// This process is 20 on the computer `here`; those from 20 on are there, and time passes at once.
  private func system(process: Int32 = 20) -> FileSystem {
    var system = FileSystem.real
    system.holder = { LockHolder(host: "here", user: "ann", process: process, since: Self.noon) }
    system.isRunning = { $0 >= 20 }
    system.wait = { _ in }
    return system
  }

  private func locked(_ text: String) throws -> (TemporaryFolder, String) {
    let folder = try TemporaryFolder()
    try folder.write(text.utf8, to: "file.lock")
    return (folder, try folder.write("old".utf8, to: "file"))
  }

  private static let noon = LocalTime("2026-11-21 12:00:00") ?? .now

  private static func text(host: String, process: Int32) -> String {
    """
    PeerReady is at work on the file of this name without .lock.
    host: \(host)
    user: ann
    process: \(process)
    since: 2026-11-21 12:00:00

    """
  }
}
