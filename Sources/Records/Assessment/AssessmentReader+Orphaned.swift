import RulesLibrary
import ScoringEngine
import StrictJSON

extension AssessmentReader {
  /// The record that this one was moved from.
  func origin(_ node: JSONNode) throws -> Assessment.Origin {
    let fields = try fields(node, known: ["id", "version", "sha256"])
    return Assessment.Origin(
      id: try fields.required("id").filledString(), version: try version(fields.required("version")),
      sha256: try sha256(fields.required("sha256")))
  }

  /// The record of the round before that this one was begun from.
  func start(_ node: JSONNode) throws -> Assessment.Start {
    let fields = try fields(node, known: ["id", "date", "round", "sha256"])
    return Assessment.Start(
      id: try fields.required("id").filledString(), date: try date(fields.required("date")),
      round: try fields.optional("round")?.filledString(), sha256: try sha256(fields.required("sha256")))
  }

  /// The answers that were set aside, in the order of the file; one with a fault is noted and left out.
  func orphaned(_ fields: JSONFields) -> [OrphanedAnswer] {
    let nodes = findings.attempt { try fields.optional("orphaned")?.elements() ?? [] } ?? []
    return nodes.compactMap { node in findings.attempt { try orphan(node) } }
  }

  private func orphan(_ node: JSONNode) throws -> OrphanedAnswer {
    let fields = try fields(node, known: ["item", "version", "class", "answer", "votes", "chosen"])
    let item = try identifier(fields.required("item"))
    return OrphanedAnswer(
      item: item, version: try version(fields.required("version")), itemClass: try itemClass(fields.required("class")),
      answer: try written(fields.required("answer"), item),
      votes: try fields.optional("votes")?.integer(in: Self.headcount),
      chosen: try fields.optional("chosen")?.integer(in: ActionPlan.size))
  }

  /// An answer to a question that is not at hand: of any kind, within the bounds that every questionnaire keeps.
  private func written(_ node: JSONNode, _ item: String) throws -> WrittenAnswer {
    var choice: String?
    let response = try response(node, to: item, levels: VoteSpread.anyScale) { key, value in
      switch key {
      case .level: return .level(try value.integer(in: Self.anyLevel))
      case .choice:
        choice = try identifier(value)
        return .choice(0)
      case .number: return .number(hundredths: try anyNumber(value))
      case .text: return try readText(value)
      case .notApplicable: return try readReason(value, item)
      case .doNotKnow: return try value.bool() ? .doNotKnow : nil
      case .note, .evidence, .dissent, .carriedFrom, .spread: return nil
      }
    }
    return WrittenAnswer(response, choice: choice)
  }

  /// The levels of the longest scale there can be.
  static let anyLevel = 0...10

  private func anyNumber(_ node: JSONNode) throws -> Int {
    let bound = QuestionnaireReader.largestNumber * 100
    guard let hundredths = try node.number().scaled(places: 2), (-bound...bound).contains(hundredths) else {
      throw node.fault(.neverANumber(node.source))
    }
    return hundredths
  }

  /// Why an answer does not stand.
  func itemClass(_ node: JSONNode) throws -> ItemChange.Class {
    let known = OrphanedAnswer.classes
    guard let found = ItemChange.Class(rawValue: try node.string()), known.contains(found) else {
      throw node.fault(.unknownWord(node.text, what: "a class of change", known: known.map(\.rawValue)))
    }
    return found
  }

  /// A version, by the rules of Semantic Versioning.
  func version(_ node: JSONNode) throws -> Version {
    guard let version = Version(try node.string()) else { throw node.fault(.malformedVersion(node.text)) }
    return version
  }

  /// An id as authors give them.
  func identifier(_ node: JSONNode) throws -> String {
    guard Identifier.isWellFormed(try node.string()) else { throw node.fault(.malformedID(node.text)) }
    return node.text
  }
}
