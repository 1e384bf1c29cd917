import RulesLibrary
import ScoringEngine
import StrictJSON

/// Reads what a group said of an option appraisal, and holds it against the appraisal it pins.
package enum AppraisalReader {
  /// The record with its appraisal, or everything that was found, in the order of the file. Throws `FileFault` where a
  /// questionnaire file cannot be read.
  package static func read(
    _ bytes: [UInt8], resolve: AssessmentReader.Resolver<OptionAppraisal>
  ) throws -> Reading<AnsweredAppraisal> {
    try AssessmentReader.reading(bytes) { try $0.appraisal($1, resolve: resolve) }
  }
}

extension AssessmentReader {
  private static let appraisalKeys: [StaticString] = [
    "format", "formatVersion", "id", "unit", "questionnaire", "date", "round", "depth", "status", "participants",
    "revision", "amends", "weights", "ratings", "mustHaves", "decision", "wizard",
  ]

  /// A record of an appraisal; nil where its head cannot be read, which has been noted.
  fileprivate func appraisal(
    _ root: JSONNode, resolve: Resolver<OptionAppraisal>
  ) throws -> AnsweredAppraisal? {
    let pinned = try pinnedFirst(root, of: .assessment, resolve: resolve)
    let fields = try self.fields(root, known: Self.appraisalKeys)
    let head = AssessmentHead(fields, self)
    let (pin, loaded) = try pinned.get()
    let parts = AppraisalParts(loaded.appraisal)
    let weights = weights(fields, parts)
    let ratings = ratings(fields, parts)
    let mustHaves = mustHaves(fields, parts)
    let decision = findings.attempt { try fields.optional("decision").flatMap { try self.decision($0, parts) } }
    guard let head else { return nil }
    let record = AppraisalRecord(
      id: head.id, unit: head.unit, questionnaire: pin, date: head.date, round: head.round, status: head.status,
      participants: head.participants, weights: weights, ratings: ratings, mustHaves: mustHaves,
      decision: decision ?? nil, revision: head.revision)
    return AnsweredAppraisal(record: record, loaded: loaded)
  }
}

/// The ids of an appraisal's parts, by which a record names them.
private struct AppraisalParts {
  let options, criteria, mustHaves: [String]

  init(_ appraisal: OptionAppraisal) {
    options = appraisal.options.map(\.id)
    criteria = appraisal.criteria.map(\.id)
    mustHaves = appraisal.mustHaves.map(\.id)
  }
}

extension AssessmentReader {
  /// Every member of an object that may be missing, by the position of its key among the ids; one with a fault is noted.
  private func eachPart(
    _ node: JSONNode?, _ ids: [String], _ what: String, _ read: (Int, JSONNode) throws -> Void
  ) {
    findings.attempt {
      try node?.forEachMember { key, value in
        findings.attempt { try read(position(of: key, ids, what), value) }
      }
    }
  }

  private func position(of node: JSONNode, _ ids: [String], _ what: String) throws -> Int {
    guard let position = ids.firstIndex(of: node.text) else {
      let suggestion = NearestName.to(node.text, among: ids)
      throw node.fault(.unknownPart(node.text, what: what, suggestion: suggestion, known: ids))
    }
    return position
  }

  private func weights(_ fields: JSONFields, _ parts: AppraisalParts) -> [Int?] {
    var weights = [Int?](repeating: nil, count: parts.criteria.count)
    eachPart(fields.optional("weights"), parts.criteria, "criterion") { criterion, value in
      if !value.isNull { weights[criterion] = try ofHundred(value) }
    }
    return weights
  }

  private func ratings(_ fields: JSONFields, _ parts: AppraisalParts) -> [[AppraisalRecord.Rating]] {
    let open = [AppraisalRecord.Rating](repeating: .open, count: parts.criteria.count)
    var ratings = Array(repeating: open, count: parts.options.count)
    eachPart(fields.optional("ratings"), parts.options, "option") { option, value in
      guard !value.isNull else { return }
      eachPart(value, parts.criteria, "criterion") { ratings[option][$0] = try rating($1) }
    }
    return ratings
  }

  private func rating(_ node: JSONNode) throws -> AppraisalRecord.Rating {
    guard node.isObject else { return node.isNull ? .open : .value(try ofHundred(node)) }
    let isUnknown = try fields(node, known: ["doNotKnow"]).optional("doNotKnow")?.bool()
    return isUnknown == true ? .doNotKnow : .open
  }

  /// A number from 0 to 100 with at most two decimals, in hundredths.
  private func ofHundred(_ node: JSONNode) throws -> Int {
    guard let hundredths = node.exactNumber?.scaled(places: 2), (0...10_000).contains(hundredths) else {
      throw node.fault(.outOfHundred(node.source))
    }
    return hundredths
  }

  private func mustHaves(_ fields: JSONFields, _ parts: AppraisalParts) -> [[Bool?]] {
    let unjudged = [Bool?](repeating: nil, count: parts.options.count)
    var mustHaves = Array(repeating: unjudged, count: parts.mustHaves.count)
    eachPart(fields.optional("mustHaves"), parts.mustHaves, "must-have") { mustHave, value in
      guard !value.isNull else { return }
      eachPart(value, parts.options, "option") { mustHaves[mustHave][$0] = $1.isNull ? nil : try $1.bool() }
    }
    return mustHaves
  }

  /// Nil where no option is named.
  private func decision(_ node: JSONNode, _ parts: AppraisalParts) throws -> AppraisalRecord.Decision? {
    let fields = try fields(node, known: ["option", "reason"])
    let reason = try fields.optional("reason")?.string()
    guard let option = fields.optional("option") else { return nil }
    _ = try option.string()
    return AppraisalRecord.Decision(
      option: try position(of: option, parts.options, "option"), reason: reason.flatMap { $0.isEmpty ? nil : $0 })
  }
}
