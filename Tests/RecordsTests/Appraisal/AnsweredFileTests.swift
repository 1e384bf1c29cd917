import RulesLibrary
import TestSupport
import Testing

@testable import Records

/// Which kind of assessment a file is, and what each reader says of the other's.
@Suite struct AnsweredFileTests {
  @Test("Either kind is read as what it is") func either() throws {
    guard case .read(.rated(let rated)) = try read(Sample.text()) else {
      Issue.record("an assessment of items was taken for something else")
      return
    }
    #expect(rated.assessment.id == "november")
    guard case .read(.appraisal(let appraisal)) = try read(Weighed.text()) else {
      Issue.record("a record of an option appraisal was taken for something else")
      return
    }
    #expect(appraisal.record.id == "water-november")
  }

  @Test("Each kind's own faults are told by its own reader") func faults() throws {
    let weighed = try read(Weighed.text().replacing("\"plenty\": 100", with: "\"plenty\": 101"))
    #expect(lines(weighed) == ["9:38 weights.plenty: 101 is not a number from 0 to 100 with at most two decimals"])
    let rated = try read(Sample.text().replacing("\"rented\"", with: "\"bought\""))
    #expect(lines(rated).map { $0.split(separator: " ")[1] } == ["answers.model.choice:"])
  }

  @Test("The one kind for a reader of the other is one finding, whatever else is in it") func otherKind() throws {
    let isAppraisal = "water-options is an option appraisal; it is not rated item by item. Use appraise"
    #expect(try Sample.findings(Weighed.text()) == ["5:28 questionnaire.id: \(isAppraisal)"])
    let isRated = "small-garden is a rated questionnaire, not an option appraisal. Use score"
    #expect(try Weighed.findings(Sample.text()) == ["5:28 questionnaire.id: \(isRated)"])
    let damaged = try Weighed.text().replacing("\"Anytown\"", with: "7").replacing("fde882", with: "ade882")
    #expect(try Sample.findings(damaged) == ["5:28 questionnaire.id: \(isAppraisal)"])
  }

  @Test(
    "Where the kind cannot be told, the reader of assessments says what is wrong",
    arguments: [
      ("{", "the text ends here"), ("[]", "a list stands here"), ("{}", "the key \"format\" is missing"),
      (#"{ "format": "peerready/assessment", "formatVersion": 1, "questionnaire": 1 }"#, "is missing"),
      (
        #"{ "format": "peerready/assessment", "formatVersion": 1, "questionnaire": { "id": "bees", "version": "1.0.0" } }"#,
        "there is no questionnaire \"bees\""
      ),
    ])
  func unknown(_ text: String, _ message: String) throws {
    #expect(try lines(read(text)).contains { $0.contains(message) })
  }

  private func read(_ text: String) throws -> Reading<AnsweredFile> {
    var library = try Library(folders: [SmallGarden.library])
    return try AnsweredFile.read(Array(text.utf8), library: &library)
  }

  private func lines(_ reading: Reading<AnsweredFile>) -> [String] {
    guard case .refused(let findings) = reading else { return [] }
    return Sample.lines(findings)
  }
}
