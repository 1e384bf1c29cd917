import RulesLibrary
import ScoringEngine
import StrictJSON

/// Reads an assessment from bytes and holds it against the questionnaire it pins. Goes on after a fault, so that one
/// look shows all of them, in the order of the file; only a questionnaire that is not at hand keeps the answers from
/// being looked at.
package struct AssessmentReader {
  /// Gives the questionnaire of a name; where several texts have that name, the one with this SHA-256.
  package typealias Resolver<Content: Sendable> = (QuestionnaireName, String?) throws -> Loaded<Content>

  /// What is wrong so far, in the order it came up; a class, so that every part of the reading adds to the same.
  let findings = FindingCollector()

  /// The assessment with its questionnaire, or everything that was found. `firstLine` numbers the first line of
  /// `bytes`. Throws `FileFault` where a questionnaire file cannot be read.
  package static func read(
    _ bytes: [UInt8], firstLine: Int = 1, resolve: Resolver<Questionnaire>
  ) throws -> Reading<AnsweredQuestionnaire> {
    try reading(bytes, firstLine: firstLine) { try $0.assessment($1, resolve: resolve) }
  }

  /// What one way of reading makes of the bytes.
  static func reading<Value>(
    _ bytes: [UInt8], firstLine: Int = 1, as read: (AssessmentReader, JSONNode) throws -> Value?
  ) throws -> Reading<Value> {
    let reader = AssessmentReader()
    var fileFault: FileFault?
    let value = reader.findings.attempt { () throws -> Value? in
      let root = try JSONDocument(parsing: bytes, firstLine: firstLine).root
      do {
        return try read(reader, root)
      } catch let fault as FileFault {
        fileFault = fault
        return nil
      }
    }
    if let fileFault { throw fileFault }
    return Reading(value ?? nil, reader.findings)
  }
}

/// What reading a record gave.
package enum Reading<Value: Sendable>: Sendable {
  /// A record without any fault.
  case read(Value)
  /// Never empty.
  case refused([Finding])

  /// Everything that was found; nothing where there is a record.
  package var findings: [Finding] {
    guard case .refused(let findings) = self else { return [] }
    return findings
  }

  /// What came of reading, with everything that was noted on the way; without a value something has been noted.
  init(_ value: Value?, _ collector: FindingCollector) {
    guard let value, !collector.hasErrors else {
      self = .refused(collector.findings.sorted { $0.place.isBefore($1.place) })
      return
    }
    self = .read(value)
  }
}

/// An assessment and the questionnaire it answers.
package struct AnsweredQuestionnaire: Sendable {
  /// Holds one response for each item of the questionnaire.
  package let assessment: Assessment
  /// The very text that the assessment pins, with its bytes.
  package let loaded: LoadedQuestionnaire

  /// What the answers answer, as scoring and reports take it.
  package var questionnaire: Questionnaire { loaded.questionnaire }
  /// What the answers mean.
  package var scorecard: Scorecard { scorecard(since: nil) }

  /// What the answers mean; what fell since an earlier round, where one is given, counts for its priority.
  package func scorecard(since earlier: AnsweredQuestionnaire?) -> Scorecard {
    assessment.scorecard(loaded.questionnaire, since: earlier.map { $0.assessment.sheet($0.questionnaire) })
  }
}

extension AssessmentReader {
  /// How many people a count may be of: more than any round has, few enough to add up.
  static let headcount = 0...100_000

  /// `wizard` is what a draft remembers of the conversation in which it is answered; no result depends on it, and it is passed over.
  private static let keys: [StaticString] = [
    "format", "formatVersion", "id", "unit", "questionnaire", "date", "round", "depth", "status", "participants",
    "revision", "amends", "startedFrom", "answers", "priorities", "migratedFrom", "orphaned", "wizard",
  ]

  private func assessment(_ root: JSONNode, resolve: Resolver<Questionnaire>) throws -> AnsweredQuestionnaire? {
    let pinned = try pinnedFirst(root, of: .assessment, resolve: resolve)
    let fields = try self.fields(root, known: Self.keys)
    let head = AssessmentHead(fields, self)
    let (pin, loaded) = try pinned.get()
    let responses = findings.attempt { try self.responses(fields.required("answers"), loaded.questionnaire, pin.name) }
    let priorities = findings.attempt {
      try fields.optional("priorities").map { try groupPriorities($0, loaded.questionnaire, pin.name) }
    }
    let migratedFrom = findings.attempt { try fields.optional("migratedFrom").map(origin) }
    let startedFrom = findings.attempt { try fields.optional("startedFrom").map(start) }
    let orphaned = orphaned(fields)
    guard let head, let responses else { return nil }
    let assessment = Assessment(
      id: head.id, unit: head.unit, questionnaire: pin, date: head.date, round: head.round, depth: head.depth,
      status: head.status, participants: head.participants, responses: responses, priorities: priorities ?? nil,
      migratedFrom: migratedFrom ?? nil, orphaned: orphaned, revision: head.revision, startedFrom: startedFrom ?? nil)
    return AnsweredQuestionnaire(assessment: assessment, loaded: loaded)
  }

  /// The members of an object; every key that is not known is noted, as long as there is room.
  func fields(
    _ node: JSONNode, known: [StaticString], _ wanted: String = "an object in curly brackets"
  ) throws -> JSONFields {
    try JSONFields(node, known: known, wanted, note: note)
  }

  /// Notes a fault that does not keep the rest from being read; throws it where there is no more room.
  func note(_ fault: JSONFault) throws {
    guard !findings.isFull else { throw fault }
    findings.report(fault)
  }

  /// The format, and then the questionnaire that is pinned, before any key that belongs to another kind is refused. Throws
  /// where the file is none of this kind; any other fault of the pin is for later, when the rest has been looked at.
  func pinnedFirst<Content>(
    _ root: JSONNode, of format: RecordFormat, resolve: Resolver<Content>
  ) throws -> Result<(Assessment.Pin, Loaded<Content>), any Error> {
    let members = try JSONFields(ofAny: root)
    try checkFormat(members, format)
    let pinned = Result { try self.pinned(members.required("questionnaire"), resolve: resolve) }
    if case .failure(let fault as AssessmentFault) = pinned, fault.concernsKind { throw fault }
    return pinned
  }

  /// Looks at the format before any unknown key is refused, so that a file of another kind is told by its name.
  func checkFormat(_ members: JSONFields, _ wanted: RecordFormat) throws {
    let format = try members.required("format")
    guard try format.string() == wanted.rawValue else {
      throw format.fault(.otherFormat(format.text, wanted: wanted))
    }
    let formatVersion = try members.required("formatVersion")
    let number = try formatVersion.integer(in: 1...Int.max)
    guard number == 1 else { throw formatVersion.fault(.unknownFormatVersion(number)) }
  }

  private func pinned<Content>(
    _ node: JSONNode, resolve: Resolver<Content>
  ) throws -> (Assessment.Pin, Loaded<Content>) {
    let fields = try fields(node, known: ["id", "version", "sha256"])
    let id = try fields.required("id")
    let version = try fields.required("version")
    let written = "\(try id.string())@\(try version.string())"
    guard let name = QuestionnaireName(written) else { throw node.fault(.malformedQuestionnaireName(written)) }
    let sha256 = try fields.optional("sha256").map(self.sha256)
    let loaded: Loaded<Content>
    do {
      loaded = try resolve(name, sha256)
    } catch let fault as LibraryFault {
      throw (fault.concernsVersion ? version : id).fault(.library(fault))
    }
    guard let sha256 else { throw node.fault(.unpinned(name, sha256: loaded.sha256)) }
    guard loaded.sha256 == sha256 else {
      throw try fields.required("sha256").fault(.otherText(name, pinned: sha256, here: loaded.sha256))
    }
    return (Assessment.Pin(name: name, sha256: sha256), loaded)
  }

  /// 64 hexadecimal digits, in lower case whatever the file has.
  func sha256(_ node: JSONNode) throws -> String {
    let text = try node.string().lowercased()
    guard text.utf8.count == 64, text.utf8.allSatisfy({ Hexadecimal.value(of: $0) != nil }) else {
      throw node.fault(.malformedSHA256(node.text))
    }
    return text
  }
}

extension AssessmentFault {
  /// Whether the questionnaire is at hand and of the other kind.
  fileprivate var concernsKind: Bool {
    switch reason {
    case .library(.isAppraisal), .library(.isRated): true
    default: false
    }
  }
}

extension LibraryFault {
  /// Whether the id is known and only its version is not.
  fileprivate var concernsVersion: Bool {
    if case .unknownVersion = self { return true }
    return false
  }
}

extension TextPlace {
  /// Whether this stands earlier in the text.
  fileprivate func isBefore(_ other: TextPlace) -> Bool { (line, column) < (other.line, other.column) }
}
