import RulesLibrary
import StrictJSON
import Testing

/// Every shipped file as a file: sound, in its place, and built in byte for byte.
@Suite struct ShippedFilesTests {
  @Test("The checklist is among the files that are found")
  func found() {
    #expect(Shipped.all.contains { $0.id == "imroc-checklist" && $0.version == "1.0.0" })
  }

  @Test("A shipped file keeps to every rule of check", arguments: Shipped.all)
  func sound(_ file: Shipped) throws {
    #expect(try file.findings().map { "\($0.place.line):\($0.place.column) \($0.place.path): \($0.message)" } == [])
  }

  @Test("What is built in is the file, byte for byte", arguments: Shipped.all)
  func builtIn(_ file: Shipped) throws {
    var library = try Library()
    let name = try #require(QuestionnaireName("\(file.id)@\(file.version)"))
    #expect(try library.file(name).bytes == file.bytes())
  }

  @Test("Nothing is built in that is not a shipped file")
  func nothingElse() throws {
    #expect(
      try Library().entries.map(\.path).sorted()
        == Shipped.all.map { "questionnaires/\($0.id)/\($0.version).json" }.sorted())
  }

  @Test("A shipped file ends with one line feed, and holds neither carriage returns nor tabs", arguments: Shipped.all)
  func plainText(_ file: Shipped) throws {
    let bytes = try file.bytes()
    #expect(bytes.suffix(2) == Array("}\n".utf8))
    #expect(!bytes.contains(UInt8(ascii: "\r")) && !bytes.contains(UInt8(ascii: "\t")))
  }
}
