import Digests
import RulesLibrary
import StrictJSON
import TestSupport
import Testing

/// A released questionnaire never changes: `questionnaires/released.json` holds what it was.
@Suite struct ReleasedTests {
  private static let folder = "\(Repository.root)/questionnaires"

  @Test("Every released file is there, byte for byte") func unchanged() throws {
    #expect(try ledger().faults(in: Self.folder) == [])
  }

  @Test("Every shipped file that is no pre-release is released", arguments: Shipped.all)
  func released(_ file: Shipped) throws {
    let isPreRelease = try #require(Version(file.version)).isPreRelease
    #expect(try isPreRelease || ledger().files.contains { $0.path == "\(file.id)/\(file.version).json" })
  }

  @Test("The ledger is written as the tool writes, its files in order") func form() throws {
    let files = try ledger().files.map { ($0.path, JSONValue.string($0.sha256)) }
    let value: JSONValue = ["format": "peerready/released", "formatVersion": 1, "files": .members(files)]
    #expect(try JSONWriter.pretty(value) == bytes())
  }

  @Test("A file that changed by one byte, and one that is gone, are found out") func faults() throws {
    let folder = try TemporaryFolder()
    let digest = SHA256.hex(of: Array("same\n".utf8))
    for name in ["a/1.0.0.json", "b/1.0.0.json"] { try folder.write("same\n".utf8, to: name) }
    let names = ["a/1.0.0.json", "b/1.0.0.json", "c/1.0.0.json"]
    let files = JSONValue.members(names.map { ($0, .string(digest)) })
    let value: JSONValue = ["format": "peerready/released", "formatVersion": 1, "files": files]
    let ledger = try Ledger(JSONWriter.pretty(value))
    #expect(ledger.faults(in: folder.path) == ["c/1.0.0.json is not there"])
    try folder.write("samE\n".utf8, to: "b/1.0.0.json")
    #expect(ledger.faults(in: folder.path) == ["b/1.0.0.json has changed", "c/1.0.0.json is not there"])
  }

  private func ledger() throws -> Ledger { try Ledger(bytes()) }

  private func bytes() throws -> [UInt8] { try RegularFile.read("\(Self.folder)/released.json", limit: 100_000) }
}
