import Records
import RulesLibrary
import TestSupport
import Testing

/// Which of a folder's records count: those that are submitted, and that no other submitted record corrects.
@Suite struct FolderRecordTests {
  @Test("A submitted correction stands in the place of what it amends; a draft of one does not yet")
  func superseded() throws {
    let folder = try GardenFolder()
    let first = try folder.add("assessments/a.json")
    let second = try folder.add("assessments/b.json", folder.amending(2, "november", first.sha256, id: "november-r2"))
    try folder.add("assessments/c.json", folder.amending(3, "november-r2", second.sha256, id: "november-r3") + [draft])
    #expect(try states(folder) == ["a superseded", "b counts", "c draft"])
    try folder.add("assessments/c.json", folder.amending(3, "november-r2", second.sha256, id: "november-r3"))
    #expect(try states(folder) == ["a superseded", "b superseded", "c counts"])
  }

  @Test("The very bytes decide between two records of one id; without them the id does")
  func digestBeforeID() throws {
    let folder = try GardenFolder()
    let first = try folder.add("assessments/a.json")
    try folder.add("assessments/b.json", [("We all read", "Most read")])
    try folder.add("assessments/c.json", folder.amending(2, "november", first.sha256, id: "november-r2"))
    #expect(try states(folder) == ["a superseded", "b counts", "c counts"])
    let nowhere = String(repeating: "0", count: 64)
    try folder.add("assessments/c.json", folder.amending(2, "november", nowhere, id: "november-r2"))
    #expect(try states(folder) == ["a superseded", "b superseded", "c counts"])
  }

  @Test("Records that claim to amend each other, or themselves, do not make each other disappear") func circle() throws
  {
    let folder = try GardenFolder()
    let nowhere = String(repeating: "0", count: 64)
    try folder.add("assessments/a.json", folder.amending(2, "b", nowhere, id: "a"))
    try folder.add("assessments/b.json", folder.amending(3, "a", nowhere, id: "b"))
    try folder.add("assessments/c.json", folder.amending(2, "c", nowhere, id: "c"))
    #expect(try states(folder) == ["a superseded", "b counts", "c counts"])
  }

  @Test("Rounds come by questionnaire, unit and day, the earliest first; drafts and corrected ones are not among them")
  func rounds() throws {
    let folder = try GardenFolder()
    try folder.add("assessments/1.json")
    try folder.add("assessments/2.json", [("2026-11-21", "2026-02-01"), ("\"november\"", "\"february\"")])
    try folder.add("assessments/3.json", [("Seed group", "Diggers"), ("2026-11-21", "2027-01-01")])
    try folder.add("assessments/4.json", [draft])
    let weighed = try Repository.text(of: "Tests/EndToEndTests/Assessments/weighed.json")
    try folder.place.write(weighed.utf8, to: "assessments/5.json")
    #expect(try folder.read().rounds.map(name) == ["3", "2", "1", "5"])
    #expect(try folder.read().records.map(name) == ["1", "2", "3", "4", "5"])
  }

  private let draft = ("\"submitted\"", "\"draft\"")

  private func states(_ folder: GardenFolder) throws -> [String] {
    try folder.read().records.map { record in
      let state =
        record.counts ? "counts" : record.isSuperseded ? "superseded" : record.record.status.rawValue
      return "\(name(record)) \(state)"
    }
  }

  private func name(_ record: FolderRecord) -> String {
    String(record.path.split(separator: "/").last?.dropLast(5) ?? "")
  }
}
