import Digests
import TestSupport
import Testing

@testable import RulesLibrary

/// Questionnaires found by name, built in and in folders.
@Suite struct LibraryTests {
  @Test("The checklist is built in, and its bytes have the digest that pins it")
  func builtIn() throws {
    var library = try Library()
    #expect(library.ids.contains("imroc-checklist"))
    let loaded = try library.questionnaire(name("imroc-checklist"))
    #expect(loaded.questionnaire.id == "imroc-checklist")
    #expect(loaded.sha256 == SHA256.hex(of: loaded.bytes))
    #expect(loaded.sha256.utf8.count == 64)
  }

  @Test("An id alone gives the newest release; a pre-release only where nothing is released")
  func newest() throws {
    let shelf = try Shelf()
    for version in ["1.2.0", "1.10.0", "2.0.0-draft.1"] { try shelf.add("released", version) }
    for version in ["0.1.0-alpha", "0.2.0-alpha", "0.2.0-alpha.1"] { try shelf.add("coming", version) }
    var library = try Library(folders: [shelf.path])
    #expect(try library.questionnaire(name("released")).questionnaire.version.description == "1.10.0")
    #expect(try library.questionnaire(name("coming")).questionnaire.version.description == "0.2.0-alpha.1")
  }

  @Test("An id with a version gives exactly that", arguments: ["1.2.0", "1.10.0", "2.0.0-draft.1"])
  func exact(_ version: String) throws {
    let shelf = try Shelf()
    for version in ["1.2.0", "1.10.0", "2.0.0-draft.1"] { try shelf.add("many", version) }
    var library = try Library(folders: [shelf.path])
    #expect(try library.questionnaire(name("many@\(version)")).questionnaire.version.description == version)
  }

  @Test("Entries are listed by id, and within an id in the order of preference, wherever they come from")
  func order() throws {
    let (one, two) = (try Shelf(), try Shelf())
    try one.add("zz", "1.0.0")
    try one.add("aa", "1.0.0-rc.1")
    try two.add("aa", "0.9.0")
    try two.add("aa", "1.0.0-rc.2")
    let library = try Library(folders: [one.path, two.path])
    let added = library.entries.filter { $0.id != "imroc-checklist" }.map { "\($0.id) \($0.version)" }
    #expect(added.prefix(3) == ["aa 0.9.0", "aa 1.0.0-rc.2", "aa 1.0.0-rc.1"])
    #expect(added.last == "zz 1.0.0")
    #expect(library.ids.filter { $0 == "aa" }.count == 1)
  }

  @Test("An unknown id suggests the nearest there is")
  func unknownID() throws {
    var library = try Library()
    let fault = LibraryFault.unknownID("imroc-cheklist", suggestion: "imroc-checklist", known: library.ids)
    #expect(throws: fault) { try library.questionnaire(name("imroc-cheklist")) }
    #expect(fault.message == #"there is no questionnaire "imroc-cheklist". Did you mean "imroc-checklist"?"#)
  }

  @Test("An id that is near none lists what there is")
  func unknownFarID() throws {
    var library = try Library()
    #expect(throws: LibraryFault.unknownID("elsewhere", suggestion: nil, known: library.ids)) {
      try library.questionnaire(name("elsewhere"))
    }
    let message = LibraryFault.unknownID("elsewhere", suggestion: nil, known: ["a", "b"]).message
    #expect(message == #"there is no questionnaire "elsewhere". There are: a, b. Others can be added with --library"#)
  }

  @Test("An unknown version lists those there are")
  func unknownVersion() throws {
    let shelf = try Shelf()
    try shelf.add("many", "1.0.0")
    try shelf.add("many", "1.1.0")
    var library = try Library(folders: [shelf.path])
    let wanted = try name("many@3.0.0")
    let known = try ["1.1.0", "1.0.0"].map { try #require(Version($0)) }
    let fault = LibraryFault.unknownVersion(wanted, known: known)
    #expect(throws: fault) { try library.questionnaire(wanted) }
    #expect(
      fault.message
        == "there is no version 3.0.0 of many. There are: 1.1.0, 1.0.0. Others can be added with --library")
  }

  @Test("Where two places hold the same id and version, the digest decides, and without it the first place")
  func sameName() throws {
    let (one, two) = (try Shelf(), try Shelf())
    let first = SHA256.hex(of: try one.add("same", "1.0.0", title: "One"))
    let second = SHA256.hex(of: try two.add("same", "1.0.0", title: "Two"))
    var library = try Library(folders: [one.path, two.path])
    let same = try name("same@1.0.0")
    #expect(try library.questionnaire(same).questionnaire.title == "One")
    #expect(try library.questionnaire(same, sha256: first).questionnaire.title == "One")
    #expect(try library.questionnaire(same, sha256: second).questionnaire.title == "Two")
    #expect(try library.questionnaire(same, sha256: String(repeating: "0", count: 64)).sha256 == first)
  }

  @Test("A copy that cannot be used keeps no sound one of the same name from use")
  func brokenCopy() throws {
    let (sound, broken) = (try Shelf(), try Shelf())
    let sha256 = SHA256.hex(of: try sound.add("same", "1.0.0"))
    try broken.write(Array("{}".utf8), to: "same/1.0.0.json")
    let same = try name("same@1.0.0")
    for folders in [[sound.path, broken.path], [broken.path, sound.path]] {
      var library = try Library(folders: folders)
      #expect(try library.questionnaire(same, sha256: sha256).sha256 == sha256)
    }
    var library = try Library(folders: [sound.path, broken.path])
    #expect(try library.questionnaire(same).sha256 == sha256)
  }

  @Test("A questionnaire is read when it is asked for, and once")
  func readOnce() throws {
    let shelf = try Shelf()
    try shelf.write([], to: "broken/1.0.0.json")
    try shelf.add("sound", "1.0.0", title: "Before")
    var library = try Library(folders: [shelf.path])
    #expect(try library.questionnaire(name("sound")).questionnaire.title == "Before")
    try shelf.add("sound", "1.0.0", title: "After")
    #expect(try library.questionnaire(name("sound")).questionnaire.title == "Before")
  }

  private func name(_ text: String) throws -> QuestionnaireName { try #require(QuestionnaireName(text)) }
}
