import TestSupport
import Testing

/// The examples in the repository are what the tool writes today: a change of output is seen in review.
@Suite struct ExamplesTests {
  @Test("Every result that Examples/regenerate writes is as it stands in the repository", arguments: try lines())
  func example(_ line: String) throws {
    let halves = line.split(separator: " > ")
    try #require(halves.count == 2)
    var tool = try Tool()
    tool.folder = Repository.root + "/Examples"
    let result = try tool.run(Array(Transcript.words(String(halves[0])).dropFirst()))
    #expect(result.status == 0)
    let isSame = try result.output == Repository.text(of: "Examples/\(halves[1])")
    #expect(isSame, "run Examples/regenerate with this build and look at the difference")
  }

  @Test("The assessments among the examples are sound") func assessments() throws {
    let words = try Self.lines().flatMap { $0.split(separator: " ") }
    let names = Set(words.filter { $0.hasSuffix("/assessment.json") || $0.contains("/assessments/") })
    #expect(!names.isEmpty)
    for name in names { #expect(try Tool().run(["check", "Examples/\(name)"]).status == 0) }
  }

  /// The script's lines that run the tool.
  private static func lines() throws -> [String] {
    let lines = try Repository.text(of: "Examples/regenerate").split(separator: "\n").map(String.init)
    return lines.filter { $0.hasPrefix("peerready ") }
  }
}
