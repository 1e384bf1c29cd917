import Foundation
import RulesLibrary
import TestSupport
import Testing

@testable import Records

#if canImport(Glibc)
  import Glibc
#endif

/// A file is replaced whole, keeps what it was, and is left alone where somebody else has changed it.
@Suite struct ReplaceTests {
  private let storage = Storage()

  @Test("The new bytes stand in the file, the old ones beside it, and nothing else is left") func replaced() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("one".utf8, to: "file.json")
    for (old, new) in [("one", "two"), ("two", "three")] {
      let kept = try storage.read(path, limit: 10)
      #expect(kept.bytes == Array(old.utf8))
      try storage.replace(kept, with: Array(new.utf8))
      #expect(try folder.text("file.json") == new)
      #expect(try folder.text("file.json.bak") == old)
    }
    #expect(try folder.names() == ["file.json", "file.json.bak"])
  }

  @Test("The permission bits stay, also those of the backup", arguments: [0o600, 0o640, 0o644, 0o664, 0o755])
  func mode(_ bits: Int) throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("old".utf8, to: "file")
    #expect(chmod(path, mode_t(bits)) == 0)
    try storage.replace(storage.read(path, limit: 10), with: Array("new".utf8))
    #expect(try folder.mode("file") == mode_t(bits))
    #expect(try folder.mode("file.bak") == mode_t(bits))
  }

  @Test("A link stays one, and its target is replaced where it lies") func link() throws {
    let folder = try TemporaryFolder()
    try folder.write("old".utf8, to: "there/target")
    _ = try folder.link("middle", to: "there/target")
    let link = try folder.link("link", to: "middle")
    try storage.replace(storage.read(link, limit: 10), with: Array("new".utf8))
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == "middle")
    #expect(try folder.text("there/target") == "new")
    #expect(try folder.text("there/target.bak") == "old")
    #expect(try folder.names() == ["link", "middle", "there"])
  }

  @Test("A link to nothing, or in a circle, says where it points") func brokenLinks() throws {
    let folder = try TemporaryFolder()
    let dangling = try folder.link("dangling", to: "nowhere")
    let circle = try folder.link("circle", to: "circle")
    #expect(throws: StorageFault.link(path: dangling, target: "nowhere")) { try storage.read(dangling, limit: 10) }
    #expect(throws: StorageFault.link(path: circle, target: "circle")) { try storage.read(circle, limit: 10) }
  }

  @Test("A file that was changed after it was read is left alone; the new bytes go beside it") func changed() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("old".utf8, to: "file.json")
    let kept = try storage.read(path, limit: 10)
    try folder.write("theirs".utf8, to: "file.json")
    let fault = #expect(throws: StorageFault.self) { try storage.replace(kept, with: Array("ours".utf8)) }
    guard case .changedMeanwhile(path, let copy)? = fault else {
      Issue.record("\(String(describing: fault))")
      return
    }
    let name = try #require(copy.split(separator: "/").last.map(String.init))
    #expect(name.hasPrefix("file.copy-from-") && name.hasSuffix(".json"))
    #expect(try folder.text(name) == "ours")
    #expect(try folder.text("file.json") == "theirs")
    #expect(try folder.names() == [name, "file.json"].sorted())
  }

  @Test("A file that vanished is not made again; the new bytes go beside it") func vanished() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("old".utf8, to: "file.json")
    let kept = try storage.read(path, limit: 10)
    try FileManager.default.removeItem(atPath: path)
    #expect(throws: StorageFault.self) { try storage.replace(kept, with: Array("ours".utf8)) }
    let names = try folder.names()
    #expect(names.count == 1)
    #expect(try folder.text(names[0]) == "ours")
  }

  @Test("A folder that vanished with the file is said so") func vanishedFolder() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("old".utf8, to: "inner/file.json")
    let kept = try storage.read(path, limit: 10)
    try FileManager.default.removeItem(atPath: "\(folder.path)/inner")
    #expect(throws: StorageFault.folderVanished(path: path)) { try storage.replace(kept, with: [1]) }
    #expect(try folder.names().isEmpty)
  }

  @Test("What was submitted stays as it is; a draft may be submitted") func submitted() throws {
    let folder = try TemporaryFolder()
    let submitted = #"{"format": "peerready/assessment", "status": "submitted"}"#
    let path = try folder.write(#"{"format": "peerready/assessment", "status": "draft"}"#.utf8, to: "file")
    try storage.replace(storage.read(path, limit: 100), with: Array(submitted.utf8))
    #expect(throws: StorageFault.submitted(path: path)) {
      try storage.replace(storage.read(path, limit: 100), with: [1])
    }
    #expect(try folder.text("file") == submitted)
    let plan = try folder.write(#"{"format": "peerready/plan", "status": "submitted"}"#.utf8, to: "plan")
    try storage.replace(storage.read(plan, limit: 100), with: [1])
  }

  @Test("update hands over what is there, and puts there what comes back") func update() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("1".utf8, to: "file")
    for _ in 0..<3 { try storage.update(path, limit: 10) { $0.bytes + [UInt8(ascii: "1")] } }
    #expect(try folder.text("file") == "1111")
    struct Changed: Error {}
    #expect(throws: Changed.self) { try storage.update(path, limit: 10) { _ in throw Changed() } }
    #expect(throws: StorageFault.unread(FileFault(path: path, reason: .tooLarge(limit: 3)))) {
      try storage.update(path, limit: 3) { _ in [] }
    }
    let missing = "\(folder.path)/missing"
    #expect(throws: StorageFault.unread(FileFault(path: missing, reason: .missing))) {
      try storage.update(missing, limit: 3) { _ in [] }
    }
    #expect(try folder.names() == ["file", "file.bak"])
  }
}
