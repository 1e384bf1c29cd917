import StrictJSON
import TestSupport
import Testing

@testable import RulesLibrary

/// What counts as a questionnaire in a folder, and folders and files that cannot be used.
@Suite struct LibraryFolderTests {
  @Test("Files that are not laid out as id and version are left alone")
  func otherShapes() throws {
    let shelf = try Shelf()
    try shelf.add("good", "1.0.0")
    let others = [
      "README.md", "1.0.0.json", "released.json", "schema/questionnaire.json", "good/notes.txt", "good/1.0.json",
      "good/1.0.0.json.bak", "good/.1.0.0.json", "good/v1.1.0.json", "good/1.1.0", "good/1.1.0.JSON", "Bad/1.0.0.json",
      "a b/1.0.0.json", ".hidden/1.0.0.json", "good/deeper/1.0.0.json", "good/1.0.0+build.json",
    ]
    for name in others { try shelf.write(Array("not a questionnaire".utf8), to: name) }
    let entries = try LibraryFolder.entries(of: shelf.path)
    #expect(entries.map(\.path) == ["\(shelf.path)/good/1.0.0.json"])
  }

  @Test("Entries of a folder come in the same order on every machine")
  func order() throws {
    let shelf = try Shelf()
    for id in ["m", "b", "z", "a"] { for version in ["1.1.0", "1.0.0"] { try shelf.add(id, version) } }
    #expect(
      try LibraryFolder.entries(of: shelf.path).map { "\($0.id)@\($0.version)" } == [
        "a@1.0.0", "a@1.1.0", "b@1.0.0", "b@1.1.0", "m@1.0.0", "m@1.1.0", "z@1.0.0", "z@1.1.0",
      ])
  }

  @Test("A link to a folder of questionnaires is followed")
  func link() throws {
    let shelf = try Shelf()
    try shelf.add("good", "1.0.0")
    let outer = try TemporaryFolder()
    _ = try outer.link("good", to: "\(shelf.path)/good")
    #expect(try LibraryFolder.entries(of: outer.path).map(\.id) == ["good"])
  }

  @Test("A folder that is missing, or none, is refused")
  func missingFolder() throws {
    let shelf = try Shelf()
    let missing = "\(shelf.path)/nowhere"
    #expect(throws: FileFault(path: missing, reason: .missing)) { try Library(folders: [missing]) }
    let file = try shelf.write([], to: "file")
    #expect(throws: FileFault(path: file, reason: .missing)) { try Library(folders: [file]) }
  }

  @Test("An empty folder adds nothing")
  func empty() throws {
    let folder = try TemporaryFolder()
    #expect(try Library(folders: [folder.path]).entries == Library().entries)
  }

  @Test(
    "A file whose content says another id or version cannot be used, and is told which",
    arguments: [("a", "1.0.1", "version"), ("b", "1.0.0", "id"), ("b", "1.0.1", "id")])
  func misplaced(_ id: String, _ version: String, _ key: String) throws {
    let shelf = try Shelf()
    var text = QuestionnaireText([])
    (text.id, text.version) = (id, version)
    let path = try shelf.write(text.bytes, to: "a/1.0.0.json")
    var library = try Library(folders: [shelf.path])
    let right = try #require(Version("1.0.0"))
    let place = try #require(try JSONDocument(parsing: text.bytes).root.member(key)).place
    let fault = QuestionnaireFault.Reason.misplaced(
      id: id, version: try #require(Version(version)), path: "a/1.0.0.json")
    let finding = Finding(QuestionnaireFault(place: place, reason: fault))
    let entry = Library.Entry(id: "a", version: right, origin: .file(path))
    #expect(throws: LibraryFault.unusable(entry, findings: [finding])) {
      try library.questionnaire(QuestionnaireName(id: "a", version: right))
    }
  }

  @Test("A file with errors cannot be used; its errors are told, its warnings not")
  func unusable() throws {
    let shelf = try Shelf()
    var text = QuestionnaireText([QuestionnaireText.level("x", ["why": nil, "importance": "vital"])])
    text.id = "a"
    try shelf.write(text.bytes, to: "a/1.0.0.json")
    var library = try Library(folders: [shelf.path])
    let fault = #expect(throws: LibraryFault.self) { try library.questionnaire(#require(QuestionnaireName("a"))) }
    guard case .unusable(let entry, let findings) = fault else {
      Issue.record("\(String(describing: fault))")
      return
    }
    #expect(findings.map(\.place.path) == ["sections[0].items[0].importance"])
    #expect(
      LibraryFault.unusable(entry, findings: []).message
        == "the questionnaire a 1.0.0 cannot be used; run check on its file")
  }

  @Test("A questionnaire of two MiB is read, and one byte more is refused")
  func size() throws {
    let shelf = try Shelf()
    let bytes = QuestionnaireText([]).bytes
    let padding = [UInt8](repeating: UInt8(ascii: " "), count: QuestionnaireContent.largestFile - bytes.count)
    let path = try shelf.write(bytes + padding, to: "sample/1.0.0.json")
    var library = try Library(folders: [shelf.path])
    #expect(try library.load(library.entries.last { $0.id == "sample" } ?? library.entries[0]).bytes.count == 2_097_152)
    try shelf.write(bytes + padding + [UInt8(ascii: " ")], to: "sample/1.0.0.json")
    var fresh = try Library(folders: [shelf.path])
    #expect(throws: FileFault(path: path, reason: .tooLarge(limit: 2_097_152))) {
      try fresh.questionnaire(#require(QuestionnaireName("sample")))
    }
  }
}

extension JSONNode {
  /// The value of a key of an object.
  fileprivate func member(_ key: String) throws -> JSONNode? {
    var found: JSONNode?
    try forEachMember { if $0.text == key { found = $1 } }
    return found
  }
}
