import Digests
import RulesLibrary
import StrictJSON
import TestSupport
import Testing

@testable import Records

/// A correction of a submitted record is a new draft that says what it corrects.
@Suite struct AmendmentTests {
  @Test("It has everything that the record says, under an id and a number of its own") func rated() throws {
    let text = try Sample.text()
    let amended = try Sample.answered(text).assessment
    var expected = amended
    expected.id = "november-r2"
    expected.status = .draft
    expected.revision = Revision(number: 2, id: "november", sha256: SHA256.hex(of: Array(text.utf8)))
    #expect(try amendment(of: text).assessment == expected)
    #expect("\(amended.date) \(amended.round ?? "")" == "2026-11-21 2026-Q4")
  }

  @Test("Corrections of corrections count on, and their ids do not grow") func again() throws {
    var text = try Sample.text()
    var ids: [String] = []
    for number in 2...4 {
      let correction = try amendment(of: text)
      #expect(correction.assessment.revision?.number == number)
      #expect(correction.assessment.revision?.sha256 == SHA256.hex(of: Array(text.utf8)))
      ids.append("\(correction.assessment.id) amends \(correction.assessment.revision?.id ?? "")")
      var submitted = correction.assessment
      submitted.status = .submitted
      text = String(decoding: JSONWriter.pretty(submitted.json(for: correction.questionnaire)), as: UTF8.self)
    }
    #expect(
      ids == ["november-r2 amends november", "november-r3 amends november-r2", "november-r4 amends november-r3"])
  }

  @Test("A draft is not corrected in a new file, and the last revision there can be has none after it")
  func obstacles() throws {
    let draft = try Sample.text().replacing("\"submitted\"", with: "\"draft\"")
    #expect(throws: Amendment.Obstacle.isDraft) { try amendment(of: draft) }
    let sha256 = String(repeating: "0", count: 64)
    let amends = #""revision": 1000, "amends": { "id": "a", "sha256": "\#(sha256)" }, "depth""#
    let last = try Sample.text().replacing("\"depth\"", with: amends)
    #expect(throws: Amendment.Obstacle.isLast(1000)) { try amendment(of: last) }
  }

  @Test("Of an option appraisal too, and what is written reads back") func appraisal() throws {
    let text = try Repository.text(of: "Tests/EndToEndTests/Assessments/weighed.json")
    var library = try Library(folders: [SmallGarden.library])
    guard case .read(let file) = try AnsweredFile.read(Array(text.utf8), library: &library) else {
      Issue.record("it was not read")
      return
    }
    let amendment = try Amendment(of: file, in: Array(text.utf8))
    let written = JSONWriter.pretty(amendment.file.json)
    guard case .read(.appraisal(let read)) = try AnsweredFile.read(written, library: &library),
      case .appraisal(let before) = file
    else {
      Issue.record("it does not read back")
      return
    }
    var expected = before.record
    expected.id = "water-november-r2"
    expected.status = .draft
    expected.revision = Revision(number: 2, id: "water-november", sha256: SHA256.hex(of: Array(text.utf8)))
    #expect(read.record == expected)
  }

  private func amendment(of text: String) throws -> AnsweredQuestionnaire {
    let amendment = try Amendment(of: .rated(try Sample.answered(text)), in: Array(text.utf8))
    guard case .rated(let answered) = amendment.file else { throw NotRated() }
    return answered
  }

  private struct NotRated: Error {}
}
