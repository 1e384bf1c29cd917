import RulesLibrary
import TestSupport
import Testing

@testable import Records

/// Where the rounds of a unit lie: in a readiness folder, or in any other.
@Suite struct RoundFolderTests {
  private func names(_ path: String) throws -> [String] {
    var library = try Library(folders: [SmallGarden.library])
    return RoundFolder(path, library: &library).files.map(\.path)
  }

  @Test("Of a readiness folder what lies under assessments, and nothing else, whether or not it has settings")
  func readiness() throws {
    let folder = try GardenFolder(settings: nil)
    let november = try folder.add("assessments/november.json").path
    let other = try folder.add("assessments/damaged.json", [("{", "")]).path
    try folder.add("beside.json")
    try folder.add("drafts/draft.json")
    #expect(try names(folder.path) == [other, november])
  }

  @Test("Of any other folder what lies in it, but not the settings and the plan of a readiness folder")
  func any() throws {
    let folder = try GardenFolder()
    let november = try folder.add("november.json").path
    try folder.place.write("{}".utf8, to: "plan.json")
    #expect(try names(folder.path) == [november])
  }

  @Test("A folder that is not there has no rounds")
  func missing() throws {
    let path = "\(try GardenFolder().path)/nowhere"
    #expect(try names(path) == [])
  }
}
