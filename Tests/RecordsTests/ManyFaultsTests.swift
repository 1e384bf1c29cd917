import RulesLibrary
import TestSupport
import Testing

@testable import Records

/// One look shows all that is wrong, up to a hundred findings, each with its line in the larger file.
@Suite struct ManyFaultsTests {
  @Test("Faults of head, answers and priorities are all reported, in the order of the file") func everything() throws {
    let text = try Sample.text().replacing("november", with: "").replacing("2026-11-21", with: "soon")
      .replacing(#""count": 3"#, with: #""counts": 3"#).replacing(#""level": 3"#, with: #""level": 4"#)
      .replacing("\"helpers\": { \"level\": 1 }", with: "\"helpers\": { \"levl\": 1, \"level\": 7 }")
      .replacing(#""spades": 4"#, with: #""bees": 4"#)
    let places = try Sample.findings(text).map { $0.split(separator: ": ")[0] }
    #expect(
      places == [
        "3:9 id", "7:11 date", "8:21 participants[0]", "8:62 participants[0].counts", "10:27 answers.purpose.level",
        "14:18 answers.helpers.levl", "14:38 answers.helpers.level", "20:30 priorities.votes.bees",
      ])
  }

  @Test("Reading stops at a hundred findings", arguments: [99, 100, 101, 5000])
  func hundred(_ count: Int) throws {
    let unknown = (0..<count).map { "\"x\($0)\": {}," }.joined()
    let text = try Sample.text().replacing(#""answers": {"#, with: #""answers": {"# + unknown)
    #expect(try Sample.findings(text).count == min(count, 100))
  }

  @Test("Unknown keys beside the answers stop at a hundred too") func hundredKeys() throws {
    let unknown = (0..<5000).map { "\"x\($0)\": {}," }.joined()
    let text = try Sample.text().replacing(#""id": "november""#, with: unknown + #""id": "november""#)
    #expect(try Sample.findings(text).count == 100)
  }

  @Test("Lines are counted from the line at which a text stands in its file") func firstLine() throws {
    let text = try Sample.text().replacing(#""level": 3"#, with: #""level": 4"#)
    #expect(try Sample.findings(text, firstLine: 41).map { $0.prefix(6) } == ["50:27 "])
    #expect(
      try Sample.findings("[", firstLine: 7) == [
        "7:2 [0]: the text ends here; a value was expected. The [ of line 7 is still open"
      ])
  }

  @Test("A text that is no object, or no JSON, is one finding") func noObject() throws {
    #expect(try Sample.findings("[]") == ["1:1: a list stands here; an object in curly brackets was expected"])
    #expect(try Sample.findings("") == ["1:1: the text is empty; a JSON value was expected"])
  }

  @Test("A questionnaire file that cannot be read is the file's fault, not the assessment's") func unreadable() throws {
    let text = try Sample.text()
    let fault = FileFault(path: "garden.json", reason: .notPermitted)
    #expect(throws: fault) { try AssessmentReader.read(Array(text.utf8)) { _, _ in throw fault } }
  }
}
