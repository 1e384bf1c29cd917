import RulesLibrary
import ScoringEngine
import StrictJSON

/// What stands in an assessment beside its questionnaire and its answers.
struct AssessmentHead {
  /// Never blank.
  let id: String
  /// Its organisation is never blank.
  let unit: Assessment.Unit
  /// The day of the answers.
  let date: CivilDate
  /// As in `2026-Q4`, of any form; nil where the file names none or a blank one, which is noted.
  let round: String?
  /// Full where the file names none, or a word that is no depth, which is noted.
  let depth: Depth
  /// Draft where the file names none, or a word that is no status, which is noted.
  let status: Assessment.Status
  /// Those without a fault, in the order of the file.
  let participants: [Assessment.Participants]
  /// Nil where the record amends none, or does not say so soundly, which is noted.
  let revision: Revision?

  /// Reads every part and notes each that has a fault; nil where there is one without which there is no assessment.
  init?(_ fields: JSONFields, _ reader: AssessmentReader) {
    let findings = reader.findings
    let id = findings.attempt { try fields.required("id").filledString() }
    let unit = findings.attempt { try reader.unit(fields.required("unit")) }
    let date = findings.attempt { try reader.date(fields.required("date")) }
    round = findings.attempt { try fields.optional("round")?.filledString() } ?? nil
    depth = reader.word(fields, "depth", "a depth") ?? .full
    status = reader.word(fields, "status", "a status") ?? .draft
    participants = reader.participants(fields)
    revision = reader.revision(fields)
    guard let id, let unit, let date else { return nil }
    self.id = id
    self.unit = unit
    self.date = date
  }
}

extension AssessmentReader {
  /// Organisation and, where there is one, team; neither may be blank.
  func unit(_ node: JSONNode) throws -> Assessment.Unit {
    let fields = try fields(node, known: ["organisation", "team"])
    return Assessment.Unit(
      organisation: try fields.required("organisation").filledString(),
      team: try fields.optional("team")?.filledString())
  }

  /// A day of the calendar as `YYYY-MM-DD`.
  func date(_ node: JSONNode) throws -> CivilDate {
    guard let date = CivilDate(try node.string()) else { throw node.fault(.malformedDate(node.text)) }
    return date
  }

  /// One of the words of an enumeration; nil where the key says nothing or another word, which is noted.
  func word<Word: RawRepresentable & CaseIterable>(
    _ fields: JSONFields, _ key: StaticString, _ what: String
  ) -> Word? where Word.RawValue == String {
    findings.attempt { try fields.optional(key).map { try word($0, what) } } ?? nil
  }

  /// One of the words of an enumeration.
  func word<Word: RawRepresentable & CaseIterable>(
    _ node: JSONNode, _ what: String
  ) throws -> Word where Word.RawValue == String {
    guard let word = Word(rawValue: try node.string()) else {
      throw node.fault(.unknownWord(node.text, what: what, known: Word.allCases.map(\.rawValue)))
    }
    return word
  }

  /// Those that took part; one with a fault is noted and left out.
  fileprivate func participants(_ fields: JSONFields) -> [Assessment.Participants] {
    let nodes = findings.attempt { try fields.optional("participants")?.elements() ?? [] } ?? []
    return nodes.compactMap { node in
      findings.attempt {
        let fields = try self.fields(node, known: ["perspective", "count"])
        return Assessment.Participants(
          perspective: try fields.required("perspective").filledString(),
          count: try fields.required("count").integer(in: Self.headcount))
      }
    }
  }
}
