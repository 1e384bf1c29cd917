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

/// A draft becomes a record: first the record is there, then the journal goes.
@Suite struct JournalFinishTests {
  private let storage = Storage()

  @Test("The record is there, and the journal and its lock are gone") func finished() throws {
    let folder = try TemporaryFolder()
    try draft(in: folder).finish(Array("record".utf8), at: "\(folder.path)/record", replacing: nil)
    #expect(try folder.names() == ["record"])
    #expect(try folder.text("record") == "record")
    #expect(try folder.mode("record") == 0o600)
  }

  @Test("Cut off between the two, it is finished by doing it again") func again() throws {
    let folder = try TemporaryFolder()
    try draft(in: folder).close()
    try folder.write("record".utf8, to: "record")
    let (journal, replay) = try Journal.resume("\(folder.path)/draft", in: storage)
    #expect(replay.isSubmitted)
    try journal.finish(Array("record".utf8), at: "\(folder.path)/record", replacing: nil)
    #expect(try folder.names() == ["record"])
  }

  @Test("Another record in its place is not replaced, and the journal stays", arguments: ["other", "recor", "records"])
  func other(_ text: String) throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(text.utf8, to: "record")
    let journal = try draft(in: folder)
    #expect(throws: StorageFault.file(FileFault(path: path, reason: .exists))) {
      try journal.finish(Array("record".utf8), at: path, replacing: nil)
    }
    #expect(try folder.text("record") == text)
    #expect(try folder.names() == ["draft", "record"])
  }

  @Test("The journal stays until what belongs to the record is written too, and then all is finished by doing it again")
  func also() throws {
    struct Fault: Error {}
    let folder = try TemporaryFolder()
    let (path, journal) = ("\(folder.path)/record", try draft(in: folder))
    #expect(throws: Fault.self) {
      try journal.finish(Array("record".utf8), at: path, replacing: nil) { throw Fault() }
    }
    #expect(try folder.names() == ["draft", "record"])
    let kept = try storage.read(path, limit: 100)
    let again = try Journal.resume("\(folder.path)/draft", in: storage).journal
    try again.finish(Array("record".utf8), at: path, replacing: kept) { try folder.write("plan".utf8, to: "plan") }
    #expect(try folder.names() == ["plan", "record"])
  }

  private func draft(in folder: TemporaryFolder) throws -> Journal {
    var journal = try Journal.begin("\(folder.path)/draft", record: ["status": "draft"], in: storage)
    try journal.append(JournalEntry(set: ["status"], to: "submitted"))
    return journal
  }
}
