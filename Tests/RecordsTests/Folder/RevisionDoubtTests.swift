import Records
import RulesLibrary
import TestSupport
import Testing

/// Corrections that do not fit what lies in the folder are told.
@Suite struct RevisionDoubtTests {
  private let nowhere = String(repeating: "0", count: 64)

  @Test("A chain of corrections leaves no doubt") func sound() throws {
    let folder = try GardenFolder()
    let first = try folder.add("assessments/a.json")
    let second = try folder.add("assessments/b.json", folder.amending(2, "november", first.sha256, id: "november-r2"))
    try folder.add("assessments/c.json", folder.amending(3, "november-r2", second.sha256, id: "november-r3"))
    #expect(try doubts(folder) == [])
  }

  @Test("Two submitted corrections of one record are told together; a draft of one is none yet") func several() throws {
    let folder = try GardenFolder()
    let first = try folder.add("assessments/a.json")
    let amending = folder.amending(2, "november", first.sha256, id: "november-r2")
    let b = try folder.add("assessments/b.json", amending)
    let c = try folder.add("drafts/c.json", amending + [("We all read", "Most read")])
    try folder.add("assessments/d.json", amending + [("\"submitted\"", "\"draft\"")])
    #expect(try doubts(folder) == [.several(of: first.path, by: [b.path, c.path])])
  }

  @Test("A correction of another text, or of a record that is not there, is told") func unknown() throws {
    let folder = try GardenFolder()
    let first = try folder.add("assessments/a.json")
    let b = try folder.add("assessments/b.json", folder.amending(2, "november", nowhere, id: "november-r2"))
    let c = try folder.add("assessments/c.json", folder.amending(2, "october", nowhere, id: "october-r2"))
    #expect(
      try doubts(folder) == [.otherText(by: b.path, of: first.path), .missing(by: c.path, id: "october")])
  }

  private func doubts(_ folder: GardenFolder) throws -> [RevisionDoubt] {
    ReadinessFolder.doubts(about: try folder.read().records)
  }
}
