import Foundation
import TestSupport
import Testing

/// The executable on its own: one file, copied anywhere, with nothing around it.
@Suite struct PortableToolTests {
  @Test("A copy elsewhere, with an empty environment and the root as its folder, lists what is built in")
  func copy() throws {
    let folder = try TemporaryFolder()
    let copy = URL(fileURLWithPath: "\(folder.path)/a copy")
    // a process of its own does the copying: no other that starts meanwhile can inherit the file open for writing
    let copying = try Tool(URL(fileURLWithPath: "/bin/cp")).run([Tool().executable.path, copy.path])
    #expect(copying.status == 0)
    var tool = Tool(copy)
    tool.folder = "/"
    let result = try tool.run(["list"])
    #expect(result.status == 0)
    #expect(result.errors.isEmpty)
    #expect(result.output.hasPrefix("Questionnaires\n\n- "))
    #expect(result.output.contains("- imroc-checklist, version 1.1.0 (also 1.0.0): "))
  }

  @Test("The built-in questionnaire is the file of the repository, byte for byte") func builtIn() throws {
    let shown = try Tool().run(["show", "imroc-checklist@1.0.0", "--json"]).output
    #expect(try shown == Repository.text(of: "questionnaires/imroc-checklist/1.0.0.json"))
  }

  @Test("PEERREADY_LIBRARY adds a folder") func environment() throws {
    var tool = try Tool()
    #expect(try tool.run(["show", "small-garden"]).status == 66)
    tool.environment["PEERREADY_LIBRARY"] = SmallGarden.library
    #expect(try tool.run(["show", "small-garden"]).status == 0)
  }

  @Test("The same command gives the same bytes every time") func sameBytes() throws {
    let words = ["score", SmallGarden.halfAnswered, "--json", "--library", SmallGarden.library]
    let first = try Tool().run(words).output
    #expect(first.hasPrefix("{"))
    for _ in 0..<3 { #expect(try Tool().run(words).output == first) }
  }
}
