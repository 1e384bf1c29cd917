import RulesLibrary
import ScoringEngine
import StrictJSON

/// Reads a plan from bytes. Goes on after a fault, so that one look shows all of them, in the order of the file. It needs no
/// questionnaire: a plan has the words of all that it names.
package enum PlanReader {
  /// The plan, or everything that was found.
  package static func read(_ bytes: [UInt8]) -> Reading<LivingPlan> {
    let reader = AssessmentReader()
    let plan = reader.findings.attempt { () throws -> LivingPlan? in
      let root = try JSONDocument(parsing: bytes).root
      try reader.checkFormat(JSONFields(ofAny: root), .plan)
      return try PlanVersion1(root, reader).plan
    }
    return Reading(plan ?? nil, reader.findings)
  }
}

/// A file of format version 1, as far as each of its parts can be read.
private struct PlanVersion1 {
  let round: PlanRound?
  let actions: [ReadAction]
  let fromChecks: [ReadAction]
  let nextReview: CivilDate?
  let earlier: [PlanRound]
  let history: [PlanEvent]

  init(_ root: JSONNode, _ reader: AssessmentReader) throws {
    let fields = try reader.fields(root, known: PlanRoundReader.keys + Self.keys)
    let findings = reader.findings
    round = PlanRoundReader(reader: reader).round(fields)
    actions = reader.each(findings.attempt { try fields.required("actions") }, reader.action)
    fromChecks = reader.each(findings.attempt { try fields.required("fromChecks") }, reader.action)
    nextReview = findings.attempt { try fields.optional("nextReview").map(reader.date) } ?? nil
    earlier = reader.each(fields.optional("earlier")) { node in
      let fields = try reader.fields(node, known: PlanRoundReader.keys)
      return PlanRoundReader(reader: reader).round(fields)
    }.compactMap { $0 }
    history = reader.each(findings.attempt { try fields.required("history") }, reader.event)
    reader.noteDuplicates(actions + fromChecks)
  }

  private static let keys: [StaticString] = [
    "format", "formatVersion", "actions", "fromChecks", "nextReview", "earlier", "history",
  ]

  /// Files from before actions had ids get them here, and the day of the one round that such a plan has.
  var plan: LivingPlan? {
    guard let round else { return nil }
    var ids = ActionIDs(taken: (actions + fromChecks).compactMap(\.id))
    let living = { (read: ReadAction) in
      read.action(read.id ?? ids.next(for: read.origin), read.assessed ?? round.assessment.date)
    }
    return LivingPlan(
      round: round, actions: actions.map(living), fromChecks: fromChecks.map(living), nextReview: nextReview,
      earlier: earlier, history: history)
  }
}

extension AssessmentReader {
  /// What stands in a list; an element with a fault is noted and left out. Null and nothing are an empty list.
  func each<Value>(_ list: JSONNode?, _ read: (JSONNode) throws -> Value) -> [Value] {
    let nodes = findings.attempt { try list?.elements() ?? [] } ?? []
    return nodes.compactMap { node in findings.attempt { try read(node) } }
  }

  /// Ids in the order of the file.
  func identifiers(_ node: JSONNode) throws -> [String] { try node.elements().map(identifier) }

  fileprivate func event(_ node: JSONNode) throws -> PlanEvent {
    let fields = try fields(node, known: ["date", "what", "action", "was"])
    return PlanEvent(
      try date(fields.required("date")), try fields.required("what").string(),
      action: try fields.optional("action")?.string(), was: try fields.optional("was")?.string())
  }

  fileprivate func noteDuplicates(_ actions: [ReadAction]) {
    var seen: Set<String> = []
    for action in actions {
      guard let id = action.id, let node = action.idNode, !seen.insert(id).inserted else { continue }
      findings.report(node.fault(.duplicateID(id)))
    }
  }
}
